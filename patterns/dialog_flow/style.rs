use crate::styles::sheet;

sheet!(
    pattern "dialog-flow",
    r#"
.felles-dialog-flow__page {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--felles-size-4);
    overflow-wrap: anywhere;
}
.felles-dialog-flow__content {
    grid-column: 1 / -1;
    min-inline-size: 0;
}
.felles-dialog-flow__symbol + .felles-dialog-flow__content {
    grid-column: 2;
    align-self: center;
}
.felles-dialog-flow__symbol {
    box-sizing: border-box;
    inline-size: var(--felles-size-12);
    block-size: var(--felles-size-12);
    padding: var(--felles-size-2);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
}
@media (forced-colors: active) {
    .felles-dialog-flow__symbol {
        background-color: transparent;
        color: CanvasText;
        outline: 2px solid CanvasText;
    }
}
@media print {
    .felles-dialog-flow__symbol {
        background-color: transparent;
        color: inherit;
    }
}
"#
);
