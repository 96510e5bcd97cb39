use crate::styles::sheet;

sheet!(
    "toggle_group",
    r#"
.felles-toggle-group {
    --felles-toggle-group-chosen-background: var(--felles-color-base-default);
    --felles-toggle-group-chosen-color: var(--felles-color-base-contrast-default);
    --felles-toggle-group-padding: 2px;

    box-sizing: border-box;
    display: inline-flex;
    flex-wrap: wrap;
    align-self: flex-start;
    gap: 2px;
    max-inline-size: 100%;
    padding: var(--felles-toggle-group-padding);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
}
.felles-toggle-group[data-variant="secondary"] {
    --felles-toggle-group-chosen-background: var(--felles-color-surface-active);
    --felles-toggle-group-chosen-color: var(--felles-color-text-default);
}
.felles-toggle-group[data-width="full"] {
    display: flex;
    align-self: stretch;
}
.felles-toggle-group[data-width="full"] > * {
    flex: 1 1 0;
}
.felles-toggle-group__item {
    position: relative;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--felles-size-2);
    min-block-size: max(calc(var(--felles-size-12) - 6px), 40px);
    min-inline-size: max(calc(var(--felles-size-12) - 6px), 40px);
    max-inline-size: 100%;
    padding: var(--felles-size-1) var(--felles-size-4);
    border-radius: calc(var(--felles-border-radius-default) - var(--felles-toggle-group-padding));
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
}
.felles-toggle-group__item:not(:has(> .felles-toggle-group__text)) {
    padding-inline: var(--felles-size-2);
}
.felles-toggle-group__input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
}
.felles-toggle-group__icon {
    position: relative;
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    pointer-events: none;
}
.felles-toggle-group__text {
    position: relative;
    min-inline-size: 0;
    pointer-events: none;
}
.felles-toggle-group__said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@media (hover: hover) and (pointer: fine) {
    .felles-toggle-group__item:hover > .felles-toggle-group__input:not(:checked, :disabled, [data-readonly]) {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-toggle-group__input:checked {
    background-color: var(--felles-toggle-group-chosen-background);
}
.felles-toggle-group__item:has(> .felles-toggle-group__input:checked) {
    color: var(--felles-toggle-group-chosen-color);
}
.felles-toggle-group__input:focus-visible {
    z-index: 1;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-toggle-group__input:focus-visible ~ .felles-toggle-group__icon,
.felles-toggle-group__input:focus-visible ~ .felles-toggle-group__text {
    z-index: 2;
}
.felles-toggle-group__item:has(> [data-readonly]) {
    cursor: default;
}
.felles-toggle-group__item:has(> :disabled) {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
@media (forced-colors: active) {
    .felles-toggle-group__input:checked {
        background-color: Highlight;
        forced-color-adjust: none;
    }
    .felles-toggle-group__item:has(> .felles-toggle-group__input:checked) {
        color: HighlightText;
        forced-color-adjust: none;
    }
    .felles-toggle-group__item:has(> :disabled) {
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-toggle-group__input:checked {
        box-shadow: inset 0 0 0 2px currentColor;
    }
}
"#
);
