use crate::styles::sheet;

sheet!(
    "tag",
    r#"
.felles-tag {
    --felles-tag-background: var(--felles-color-surface-tinted);
    --felles-tag-color: var(--felles-color-text-default);
    --felles-tag-border-color: transparent;
    --felles-tag-padding-inline: var(--felles-size-2);
    --felles-tag-radius: var(--felles-border-radius-sm);

    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.125em;
    padding-inline: var(--felles-tag-padding-inline);
    border: var(--felles-border-width-default) solid var(--felles-tag-border-color);
    border-radius: var(--felles-tag-radius);
    background-color: var(--felles-tag-background);
    color: var(--felles-tag-color);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-sm);
    text-align: start;
    overflow-wrap: anywhere;
}
.felles-tag[data-variant="outline"] {
    --felles-tag-background: transparent;
    --felles-tag-border-color: var(--felles-color-border-default);
}
.felles-tag[data-variant="strong"] {
    --felles-tag-background: var(--felles-color-base-default);
    --felles-tag-color: var(--felles-color-base-contrast-default);
}
.felles-tag > svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-start: -0.125em;
}
@media (forced-colors: active) {
    .felles-tag {
        border-color: CanvasText;
    }
}
@media print {
    .felles-tag {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
}
"#
);
