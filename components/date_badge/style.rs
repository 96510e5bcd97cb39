use crate::styles::sheet;

sheet!(
    "date_badge",
    r#"
.felles-date-badge {
    --felles-date-badge-color: var(--felles-color-text-default);
    --felles-date-badge-subtle-color: var(--felles-color-text-subtle);
    --felles-date-badge-background: transparent;
    --felles-date-badge-min-size: 3em;

    position: relative;
    display: inline-grid;
    flex: none;
    justify-items: center;
    align-content: center;
    box-sizing: border-box;
    min-inline-size: var(--felles-date-badge-min-size);
    max-inline-size: 100%;
    padding-block: var(--felles-size-1);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-date-badge-background);
    color: var(--felles-date-badge-color);
    text-align: center;
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-date-badge[data-variant="muted"] {
    --felles-date-badge-color: var(--felles-color-text-subtle);
}
.felles-date-badge[data-color]:not([data-variant="tinted"]) {
    --felles-date-badge-color: var(--felles-color-text-subtle);
}
.felles-date-badge[data-variant="tinted"] {
    --felles-date-badge-background: var(--felles-color-surface-tinted);
    --felles-date-badge-subtle-color: var(--felles-color-text-default);
    padding: var(--felles-size-2);
}
.felles-date-badge__day {
    font-size: var(--felles-heading-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
}
.felles-date-badge:not([datetime]) > .felles-date-badge__day {
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-date-badge__month,
.felles-date-badge__year {
    color: var(--felles-date-badge-subtle-color);
    font-size: var(--felles-body-sm-font-size);
}
.felles-date-badge__whole {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@media (forced-colors: active) {
    .felles-date-badge:not([data-variant="tinted"]) {
        border-color: Canvas;
    }
}
@media print {
    .felles-date-badge[data-variant="tinted"] {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
