use crate::styles::sheet;

sheet!(
    "formatted_value",
    r#"
.felles-formatted-value {
    --felles-formatted-value-gap: 0.4em;

    overflow-wrap: break-word;
}
.felles-formatted-value[data-kind="number"],
.felles-formatted-value[data-kind="money"],
.felles-formatted-value[data-kind="percent"] {
    font-variant-numeric: tabular-nums;
}
.felles-formatted-value:has(> .felles-formatted-value__label, > .felles-formatted-value__icon) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--felles-formatted-value-gap);
    max-inline-size: 100%;
}
.felles-formatted-value[data-direction="vertical"]:has(> .felles-formatted-value__label) {
    display: inline-grid;
    grid-template-columns: auto;
    justify-items: start;
}
.felles-formatted-value[data-direction="vertical"]:has(> .felles-formatted-value__icon) {
    grid-template-columns: auto minmax(0, 1fr);
}
.felles-formatted-value__icon {
    display: inline-flex;
    align-self: start;
    align-items: center;
    grid-row: span 2;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
.felles-formatted-value__icon > svg {
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-formatted-value__label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-formatted-value__value {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-formatted-value:has(> .felles-formatted-value__label) > .felles-formatted-value__value {
    font-weight: var(--felles-font-weight-medium);
}
.felles-formatted-value__affix {
    color: var(--felles-color-neutral-text-subtle);
}
"#
);
