use crate::styles::sheet;

sheet!(
    "tooltip",
    r#"
.felles-tooltip {
    --felles-tooltip-background: var(--felles-color-neutral-base-default);
    --felles-tooltip-color: var(--felles-color-neutral-base-contrast-default);
    --felles-tooltip-size: 18rem;

    display: inline-flex;
    max-inline-size: 100%;
    border-radius: var(--felles-border-radius-sm);
}
.felles-tooltip:has(> .felles-tooltip__subject) {
    display: inline;
}
.felles-tooltip__subject {
    display: inline;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration-color: var(--felles-color-text-subtle);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(2px, 0.1em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: help;
    touch-action: manipulation;
}
.felles-tooltip__subject:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-tooltip__tip {
    align-items: center;
    flex-wrap: wrap;
    gap: var(--felles-size-1) var(--felles-size-2);
    max-inline-size: min(var(--felles-tooltip-size), 100vi - 16px);
    padding: var(--felles-size-1) var(--felles-size-3);
    border-color: transparent;
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-tooltip-background);
    color: var(--felles-tooltip-color);
    overflow-wrap: anywhere;
}
.felles-tooltip__text {
    min-inline-size: 0;
}
.felles-tooltip__keys {
    padding-inline: var(--felles-size-1);
    border: var(--felles-border-width-default) solid currentColor;
    border-radius: var(--felles-border-radius-sm);
    font-family: inherit;
    font-size: 0.875em;
    white-space: nowrap;
}
@media (forced-colors: active) {
    .felles-tooltip__tip {
        border-color: CanvasText;
    }
}
@media print {
    .felles-tooltip__subject {
        text-decoration-line: none;
    }
}
"#
);
