use crate::styles::sheet;

sheet!(
    "radio",
    r#"
.felles-radio {
    --felles-radio-size: max(var(--felles-size-6), 24px);
    --felles-radio-background: var(--felles-color-neutral-surface-default);
    --felles-radio-border-color: var(--felles-color-neutral-border-default);
    --felles-radio-mark-color: var(--felles-color-base-default);

    appearance: none;
    box-sizing: border-box;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: var(--felles-radio-size);
    block-size: var(--felles-radio-size);
    margin: 0;
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-radio-border-color);
    border-radius: 50%;
    background-color: var(--felles-radio-background);
    color: var(--felles-radio-mark-color);
    cursor: pointer;
    transition: border-color var(--felles-motion-fast) var(--felles-motion-easing);
    print-color-adjust: exact;
}
.felles-radio::before {
    content: "";
    inline-size: calc(var(--felles-radio-size) * 0.5);
    block-size: calc(var(--felles-radio-size) * 0.5);
    border-radius: 50%;
    background-color: currentColor;
    opacity: 0;
}
.felles-radio:checked {
    --felles-radio-border-color: var(--felles-color-base-default);
}
.felles-radio:checked::before {
    opacity: 1;
}
@media (hover: hover) and (pointer: fine) {
    .felles-radio:hover:not(:disabled, [data-readonly]) {
        --felles-radio-border-color: var(--felles-color-border-strong);
        --felles-radio-background: var(--felles-color-surface-hover);
    }
    .felles-radio:checked:hover:not(:disabled, [data-readonly]) {
        --felles-radio-border-color: var(--felles-color-base-hover);
        --felles-radio-mark-color: var(--felles-color-base-hover);
    }
}
.felles-radio[aria-invalid="true"]:not(:checked) {
    --felles-radio-border-color: var(--felles-color-danger-border-default);
}
.felles-radio[data-readonly] {
    --felles-radio-background: var(--felles-color-neutral-surface-tinted);
    --felles-radio-border-color: var(--felles-color-neutral-border-default);
    --felles-radio-mark-color: var(--felles-color-neutral-text-default);
    cursor: default;
}
.felles-radio:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-radio:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
@media (forced-colors: active) {
    .felles-radio {
        appearance: auto;
    }
    .felles-radio::before {
        content: none;
    }
    .felles-radio:disabled {
        opacity: 1;
    }
}
"#
);
