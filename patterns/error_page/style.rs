use crate::styles::sheet;

sheet!(
    pattern "error-page",
    r#"
.felles-error-page {
    --felles-error-page-gap: var(--felles-size-6);
    --felles-error-page-max-inline-size: 40rem;

    display: grid;
    justify-items: start;
    gap: var(--felles-error-page-gap);
    box-sizing: border-box;
    max-inline-size: var(--felles-error-page-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-error-page > * {
    min-inline-size: 0;
}
.felles-error-page__illustration {
    max-inline-size: 12rem;
    color: var(--felles-color-base-default);
}
.felles-error-page__advice {
    display: grid;
    gap: var(--felles-size-2);
}
.felles-error-page__links {
    display: grid;
    gap: var(--felles-size-3);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-error-page__reference {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--felles-size-2) var(--felles-size-4);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-error-page__reference-text {
    margin: 0;
}
.felles-error-page__code {
    color: var(--felles-color-neutral-text-default);
    font-family: var(--felles-font-family-code);
}
@media (scripting: none) {
    .felles-error-page__copy {
        display: none;
    }
}
@media print {
    .felles-error-page__copy {
        display: none;
    }
}
"#
);
