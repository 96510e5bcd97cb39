use crate::styles::sheet;

sheet!(
    "toggle_button",
    r#"
.felles-toggle-button__icon-only[data-variant] {
    --felles-toggle-button-icon-only-padding: 0;

    flex: none;
    padding: var(--felles-toggle-button-icon-only-padding);
}
.felles-toggle-button__label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
"#
);
