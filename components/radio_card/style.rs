use crate::styles::sheet;

sheet!(
    "radio_card",
    r#"
.felles-radio-card[data-layout] {
    --felles-radio-card-background: var(--felles-color-neutral-surface-default);
    --felles-radio-card-border-color: var(--felles-color-neutral-border-subtle);

    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-block: var(--felles-size-1);
    padding: var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-radio-card-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-radio-card-background);
}
.felles-radio-card[class][data-layout] > label {
    font-weight: var(--felles-font-weight-medium);
}
.felles-radio-card > p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
}
.felles-radio-card[data-layout]:has(:checked) {
    --felles-radio-card-background: var(--felles-color-surface-tinted);
    --felles-radio-card-border-color: var(--felles-color-border-default);
}
.felles-radio-card:has(:checked) > p {
    display: block;
}
@media (hover: hover) and (pointer: fine) {
    .felles-radio-card[data-layout]:hover:not(:has(:checked, :disabled, [data-readonly])) {
        --felles-radio-card-background: var(--felles-color-surface-hover);
    }
}
@media (forced-colors: active) {
    .felles-radio-card[data-layout]:has(:checked) {
        --felles-radio-card-border-color: Highlight;
    }
}
@media print {
    .felles-radio-card > p {
        display: block;
    }
}
"#
);
