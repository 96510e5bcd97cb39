use crate::styles::sheet;

// The button is as high as a line of text, and a finger finds it: what is pressed is larger than what is seen.
sheet!(
    "help_text",
    r#"
.felles-help-text {
    --felles-help-text-color: var(--felles-color-text-subtle);
    --felles-help-text-size: 1.5em;

    display: inline-flex;
    vertical-align: middle;
    white-space: nowrap;
}
.felles-help-text__button {
    position: relative;
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: max(var(--felles-help-text-size), 24px);
    block-size: max(var(--felles-help-text-size), 24px);
    margin: 0;
    padding: 0;
    border: 2px solid var(--felles-help-text-color);
    border-radius: var(--felles-border-radius-full);
    background-color: transparent;
    color: var(--felles-help-text-color);
    font: inherit;
    line-height: 1;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-help-text__button::after {
    content: "";
    position: absolute;
    inset: calc(-1 * var(--felles-size-2));
    border-radius: inherit;
}
.felles-help-text__icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: currentColor;
}
@media (hover: hover) and (pointer: fine) {
    .felles-help-text__button:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-help-text__button:active {
    background-color: var(--felles-color-surface-active);
}
.felles-help-text__button[aria-expanded="true"] {
    background-color: var(--felles-color-base-default);
    border-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
}
.felles-help-text__button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-help-text__text {
    padding: var(--felles-size-3) var(--felles-size-4);
}
@media (forced-colors: active) {
    .felles-help-text__button {
        border-color: ButtonText;
        color: ButtonText;
    }
    .felles-help-text__button[aria-expanded="true"] {
        border-color: Highlight;
        color: Highlight;
    }
}
@media print {
    .felles-help-text__button {
        display: none;
    }
}
"#
);
