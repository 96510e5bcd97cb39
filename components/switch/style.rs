use crate::styles::sheet;

sheet!(
    "switch",
    r#"
.felles-switch {
    --felles-switch-size: max(var(--felles-size-6), 24px);
    --felles-switch-background: var(--felles-color-neutral-surface-default);
    --felles-switch-border-color: var(--felles-color-neutral-border-strong);
    --felles-switch-thumb-color: var(--felles-color-neutral-border-strong);
    --felles-switch-mark-color: transparent;

    appearance: none;
    box-sizing: border-box;
    flex: none;
    display: inline-flex;
    align-items: center;
    inline-size: calc(var(--felles-switch-size) * 1.75);
    block-size: var(--felles-switch-size);
    margin: 0;
    padding-inline: 2px;
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-switch-border-color);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-switch-background);
    cursor: pointer;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
    print-color-adjust: exact;
}
.felles-switch::before {
    content: "";
    box-sizing: border-box;
    flex: none;
    inline-size: calc(var(--felles-switch-size) - 10px);
    block-size: calc(var(--felles-switch-size) - 10px);
    border-radius: 50%;
    background-color: var(--felles-switch-thumb-color);
    transition: margin-inline-start var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-switch::after {
    content: "";
    order: -1;
    flex: none;
    inline-size: 0;
    block-size: calc(var(--felles-switch-size) * 0.4);
    background-color: var(--felles-switch-mark-color);
    clip-path: polygon(11% 47%, 0% 59%, 38% 94%, 100% 20%, 88% 9%, 37% 70%);
}
.felles-switch:checked {
    --felles-switch-background: var(--felles-color-base-default);
    --felles-switch-border-color: var(--felles-color-base-default);
    --felles-switch-thumb-color: var(--felles-color-base-contrast-default);
    --felles-switch-mark-color: var(--felles-color-base-contrast-default);
}
.felles-switch:checked::before {
    margin-inline-start: auto;
}
.felles-switch:checked::after {
    inline-size: calc(var(--felles-switch-size) * 0.4);
    margin-inline-start: 2px;
}
@media (hover: hover) and (pointer: fine) {
    .felles-switch:hover:not(:disabled, [aria-readonly="true"], [aria-busy="true"]) {
        --felles-switch-background: var(--felles-color-surface-hover);
    }
    .felles-switch:checked:hover:not(:disabled, [aria-readonly="true"], [aria-busy="true"]) {
        --felles-switch-background: var(--felles-color-base-hover);
        --felles-switch-border-color: var(--felles-color-base-hover);
    }
}
.felles-switch[aria-invalid="true"]:not(:checked) {
    --felles-switch-border-color: var(--felles-color-danger-border-default);
}
.felles-switch[aria-readonly="true"] {
    --felles-switch-background: var(--felles-color-neutral-surface-tinted);
    --felles-switch-border-color: var(--felles-color-neutral-border-default);
    --felles-switch-thumb-color: var(--felles-color-neutral-text-subtle);
    --felles-switch-mark-color: transparent;
    cursor: default;
}
.felles-switch[aria-readonly="true"]:checked {
    --felles-switch-mark-color: var(--felles-color-neutral-text-subtle);
}
.felles-switch[aria-busy="true"] {
    cursor: progress;
}
.felles-switch[aria-busy="true"]::before {
    border: 3px solid var(--felles-switch-thumb-color);
    border-block-start-color: transparent;
    background-color: transparent;
    animation: felles-switch-turn 1s linear infinite;
}
@keyframes felles-switch-turn {
    to {
        rotate: 1turn;
    }
}
.felles-switch:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-switch:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
@media (prefers-reduced-motion: reduce) {
    .felles-switch[aria-busy="true"]::before {
        animation-duration: 4s;
    }
}
@media (forced-colors: active) {
    .felles-switch {
        --felles-switch-background: Canvas;
        --felles-switch-border-color: ButtonText;
        --felles-switch-thumb-color: ButtonText;

        forced-color-adjust: none;
    }
    .felles-switch:checked {
        --felles-switch-background: Highlight;
        --felles-switch-border-color: Highlight;
        --felles-switch-thumb-color: HighlightText;
        --felles-switch-mark-color: HighlightText;
    }
    .felles-switch:disabled {
        --felles-switch-background: Canvas;
        --felles-switch-border-color: GrayText;
        --felles-switch-thumb-color: GrayText;

        opacity: 1;
    }
}
"#
);
