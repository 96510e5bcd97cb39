use crate::styles::sheet;

sheet!(
    "add_tile",
    r#"
.felles-add-tile {
    --felles-add-tile-border-color: var(--felles-color-border-default);
    --felles-add-tile-color: var(--felles-color-text-subtle);
    --felles-add-tile-color-hover: var(--felles-color-text-default);
    --felles-add-tile-background-hover: var(--felles-color-surface-tinted);
    --felles-add-tile-background-active: var(--felles-color-surface-hover);
    --felles-add-tile-min-size: var(--felles-size-30);

    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--felles-add-tile-min-size);
    margin: 0;
    padding: var(--felles-size-4);
    border: max(2px, 2 * var(--felles-border-width-default)) dashed var(--felles-add-tile-border-color);
    border-radius: var(--felles-border-radius-lg);
    background-color: transparent;
    color: var(--felles-add-tile-color);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-add-tile[data-text-position="above"] {
    flex-direction: column-reverse;
}
@media (hover: hover) and (pointer: fine) {
    .felles-add-tile:hover:not(:disabled, [aria-disabled="true"]) {
        --felles-add-tile-border-color: var(--felles-color-border-strong);

        background-color: var(--felles-add-tile-background-hover);
        color: var(--felles-add-tile-color-hover);
    }
}
.felles-add-tile:active:not(:disabled, [aria-disabled="true"]) {
    background-color: var(--felles-add-tile-background-active);
}
.felles-add-tile:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-add-tile:is(:disabled, [aria-disabled="true"]) {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-add-tile__icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-size-10);
    block-size: var(--felles-size-10);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
}
.felles-add-tile:hover > .felles-add-tile__icon {
    background-color: var(--felles-color-surface-default);
}
.felles-add-tile__icon > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-add-tile__text {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-1);
    max-inline-size: 100%;
}
.felles-add-tile__label {
    font-weight: var(--felles-font-weight-medium);
}
.felles-add-tile__description {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
@media (forced-colors: active) {
    .felles-add-tile {
        border-color: ButtonBorder;
    }
    .felles-add-tile:is(:disabled, [aria-disabled="true"]) {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-add-tile {
        display: none;
    }
}
"#
);
