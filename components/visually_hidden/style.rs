use crate::styles::sheet;

sheet!(
    "visually_hidden",
    r#"
.felles-visually-hidden:not([data-focusable]),
.felles-visually-hidden[data-focusable]:not(:focus, :focus-within, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
}
"#
);
