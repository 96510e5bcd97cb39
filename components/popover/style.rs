use crate::styles::sheet;

sheet!(
    "popover",
    r#"
.felles-popover {
    --felles-popover-padding: var(--felles-size-4);
    --felles-popover-background: var(--felles-color-neutral-surface-default);
    --felles-popover-border-color: var(--felles-color-neutral-border-subtle);
    --felles-popover-color: var(--felles-color-neutral-text-default);
    --felles-popover-size: 22rem;

    max-inline-size: min(var(--felles-popover-size), 100vi - 16px);
    border-color: var(--felles-popover-border-color);
    background-color: var(--felles-popover-background);
    color: var(--felles-popover-color);
}
.felles-popover[data-variant="tinted"] {
    --felles-popover-background: var(--felles-color-surface-tinted);
    --felles-popover-border-color: var(--felles-color-border-default);
    --felles-popover-color: var(--felles-color-text-default);
}
.felles-popover__content {
    padding: var(--felles-popover-padding);
}
.felles-popover__trigger {
    --felles-popover-line-color: var(--felles-color-text-subtle);

    display: inline;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration-color: var(--felles-popover-line-color);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(2px, 0.1em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-popover__trigger:active {
    background-color: var(--felles-color-surface-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-popover__trigger:hover:not(:active) {
        background-color: var(--felles-color-surface-hover);
        text-decoration-style: solid;
    }
}
.felles-popover__trigger:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-popover {
        border-color: CanvasText;
    }
}
@media print {
    .felles-popover__trigger {
        text-decoration-line: none;
    }
}
"#
);
