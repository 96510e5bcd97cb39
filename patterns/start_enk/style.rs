use crate::styles::sheet;

sheet!(
    pattern "start-enk",
    r"
.felles-start-enk {
    --felles-start-enk-gap: var(--felles-size-6);
    --felles-start-enk-max-inline-size: 45rem;

    box-sizing: border-box;
    max-inline-size: var(--felles-start-enk-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-start-enk__inner,
.felles-start-enk__page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-start-enk-gap);
}
.felles-start-enk__bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2) var(--felles-size-4);
    padding-block-end: var(--felles-size-2);
    border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-start-enk__person {
    margin-inline-start: auto;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-start-enk__service,
.felles-start-enk__text,
.felles-start-enk__way {
    margin: 0;
}
.felles-start-enk__service {
    display: grid;
    gap: var(--felles-size-1);
}
.felles-start-enk__agency {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-start-enk__title {
    font-weight: var(--felles-font-weight-semibold);
}
.felles-start-enk__question {
    border-radius: var(--felles-border-radius-sm);
}
.felles-start-enk__question:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-start-enk__answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-3);
}
.felles-start-enk__before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
}
@media print {
    .felles-start-enk {
        max-inline-size: none;
    }
    .felles-start-enk__bar,
    .felles-start-enk__help {
        display: none;
    }
}
"
);
