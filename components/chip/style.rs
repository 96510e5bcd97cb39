use crate::styles::sheet;

sheet!(
    "chip",
    r#"
.felles-chip {
    --felles-chip-background: var(--felles-color-neutral-surface-default);
    --felles-chip-border-color: var(--felles-color-neutral-border-default);
    --felles-chip-color: var(--felles-color-neutral-text-default);
    --felles-chip-min-size: max(var(--felles-size-10), 40px);

    position: relative;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-2);
    min-block-size: var(--felles-chip-min-size);
    max-inline-size: min(100%, 28rem);
    margin: 0;
    padding: var(--felles-size-1) var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-chip-border-color);
    border-radius: calc(var(--felles-chip-min-size) / 2);
    background-color: var(--felles-chip-background);
    color: var(--felles-chip-color);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
}
.felles-chip[data-size="sm"] {
    --felles-chip-min-size: 32px;

    padding-inline: var(--felles-size-3);
}
.felles-chip[data-width="full"] {
    display: flex;
    inline-size: 100%;
    max-inline-size: 100%;
}
.felles-chip__input {
    appearance: none;
    position: absolute;
    inset: -1px;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
}
.felles-chip__icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-chip__text {
    min-inline-size: 0;
}
.felles-chip:has(> :checked),
.felles-chip[aria-pressed="true"] {
    --felles-chip-background: var(--felles-color-base-default);
    --felles-chip-border-color: var(--felles-color-base-default);
    --felles-chip-color: var(--felles-color-base-contrast-default);
}
.felles-chip:has(> :checked)::before,
.felles-chip[aria-pressed="true"]::before {
    content: "";
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    clip-path: polygon(11% 47%, 0% 59%, 38% 94%, 100% 20%, 88% 9%, 37% 70%);
    background-color: currentColor;
}
.felles-chip:has(> :checked) > .felles-chip__icon,
.felles-chip[aria-pressed="true"] > .felles-chip__icon {
    display: none;
}
@media (hover: hover) and (pointer: fine) {
    .felles-chip:hover:not(:disabled, :has(> :disabled, > [data-readonly])) {
        --felles-chip-background: var(--felles-color-surface-hover);
        --felles-chip-border-color: var(--felles-color-border-strong);
    }
    .felles-chip:hover:has(> :checked:not(:disabled, [data-readonly])),
    .felles-chip[aria-pressed="true"]:hover:not(:disabled) {
        --felles-chip-background: var(--felles-color-base-hover);
        --felles-chip-border-color: var(--felles-color-base-hover);
    }
}
.felles-chip:has(> [aria-invalid="true"]:not(:checked)) {
    --felles-chip-border-color: var(--felles-color-danger-border-default);
}
.felles-chip:has(> [data-readonly]) {
    --felles-chip-background: var(--felles-color-neutral-surface-tinted);
    --felles-chip-border-color: var(--felles-color-neutral-border-default);
    --felles-chip-color: var(--felles-color-neutral-text-default);
    cursor: default;
}
.felles-chip__input:focus-visible,
.felles-chip:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-chip:disabled,
.felles-chip:has(> :disabled) {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-chip__group {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-2);
    min-inline-size: 0;
}
.felles-chip__group[data-align="center"] {
    justify-content: center;
}
@media (forced-colors: active) {
    .felles-chip:has(> :checked),
    .felles-chip[aria-pressed="true"] {
        --felles-chip-background: Highlight;
        --felles-chip-border-color: Highlight;
        --felles-chip-color: HighlightText;

        forced-color-adjust: none;
    }
    .felles-chip:disabled,
    .felles-chip:has(> :disabled) {
        --felles-chip-color: GrayText;

        opacity: 1;
    }
}
"#
);
