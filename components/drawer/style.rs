use crate::styles::sheet;

sheet!(
    "drawer",
    r#"
.felles-drawer[data-placement="bottom"],
.felles-drawer[data-placement="top"] {
    max-block-size: min(80dvh, 100dvh - var(--felles-size-8));
}
.felles-drawer[data-placement="bottom"] {
    border-start-start-radius: var(--felles-border-radius-lg);
    border-start-end-radius: var(--felles-border-radius-lg);
}
.felles-drawer[data-placement="top"] {
    border-end-start-radius: var(--felles-border-radius-lg);
    border-end-end-radius: var(--felles-border-radius-lg);
}
"#
);
