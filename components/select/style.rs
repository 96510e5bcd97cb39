use crate::styles::sheet;

// The arrow is drawn by two strokes of the text's colour: an image could not take it. Where colours are forced, gradients
// are not drawn, and the browser's own arrow stands.
sheet!(
    "select",
    r#"
.felles-select {
    --felles-select-arrow-size: 0.45em;
    --felles-select-arrow-edge: var(--felles-size-4);

    appearance: none;
    padding-inline-end: calc(var(--felles-select-arrow-edge) + 2 * var(--felles-select-arrow-size) + var(--felles-size-3));
    background-image: linear-gradient(45deg, transparent calc(50% - 1px), currentColor calc(50% - 1px), currentColor calc(50% + 1px), transparent calc(50% + 1px)), linear-gradient(135deg, transparent calc(50% - 1px), currentColor calc(50% - 1px), currentColor calc(50% + 1px), transparent calc(50% + 1px));
    background-position: calc(100% - var(--felles-select-arrow-edge) - var(--felles-select-arrow-size) + 0.5px) 50%, calc(100% - var(--felles-select-arrow-edge)) 50%;
    background-size: var(--felles-select-arrow-size) var(--felles-select-arrow-size);
    background-repeat: no-repeat;
    text-overflow: ellipsis;
    cursor: pointer;
}
.felles-select:dir(rtl) {
    background-position: var(--felles-select-arrow-edge) 50%, calc(var(--felles-select-arrow-edge) + var(--felles-select-arrow-size) - 0.5px) 50%;
}
.felles-select[data-width="auto"] {
    inline-size: auto;
    max-inline-size: 100%;
    align-self: flex-start;
}
.felles-select[aria-readonly="true"] {
    background-color: var(--felles-color-neutral-surface-tinted);
    cursor: default;
}
.felles-select:disabled {
    cursor: not-allowed;
}
.felles-select[multiple] {
    padding-inline-end: var(--felles-size-3);
    background-image: none;
    cursor: default;
}
@media (forced-colors: active) {
    .felles-select {
        appearance: auto;
        padding-inline-end: var(--felles-size-3);
        background-image: none;
    }
}
@media print {
    .felles-select {
        background-image: none;
    }
}
"#
);
