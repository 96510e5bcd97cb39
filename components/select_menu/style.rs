use crate::styles::sheet;

sheet!(
    "select_menu",
    r#"
.felles-select-menu {
    display: flex;
    min-inline-size: 0;
    max-inline-size: 100%;
}
.felles-select-menu__button {
    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-select-menu__button[hidden] {
    display: none;
}
.felles-select-menu__text {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-select-menu__placeholder {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-select-menu__icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-select-menu__chevron {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-select-menu__button[aria-readonly="true"] {
    background-color: var(--felles-color-neutral-surface-tinted);
    cursor: default;
}
.felles-select-menu__button[aria-readonly="true"] > .felles-select-menu__chevron {
    visibility: hidden;
}
.felles-select-menu__button:disabled {
    cursor: not-allowed;
}
.felles-select-menu[data-variant="plain"] > .felles-select-menu__button {
    inline-size: auto;
    padding-inline: var(--felles-size-2);
    border-color: transparent;
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    font-weight: var(--felles-font-weight-medium);
}
@media (hover: hover) and (pointer: fine) {
    .felles-select-menu[data-variant="plain"] > .felles-select-menu__button:hover:not(:disabled, :focus-visible) {
        background-color: var(--felles-color-surface-hover);
        box-shadow: 0 0 transparent;
    }
}
@media (forced-colors: active) {
    .felles-select-menu[data-variant="plain"] > .felles-select-menu__button {
        border-color: ButtonBorder;
    }
}
@media print {
    .felles-select-menu__chevron {
        display: none;
    }
}
"#
);
