use crate::styles::sheet;

sheet!(
    "badge",
    r#"
.felles-badge {
    --felles-badge-background: var(--felles-color-base-default);
    --felles-badge-color: var(--felles-color-base-contrast-default);
    --felles-badge-size: 1.5em;

    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: var(--felles-badge-size);
    block-size: var(--felles-badge-size);
    padding-inline: 0.4em;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-badge-background);
    color: var(--felles-badge-color);
    font-size: var(--felles-body-xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    vertical-align: 0.1em;
    white-space: nowrap;
}
.felles-badge[data-variant="tinted"] {
    --felles-badge-background: var(--felles-color-surface-active);
    --felles-badge-color: var(--felles-color-text-default);
}
.felles-badge[data-state="dot"] {
    --felles-badge-size: 0.75em;
    padding: 0;
    vertical-align: 0.05em;
}
.felles-badge[data-state="none"] {
    display: none;
}
.felles-badge__said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
}
.felles-badge__holder {
    --felles-badge-inset: 0%;

    position: relative;
    display: inline-flex;
    flex: none;
    max-inline-size: 100%;
    vertical-align: middle;
}
.felles-badge__holder[data-overlap="circle"] {
    --felles-badge-inset: 14%;
}
.felles-badge__holder > .felles-badge {
    position: absolute;
    inset-block-start: calc(var(--felles-badge-inset) - var(--felles-badge-size) / 2);
    inset-inline-start: calc(100% - var(--felles-badge-inset) - var(--felles-badge-size) / 2);
    box-shadow: 0 0 0 2px var(--felles-color-neutral-background-default);
}
.felles-badge__holder[data-placement="top-start"] > .felles-badge,
.felles-badge__holder[data-placement="bottom-start"] > .felles-badge {
    inset-inline: auto calc(100% - var(--felles-badge-inset) - var(--felles-badge-size) / 2);
}
.felles-badge__holder[data-placement="bottom-end"] > .felles-badge,
.felles-badge__holder[data-placement="bottom-start"] > .felles-badge {
    inset-block: auto calc(var(--felles-badge-inset) - var(--felles-badge-size) / 2);
}
@media (forced-colors: active) {
    .felles-badge {
        border-color: CanvasText;
    }
    .felles-badge[data-state="dot"] {
        background-color: Highlight;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-badge {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
        box-shadow: 0 0 0 0 transparent;
    }
    .felles-badge[data-state="dot"] {
        border-width: 0.375em;
    }
}
"#
);
