use crate::styles::sheet;

sheet!(
    "theme_provider",
    r#"
.felles-theme-provider {
    --felles-theme-provider-padding: var(--felles-size-6);
    --felles-theme-provider-radius: var(--felles-border-radius-lg);

    display: flow-root;
}
.felles-theme-provider[data-padded] {
    padding: var(--felles-theme-provider-padding);
    border-radius: var(--felles-theme-provider-radius);
}
.felles-theme-provider[data-padded] > :first-child {
    margin-block-start: 0;
}
.felles-theme-provider[data-padded] > :last-child {
    margin-block-end: 0;
}
@media (forced-colors: active) {
    .felles-theme-provider[data-padded] {
        outline: var(--felles-border-width-default) solid CanvasText;
    }
}
@media print {
    .felles-theme-provider[data-padded] {
        padding: 0;
    }
}
"#
);
