use crate::styles::sheet;

sheet!(
    "input_chip",
    r#"
.felles-input-chip[class] {
    --felles-input-chip-background: var(--felles-color-surface-tinted);
    --felles-input-chip-border-color: var(--felles-color-border-subtle);
    --felles-input-chip-color: var(--felles-color-text-default);

    border-color: var(--felles-input-chip-border-color);
    background-color: var(--felles-input-chip-background);
    color: var(--felles-input-chip-color);
}
.felles-input-chip__action {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-input-chip__text {
    min-inline-size: 0;
}
.felles-input-chip__cross {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-input-chip[class]:not(:disabled):hover {
        --felles-input-chip-background: var(--felles-color-surface-active);
        --felles-input-chip-border-color: var(--felles-color-border-default);
    }
}
@media (forced-colors: active) {
    .felles-input-chip[class]:disabled {
        color: GrayText;
    }
}
@media print {
    .felles-input-chip__cross {
        display: none;
    }
}
"#
);
