use crate::styles::sheet;

sheet!(
    "form_summary",
    r"
.felles-form-summary {
    --felles-form-summary-line: var(--felles-color-neutral-border-subtle);
    --felles-form-summary-padding: var(--felles-size-5);

    container-type: inline-size;
    overflow: hidden;
    min-inline-size: 0;
    border: var(--felles-border-width-default) solid var(--felles-form-summary-line);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-form-summary__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--felles-size-1) var(--felles-size-4);
    padding: var(--felles-size-4) var(--felles-form-summary-padding);
    border-block-end: var(--felles-border-width-default) solid var(--felles-form-summary-line);
    background-color: var(--felles-color-neutral-surface-tinted);
}
.felles-form-summary__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-heading-2xs-font-weight);
    line-height: var(--felles-heading-2xs-line-height);
    overflow-wrap: anywhere;
}
.felles-form-summary[data-wrong] {
    border-color: var(--felles-color-danger-border-default);
}
.felles-form-summary__message {
    margin: var(--felles-size-4) var(--felles-form-summary-padding) 0;
}
.felles-form-summary__rows {
    margin: 0;
}
.felles-form-summary > .felles-form-summary__rows {
    padding: var(--felles-size-2) var(--felles-form-summary-padding);
}
.felles-form-summary__rows > * {
    padding-block: var(--felles-size-3);
    border-block-end: var(--felles-border-width-default) solid var(--felles-form-summary-line);
}
.felles-form-summary__rows > :last-child,
.felles-form-summary__inner > .felles-form-summary__rows > * {
    border-block-end: 0;
}
.felles-form-summary__inner > .felles-form-summary__rows > *,
.felles-form-summary[data-compact] > .felles-form-summary__rows > * {
    padding-block: var(--felles-size-1);
}
.felles-form-summary[data-compact] > .felles-form-summary__rows > * {
    border-block-end: 0;
}
.felles-form-summary__label {
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-form-summary__inner {
    margin: 0;
    margin-block-start: var(--felles-size-2);
    padding-inline-start: var(--felles-size-4);
    border-inline-start: 3px solid var(--felles-form-summary-line);
}
@media print {
    .felles-form-summary__head > :is(a, button) {
        display: none;
    }
}
"
);
