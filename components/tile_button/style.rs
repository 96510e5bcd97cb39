use crate::styles::sheet;

sheet!(
    "tile_button",
    r#"
.felles-tile-button {
    --felles-tile-button-background: var(--felles-color-surface-default);
    --felles-tile-button-background-hover: var(--felles-color-surface-tinted);
    --felles-tile-button-background-active: var(--felles-color-surface-hover);
    --felles-tile-button-border-color: transparent;
    --felles-tile-button-border-color-hover: transparent;
    --felles-tile-button-color: var(--felles-color-neutral-text-default);
    --felles-tile-button-icon-color: var(--felles-color-text-subtle);
    --felles-tile-button-shadow: var(--felles-shadow-sm);
    --felles-tile-button-shadow-hover: var(--felles-shadow-md);
    --felles-tile-button-size: calc(2 * var(--felles-size-18));
    --felles-tile-button-icon-size: 2em;

    position: relative;
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    inline-size: var(--felles-tile-button-size);
    min-block-size: var(--felles-tile-button-size);
    max-inline-size: 100%;
    margin: 0;
    padding: var(--felles-size-4) var(--felles-size-3);
    border: var(--felles-border-width-default) solid var(--felles-tile-button-border-color);
    border-radius: var(--felles-border-radius-lg);
    background-color: var(--felles-tile-button-background);
    box-shadow: var(--felles-tile-button-shadow);
    color: var(--felles-tile-button-color);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition:
        background-color var(--felles-motion-fast) var(--felles-motion-easing),
        box-shadow var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-tile-button[data-variant="border"] {
    --felles-tile-button-border-color: var(--felles-color-border-default);
    --felles-tile-button-border-color-hover: var(--felles-color-border-strong);
    --felles-tile-button-shadow: 0 0 transparent;
    --felles-tile-button-shadow-hover: 0 0 transparent;
}
.felles-tile-button[data-variant="transparent"] {
    --felles-tile-button-background: transparent;
    --felles-tile-button-background-hover: color-mix(in srgb, currentColor 14%, transparent);
    --felles-tile-button-background-active: color-mix(in srgb, currentColor 24%, transparent);
    --felles-tile-button-border-color: currentColor;
    --felles-tile-button-border-color-hover: currentColor;
    --felles-tile-button-color: currentColor;
    --felles-tile-button-icon-color: currentColor;
    --felles-tile-button-shadow: 0 0 transparent;
    --felles-tile-button-shadow-hover: 0 0 transparent;
}
.felles-tile-button[data-shape="wide"] {
    flex-direction: row;
    justify-content: start;
    gap: var(--felles-size-3);
    inline-size: 100%;
    min-block-size: var(--felles-size-14);
    padding: var(--felles-size-3) var(--felles-size-4);
    text-align: start;
}
.felles-tile-button[aria-expanded="true"] {
    --felles-tile-button-border-color: var(--felles-color-border-strong);
    --felles-tile-button-border-color-hover: var(--felles-color-border-strong);
}
.felles-tile-button[aria-expanded="true"]:not([data-variant="transparent"]) {
    --felles-tile-button-background: var(--felles-color-surface-tinted);
}
@media (hover: hover) and (pointer: fine) {
    .felles-tile-button:hover:not(:disabled, [aria-disabled="true"]) {
        border-color: var(--felles-tile-button-border-color-hover);
        background-color: var(--felles-tile-button-background-hover);
        box-shadow: var(--felles-tile-button-shadow-hover);
    }
}
.felles-tile-button:active:not(:disabled, [aria-disabled="true"]) {
    background-color: var(--felles-tile-button-background-active);
}
.felles-tile-button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-tile-button:is(:disabled, [aria-disabled="true"]) {
    box-shadow: 0 0 transparent;
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-tile-button[data-variant="shadow"]:is(:disabled, [aria-disabled="true"]) {
    --felles-tile-button-border-color: var(--felles-color-border-default);
}
.felles-tile-button__icon {
    display: inline-flex;
    flex: none;
    color: var(--felles-tile-button-icon-color);
}
.felles-tile-button__icon > :is(svg, img) {
    inline-size: var(--felles-tile-button-icon-size);
    block-size: var(--felles-tile-button-icon-size);
}
.felles-tile-button__label {
    min-inline-size: 0;
    max-inline-size: 100%;
    text-wrap: balance;
    hyphens: auto;
}
.felles-tile-button__count {
    position: absolute;
    inset-block-start: var(--felles-size-2);
    inset-inline-end: var(--felles-size-2);
    box-sizing: border-box;
    min-inline-size: 1.6em;
    padding: 0.1em 0.45em;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
    font-size: var(--felles-body-xs-font-size);
    font-variant-numeric: tabular-nums;
    font-weight: var(--felles-font-weight-semibold);
    text-align: center;
}
.felles-tile-button[data-shape="wide"] > .felles-tile-button__count {
    position: relative;
    inset: 0;
    flex: none;
    margin-inline-start: auto;
}
.felles-tile-button__chevron {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--felles-tile-button-icon-color);
}
.felles-tile-button[data-shape="wide"] > .felles-tile-button__label + .felles-tile-button__chevron {
    margin-inline-start: auto;
}
@media (forced-colors: active) {
    .felles-tile-button {
        border-color: ButtonBorder;
    }
    .felles-tile-button[aria-expanded="true"] {
        border-color: Highlight;
    }
    .felles-tile-button:is(:disabled, [aria-disabled="true"]) {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
    .felles-tile-button__count {
        border-color: currentColor;
    }
}
@media print {
    .felles-tile-button {
        border-color: currentColor;
        background-color: transparent;
        box-shadow: 0 0 transparent;
        break-inside: avoid;
    }
}
"#
);
