use crate::styles::sheet;

sheet!(
    "inline_message",
    r#"
.felles-inline-message {
    --felles-inline-message-color: var(--felles-color-text-default);
    --felles-inline-message-symbol-color: var(--felles-color-text-subtle);
    --felles-inline-message-gap: var(--felles-size-2);

    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-inline-message-gap);
    max-inline-size: 70ch;
    color: var(--felles-inline-message-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-inline-message__symbol {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    color: var(--felles-inline-message-symbol-color);
}
.felles-inline-message__kind {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
:where(.felles-inline-message__text) a {
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
    .felles-inline-message__symbol {
        color: CanvasText;
    }
}
@media print {
    .felles-inline-message {
        break-inside: avoid;
    }
}
"#
);
