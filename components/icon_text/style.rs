use crate::styles::sheet;

sheet!(
    "icon_text",
    r#"
.felles-icon-text {
    --felles-icon-text-gap: var(--felles-size-3);
    --felles-icon-text-icon-size: 1.75em;
    --felles-icon-text-min-size: var(--felles-size-12);
    --felles-icon-text-line-size: var(--felles-heading-2xs-font-size);

    display: flex;
    align-items: center;
    gap: var(--felles-icon-text-gap);
    box-sizing: border-box;
    min-block-size: var(--felles-icon-text-min-size);
    max-inline-size: 100%;
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: break-word;
}
.felles-icon-text[data-size="lg"] {
    --felles-icon-text-line-size: var(--felles-heading-xs-font-size);
}
.felles-icon-text[data-compact] {
    --felles-icon-text-min-size: 0;
}
.felles-icon-text[data-variant="surface"],
.felles-icon-text[data-variant="shadow"] {
    padding: var(--felles-size-3) var(--felles-size-4);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-default);
}
.felles-icon-text[data-variant="shadow"] {
    box-shadow: var(--felles-shadow-sm);
}
.felles-icon-text[data-align="start"] {
    align-items: start;
}
.felles-icon-text__icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    color: var(--felles-color-text-subtle);
}
.felles-icon-text__icon > :is(svg, img) {
    inline-size: var(--felles-icon-text-icon-size);
    block-size: var(--felles-icon-text-icon-size);
}
.felles-icon-text__icon > img {
    border-radius: var(--felles-border-radius-sm);
    object-fit: cover;
}
.felles-icon-text[data-variant="circle"] > .felles-icon-text__icon:not([data-end]) {
    box-sizing: border-box;
    inline-size: var(--felles-size-12);
    block-size: var(--felles-size-12);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
}
.felles-icon-text[data-variant="circle"] > .felles-icon-text__icon:not([data-end]) > :is(svg, img) {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-icon-text__icon[data-end] {
    margin-inline-start: auto;
}
.felles-icon-text__text {
    flex: 0 1 auto;
    min-inline-size: 0;
}
.felles-icon-text__overline {
    margin: 0;
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-icon-text__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-3);
}
.felles-icon-text__line {
    min-inline-size: 0;
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-icon-text-line-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
@media print {
    .felles-icon-text {
        break-inside: avoid;
    }
    .felles-icon-text[data-variant="shadow"] {
        border-color: currentColor;
        box-shadow: 0 0 transparent;
    }
}
"#
);
