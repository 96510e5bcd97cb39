use crate::styles::sheet;

sheet!(
    "warning_text",
    r#"
.felles-warning-text {
    --felles-warning-text-symbol-color: var(--felles-color-neutral-text-default);
    --felles-warning-text-gap: var(--felles-size-3);

    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-warning-text-gap);
    max-inline-size: 38em;
    line-height: var(--felles-line-height-md);
}
.felles-warning-text__symbol {
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block-start: -0.125em;
    color: var(--felles-warning-text-symbol-color);
}
.felles-warning-text__text {
    font-weight: var(--felles-font-weight-semibold);
    text-wrap: pretty;
    overflow-wrap: anywhere;
}
@media (forced-colors: active) {
    .felles-warning-text__symbol {
        color: CanvasText;
    }
}
@media print {
    .felles-warning-text {
        break-inside: avoid;
    }
}
"#
);
