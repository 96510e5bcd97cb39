use crate::styles::sheet;

sheet!(
    "error_summary",
    r"
.felles-error-summary {
    --felles-error-summary-padding: var(--felles-size-6);
    --felles-error-summary-symbol-size: 1.5em;

    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-size-3);
    box-sizing: border-box;
    padding: var(--felles-error-summary-padding);
    border: var(--felles-border-width-default) solid var(--felles-color-danger-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-danger-surface-tinted);
    color: var(--felles-color-danger-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
    scroll-margin-block: var(--felles-size-4);
}
.felles-error-summary:focus-visible,
.felles-error-summary:focus {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-error-summary > * {
    grid-column: 2;
}
.felles-error-summary__symbol {
    grid-column: 1;
    inline-size: var(--felles-error-summary-symbol-size);
    block-size: var(--felles-error-summary-symbol-size);
    margin-block-start: calc((1lh - var(--felles-error-summary-symbol-size)) / 2);
    color: var(--felles-color-danger-text-subtle);
    font-size: var(--felles-heading-2xs-font-size);
    line-height: var(--felles-heading-2xs-line-height);
}
.felles-error-summary__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-heading-2xs-font-weight);
    line-height: var(--felles-heading-2xs-line-height);
}
.felles-error-summary__intro {
    margin: 0;
    margin-block-start: var(--felles-size-2);
}
.felles-error-summary__list {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-1);
    margin: 0;
    margin-block-start: var(--felles-size-3);
    padding: 0;
    list-style: none;
}
.felles-error-summary__link {
    display: inline-block;
    padding-block: var(--felles-size-1);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-danger-text-default);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
}
.felles-error-summary__link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    .felles-error-summary__link:hover {
        text-decoration-thickness: max(3px, 0.1875em);
    }
}
@media print {
    .felles-error-summary {
        background-color: transparent;
        break-inside: avoid;
    }
}
"
);
