use crate::styles::sheet;

sheet!(
    "alert",
    r#"
.felles-alert {
    --felles-alert-background: var(--felles-color-surface-tinted);
    --felles-alert-border-color: var(--felles-color-border-default);
    --felles-alert-color: var(--felles-color-text-default);
    --felles-alert-symbol-color: var(--felles-color-text-subtle);
    --felles-alert-padding: var(--felles-size-4);
    --felles-alert-gap: var(--felles-size-3);
    --felles-alert-radius: var(--felles-border-radius-default);

    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: var(--felles-alert-gap);
    box-sizing: border-box;
    padding: var(--felles-alert-padding);
    border: var(--felles-border-width-default) solid var(--felles-alert-border-color);
    border-radius: var(--felles-alert-radius);
    background-color: var(--felles-alert-background);
    color: var(--felles-alert-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-alert[hidden] {
    display: none;
}
.felles-alert__symbol {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-alert-symbol-color);
}
.felles-alert__content {
    grid-column: 2;
    max-inline-size: 70ch;
}
.felles-alert__kind {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-alert__title {
    margin: 0;
    margin-block-end: var(--felles-size-1);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
}
.felles-alert__text > :first-child,
.felles-alert__kind:first-child + * {
    margin-block-start: 0;
}
.felles-alert__text > :last-child {
    margin-block-end: 0;
}
.felles-alert > .felles-alert__close {
    min-block-size: var(--felles-size-9);
    min-inline-size: var(--felles-size-9);
    margin-block: calc((1.5em - var(--felles-size-9)) / 2);
    margin-inline-end: calc((1.5em - var(--felles-size-9)) / 2);
    padding: 0;
    align-self: start;
}
@media (forced-colors: active) {
    .felles-alert__symbol {
        color: CanvasText;
    }
}
@media print {
    .felles-alert {
        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-alert .felles-alert__close {
        display: none;
    }
}
"#
);
