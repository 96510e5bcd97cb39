use crate::styles::sheet;

sheet!(
    "action_button",
    r#"
.felles-action-button[data-variant] {
    --felles-action-button-border-color: var(--felles-color-border-subtle);
    --felles-action-button-icon-background: var(--felles-color-surface-tinted);
    --felles-action-button-icon-color: var(--felles-color-text-default);

    justify-content: flex-start;
    gap: var(--felles-size-3);
    min-block-size: var(--felles-size-14);
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-size-3) var(--felles-size-5);
    border-color: var(--felles-action-button-border-color);
    background-color: var(--felles-color-surface-default);
    text-align: start;
}
.felles-action-button[data-variant] > span {
    gap: var(--felles-size-3);
}
.felles-action-button[data-variant] svg {
    flex: none;
    box-sizing: border-box;
    inline-size: 2em;
    block-size: 2em;
    padding: 0.35em;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-action-button-icon-background);
    color: var(--felles-action-button-icon-color);
}
.felles-action-button[data-variant]:active {
    background-color: var(--felles-color-surface-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-action-button[data-variant]:hover:not(:disabled, [aria-disabled="true"], :active) {
        border-color: var(--felles-color-border-default);
        background-color: var(--felles-color-surface-tinted);
    }
    .felles-action-button[data-variant]:hover:not(:disabled, [aria-disabled="true"]) svg {
        background-color: var(--felles-color-base-default);
        color: var(--felles-color-base-contrast-default);
    }
}
@media (forced-colors: active) {
    .felles-action-button[data-variant] {
        border-color: ButtonBorder;
    }
}
@media print {
    .felles-action-button[data-variant] {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
