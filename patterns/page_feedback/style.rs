use crate::styles::sheet;

sheet!(
    pattern "page-feedback",
    r#"
.felles-page-feedback {
    --felles-page-feedback-gap: var(--felles-size-4);
    --felles-page-feedback-max-inline-size: 40rem;

    display: grid;
    justify-items: start;
    gap: var(--felles-page-feedback-gap);
    box-sizing: border-box;
    max-inline-size: var(--felles-page-feedback-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-page-feedback > * {
    justify-self: stretch;
    min-inline-size: 0;
}
.felles-page-feedback__question,
.felles-page-feedback__end,
.felles-page-feedback__help,
.felles-page-feedback__no-script > p {
    margin: 0;
}
.felles-page-feedback__question {
    font-weight: var(--felles-font-weight-semibold);
}
.felles-page-feedback__help {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-page-feedback__answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3);
}
.felles-page-feedback__end {
    justify-self: start;
    border-radius: var(--felles-border-radius-sm);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-page-feedback__end:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-page-feedback__link {
    color: var(--felles-color-text-subtle);
}
.felles-page-feedback__no-script {
    display: none;
}
@media (scripting: none) {
    .felles-page-feedback__answers {
        display: none;
    }
    .felles-page-feedback__no-script {
        display: grid;
        gap: var(--felles-size-2);
    }
}
@media print {
    .felles-page-feedback {
        display: none;
    }
}
"#
);
