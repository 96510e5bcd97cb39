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
    --felles-alert-arrow-size: var(--felles-size-4);

    position: relative;
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
.felles-alert__symbol > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
}
.felles-alert__content {
    grid-column: 2;
    max-inline-size: 70ch;
}
.felles-alert__content:first-child {
    grid-column: 1 / 3;
}
.felles-alert__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3);
    grid-column: 2 / 4;
    grid-row: 2;
    margin-block-start: var(--felles-size-3);
}
.felles-alert__content:first-child + .felles-alert__actions {
    grid-column: 1 / 4;
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
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
}
.felles-alert__text > .felles-alert__kind:first-child + * {
    margin-block-start: 0;
}
:where(.felles-alert__text) a {
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-alert > .felles-alert__close {
    grid-column: 3;
    grid-row: 1;
    min-block-size: var(--felles-size-9);
    min-inline-size: var(--felles-size-9);
    margin-block: calc((1.5em - var(--felles-size-9)) / 2);
    margin-inline-end: calc((1.5em - var(--felles-size-9)) / 2);
    padding: 0;
    align-self: start;
}
.felles-alert[data-shadow] {
    --felles-alert-border-color: var(--felles-color-border-subtle);

    box-shadow: var(--felles-shadow-md);
}
.felles-alert[data-extent="full"] {
    --felles-alert-radius: 0;

    border-inline-width: 0;
}
@media (min-width: 48rem) {
    .felles-alert[data-extent="start"],
    .felles-alert[data-extent="both"] {
        max-inline-size: none;
        margin-inline-start: calc(-1 * (var(--felles-alert-padding) + var(--felles-border-width-default)));
    }
    .felles-alert[data-extent="both"] {
        margin-inline-end: calc(-1 * (var(--felles-alert-padding) + var(--felles-border-width-default)));
    }
}
.felles-alert[data-arrow]::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--felles-alert-padding) + (1.5em - var(--felles-alert-arrow-size)) / 2);
    inline-size: var(--felles-alert-arrow-size);
    block-size: var(--felles-alert-arrow-size);
    box-sizing: border-box;
    border: var(--felles-border-width-default) solid var(--felles-alert-border-color);
    background-color: var(--felles-alert-background);
    rotate: 45deg;
}
.felles-alert[data-arrow="up"]::before {
    inset-block-start: calc(-0.5 * var(--felles-alert-arrow-size) - 0.5 * var(--felles-border-width-default));
    clip-path: polygon(0 0, 100% 0, 0 100%);
}
.felles-alert[data-arrow="down"]::before {
    inset-block-end: calc(-0.5 * var(--felles-alert-arrow-size) - 0.5 * var(--felles-border-width-default));
    clip-path: polygon(100% 0, 100% 100%, 0 100%);
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
        box-shadow: 0 0 transparent;
        break-inside: avoid;
    }
    .felles-alert[data-arrow]::before {
        display: none;
    }
    .felles-alert .felles-alert__close {
        display: none;
    }
}
"#
);
