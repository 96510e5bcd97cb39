use crate::styles::sheet;

sheet!(
    "help_link",
    r#"
.felles-help-link {
    --felles-help-link-icon-size: 1.75em;
    --felles-help-link-icon-color: var(--felles-color-text-subtle);

    display: flex;
    gap: var(--felles-size-3);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-help-link__icon {
    flex: none;
    inline-size: var(--felles-help-link-icon-size);
    block-size: var(--felles-help-link-icon-size);
    margin-block-start: calc((1lh - var(--felles-help-link-icon-size)) / 2);
    color: var(--felles-help-link-icon-color);
    fill: currentColor;
}
.felles-help-link__content {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-help-link__text {
    margin: 0;
    font-weight: var(--felles-font-weight-semibold);
}
.felles-help-link__ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-1) var(--felles-size-5);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-help-link__way {
    display: grid;
    grid-template-columns: minmax(0, auto);
    align-items: center;
    max-inline-size: 100%;
    min-block-size: var(--felles-size-8);
    margin: 0;
    padding: 0;
}
"#
);
