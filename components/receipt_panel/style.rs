use crate::styles::sheet;

sheet!(
    "receipt_panel",
    r#"
.felles-receipt-panel {
    --felles-receipt-panel-background: var(--felles-color-surface-tinted);
    --felles-receipt-panel-border-color: var(--felles-color-border-subtle);
    --felles-receipt-panel-color: var(--felles-color-text-default);
    --felles-receipt-panel-label-color: var(--felles-color-text-subtle);
    --felles-receipt-panel-icon-background: var(--felles-color-base-default);
    --felles-receipt-panel-icon-color: var(--felles-color-base-contrast-default);
    --felles-receipt-panel-icon-size: var(--felles-size-12);
    --felles-receipt-panel-padding: clamp(var(--felles-size-5), 6cqi, var(--felles-size-10));
    --felles-receipt-panel-radius: var(--felles-border-radius-lg);

    display: grid;
    justify-items: start;
    box-sizing: border-box;
    padding: var(--felles-receipt-panel-padding);
    border: var(--felles-border-width-default) solid var(--felles-receipt-panel-border-color);
    border-radius: var(--felles-receipt-panel-radius);
    background-color: var(--felles-receipt-panel-background);
    color: var(--felles-receipt-panel-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-receipt-panel__icon {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: var(--felles-receipt-panel-icon-size);
    block-size: var(--felles-receipt-panel-icon-size);
    margin-block-end: var(--felles-size-5);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-receipt-panel-icon-background);
    color: var(--felles-receipt-panel-icon-color);
}
.felles-receipt-panel__icon > svg {
    inline-size: 66%;
    block-size: 66%;
}
.felles-receipt-panel__icon > .felles-receipt-panel__tick {
    inline-size: 90%;
    block-size: 90%;
}
.felles-receipt-panel > .felles-receipt-panel__title {
    max-inline-size: 24em;
    margin: 0;
    color: inherit;
}
.felles-receipt-panel__reference {
    display: grid;
    margin-block: var(--felles-size-5) 0;
    margin-inline: 0;
}
.felles-receipt-panel__label {
    color: var(--felles-receipt-panel-label-color);
}
.felles-receipt-panel__number {
    font-size: var(--felles-heading-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    font-variant-numeric: tabular-nums;
}
.felles-receipt-panel__text {
    max-inline-size: 65ch;
    margin-block-start: var(--felles-size-5);
}
:where(.felles-receipt-panel__text) a {
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-receipt-panel__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3);
    margin-block-start: var(--felles-size-6);
}
@media (forced-colors: active) {
    .felles-receipt-panel__icon {
        border-color: CanvasText;
    }
}
@media print {
    .felles-receipt-panel {
        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-receipt-panel__icon {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
    .felles-receipt-panel__actions {
        display: none;
    }
}
"#
);
