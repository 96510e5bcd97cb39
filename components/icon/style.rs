use crate::styles::sheet;

sheet!(
    "icon",
    r#"
.felles-icon {
    --felles-icon-size: 1.25em;

    display: inline-block;
    flex: none;
    inline-size: var(--felles-icon-size);
    block-size: var(--felles-icon-size);
    vertical-align: calc((1ex - var(--felles-icon-size)) / 2);
}
.felles-icon[data-size] {
    --felles-icon-size: var(--felles-size-6);
}
"#,
    r#"
.felles-icon[data-directional]:dir(rtl) {
    transform: scaleX(-1);
}
"#
);
