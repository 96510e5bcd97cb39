use crate::styles::sheet;

sheet!(
    "checkbox",
    r#"
.felles-checkbox {
    --felles-checkbox-size: max(var(--felles-size-6), 24px);
    --felles-checkbox-background: var(--felles-color-neutral-surface-default);
    --felles-checkbox-border-color: var(--felles-color-neutral-border-default);
    --felles-checkbox-mark-color: var(--felles-color-base-contrast-default);

    appearance: none;
    box-sizing: border-box;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: var(--felles-checkbox-size);
    block-size: var(--felles-checkbox-size);
    margin: 0;
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-checkbox-border-color);
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-checkbox-background);
    color: var(--felles-checkbox-mark-color);
    cursor: pointer;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
    print-color-adjust: exact;
}
.felles-checkbox:checked,
.felles-checkbox:indeterminate {
    --felles-checkbox-background: var(--felles-color-base-default);
    --felles-checkbox-border-color: var(--felles-color-base-default);
}
.felles-checkbox::before {
    content: "";
    inline-size: calc(var(--felles-checkbox-size) * 0.62);
    block-size: calc(var(--felles-checkbox-size) * 0.62);
    clip-path: polygon(11% 47%, 0% 59%, 38% 94%, 100% 20%, 88% 9%, 37% 70%);
    background-color: currentColor;
    opacity: 0;
}
.felles-checkbox:checked::before,
.felles-checkbox:indeterminate::before {
    opacity: 1;
}
.felles-checkbox:indeterminate::before {
    clip-path: inset(42% 6%);
}
@media (hover: hover) and (pointer: fine) {
    .felles-checkbox:hover:not(:disabled, [aria-readonly="true"]) {
        --felles-checkbox-border-color: var(--felles-color-border-strong);
        --felles-checkbox-background: var(--felles-color-surface-hover);
    }
    .felles-checkbox:checked:hover:not(:disabled, [aria-readonly="true"]),
    .felles-checkbox:indeterminate:hover:not(:disabled, [aria-readonly="true"]) {
        --felles-checkbox-border-color: var(--felles-color-base-hover);
        --felles-checkbox-background: var(--felles-color-base-hover);
    }
}
.felles-checkbox[aria-invalid="true"]:not(:checked, :indeterminate) {
    --felles-checkbox-border-color: var(--felles-color-danger-border-default);
}
.felles-checkbox[aria-readonly="true"] {
    --felles-checkbox-background: var(--felles-color-neutral-surface-tinted);
    --felles-checkbox-border-color: var(--felles-color-neutral-border-default);
    --felles-checkbox-mark-color: var(--felles-color-neutral-text-default);
    cursor: default;
}
.felles-checkbox:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-checkbox:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
@media (forced-colors: active) {
    .felles-checkbox {
        appearance: auto;
    }
    .felles-checkbox::before {
        content: none;
    }
    .felles-checkbox:disabled {
        opacity: 1;
    }
}
"#
);
