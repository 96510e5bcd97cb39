use crate::styles::sheet;

sheet!(
    "button",
    r#"
.felles-button {
    --felles-button-background: var(--felles-color-base-default);
    --felles-button-background-hover: var(--felles-color-base-hover);
    --felles-button-background-active: var(--felles-color-base-active);
    --felles-button-color: var(--felles-color-base-contrast-default);
    --felles-button-border-color: transparent;
    --felles-button-min-size: var(--felles-size-12);
    --felles-button-padding-block: var(--felles-size-2);
    --felles-button-padding-inline: var(--felles-size-5);
    --felles-button-gap: var(--felles-size-2);
    --felles-button-radius: var(--felles-border-radius-default);

    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--felles-button-gap);
    box-sizing: border-box;
    min-block-size: var(--felles-button-min-size);
    min-inline-size: var(--felles-button-min-size);
    max-inline-size: 100%;
    margin: 0;
    padding: var(--felles-button-padding-block) var(--felles-button-padding-inline);
    border: var(--felles-border-width-default) solid var(--felles-button-border-color);
    border-radius: var(--felles-button-radius);
    background-color: var(--felles-button-background);
    color: var(--felles-button-color);
    font: inherit;
    font-weight: var(--felles-font-weight-medium);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-button[data-variant="secondary"] {
    --felles-button-background: transparent;
    --felles-button-background-hover: var(--felles-color-surface-hover);
    --felles-button-background-active: var(--felles-color-surface-active);
    --felles-button-color: var(--felles-color-text-default);
    --felles-button-border-color: var(--felles-color-border-strong);
}
.felles-button[data-variant="tertiary"] {
    --felles-button-background: transparent;
    --felles-button-background-hover: var(--felles-color-surface-hover);
    --felles-button-background-active: var(--felles-color-surface-active);
    --felles-button-color: var(--felles-color-text-subtle);
    --felles-button-padding-inline: var(--felles-size-4);
}
.felles-button[data-variant="tertiary"]:hover {
    --felles-button-color: var(--felles-color-text-default);
}
.felles-button:active {
    background-color: var(--felles-button-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-button:hover:not(:disabled, [aria-disabled="true"], :active) {
        background-color: var(--felles-button-background-hover);
    }
}
.felles-button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-button:disabled,
.felles-button[aria-disabled="true"] {
    cursor: not-allowed;
}
.felles-button:disabled {
    opacity: var(--felles-opacity-disabled);
}
.felles-button > svg,
.felles-button__label > svg {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-button__label {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-button-gap);
}
.felles-button[aria-busy="true"] {
    cursor: progress;
}
.felles-button[aria-busy="true"] > .felles-button__label {
    opacity: 0;
}
.felles-button__spinner {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 1.35em;
    block-size: 1.35em;
    border: 0.16em solid currentColor;
    border-block-start-color: transparent;
    border-radius: var(--felles-border-radius-full);
    animation: felles-button-spin 1s linear infinite;
}
@keyframes felles-button-spin {
    to {
        rotate: 1turn;
    }
}
@media (prefers-reduced-motion: reduce) {
    .felles-button__spinner {
        animation-duration: 6s;
    }
}
@media (forced-colors: active) {
    .felles-button {
        border-color: ButtonBorder;
    }
    .felles-button:disabled {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-button {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
}
"#
);
