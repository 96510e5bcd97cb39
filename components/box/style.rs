use crate::styles::sheet;

sheet!(
    "box",
    r#"
.felles-box {
    --felles-box-padding-inline: var(--felles-space-inline, var(--felles-space-both, 0px));
    --felles-box-padding-block: var(--felles-space-block, var(--felles-space-both, 0px));
    --felles-box-wide-padding-inline: var(--felles-space-wide, var(--felles-box-padding-inline));
    --felles-box-wide-padding-block: var(--felles-space-wide, var(--felles-box-padding-block));
    --felles-box-background: transparent;
    --felles-box-border: 0;
    --felles-box-radius: 0;
    --felles-box-shadow: 0 0 transparent;

    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding-inline: var(--felles-space-if-narrow, var(--felles-box-padding-inline))
        var(--felles-space-if-wide, var(--felles-box-wide-padding-inline));
    padding-block: var(--felles-space-if-narrow, var(--felles-box-padding-block))
        var(--felles-space-if-wide, var(--felles-box-wide-padding-block));
    border: var(--felles-box-border);
    border-radius: var(--felles-box-radius);
    background-color: var(--felles-box-background);
    box-shadow: var(--felles-box-shadow);
    list-style: none;
    overflow-wrap: break-word;
}
.felles-box[data-background],
.felles-box[data-shadow] {
    --felles-box-background: var(--felles-color-surface-default);
    --felles-box-border: var(--felles-border-width-default) solid transparent;

    color: var(--felles-color-text-default);
}
.felles-box[data-shadow="xs"] {
    --felles-box-shadow: var(--felles-shadow-xs);
}
.felles-box[data-shadow="sm"] {
    --felles-box-shadow: var(--felles-shadow-sm);
}
.felles-box[data-shadow="md"] {
    --felles-box-shadow: var(--felles-shadow-md);
}
.felles-box[data-shadow="lg"] {
    --felles-box-shadow: var(--felles-shadow-lg);
}
.felles-box[data-shadow="xl"] {
    --felles-box-shadow: var(--felles-shadow-xl);
}
.felles-box[data-background="default"] {
    --felles-box-background: var(--felles-color-background-default);
}
.felles-box[data-background="background-tinted"] {
    --felles-box-background: var(--felles-color-background-tinted);
}
.felles-box[data-background="tinted"] {
    --felles-box-background: var(--felles-color-surface-tinted);
}
.felles-box[data-border="subtle"] {
    --felles-box-border: var(--felles-border-width-default) solid var(--felles-color-border-subtle);
}
.felles-box[data-border="default"] {
    --felles-box-border: var(--felles-border-width-default) solid var(--felles-color-border-default);
}
.felles-box[data-border="strong"] {
    --felles-box-border: var(--felles-border-width-default) solid var(--felles-color-border-strong);
}
.felles-box[data-border-sides="block"] {
    border-inline-start: 0;
    border-inline-end: 0;
}
.felles-box[data-border-sides="inline"] {
    border-block-start: 0;
    border-block-end: 0;
}
.felles-box[data-border-sides="block-start"] {
    border-block-end: 0;
    border-inline-start: 0;
    border-inline-end: 0;
}
.felles-box[data-border-sides="block-end"] {
    border-block-start: 0;
    border-inline-start: 0;
    border-inline-end: 0;
}
.felles-box[data-border-sides="inline-start"] {
    border-block-start: 0;
    border-block-end: 0;
    border-inline-end: 0;
}
.felles-box[data-border-sides="inline-end"] {
    border-block-start: 0;
    border-block-end: 0;
    border-inline-start: 0;
}
.felles-box[data-radius="sm"] {
    --felles-box-radius: var(--felles-border-radius-sm);
}
.felles-box[data-radius="md"] {
    --felles-box-radius: var(--felles-border-radius-md);
}
.felles-box[data-radius="lg"] {
    --felles-box-radius: var(--felles-border-radius-lg);
}
.felles-box[data-radius="xl"] {
    --felles-box-radius: var(--felles-border-radius-xl);
}
.felles-box[data-radius="default"] {
    --felles-box-radius: var(--felles-border-radius-default);
}
.felles-box[data-radius="full"] {
    --felles-box-radius: var(--felles-border-radius-full);
}
.felles-box[data-clip] {
    overflow: clip;
}
:where(.felles-box) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre):first-child {
    margin-block-start: 0;
}
:where(.felles-box) > :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, figure, blockquote, pre):last-child {
    margin-block-end: 0;
}
.felles-box__panel {
    --felles-box-panel-padding: var(--felles-size-6);
    --felles-box-panel-gap: var(--felles-size-3);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-box-panel-gap);
    box-sizing: border-box;
    padding: var(--felles-box-panel-padding);
    border: var(--felles-border-width-default) solid var(--felles-color-border-subtle);
    border-radius: var(--felles-border-radius-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-box__panel:has(> .felles-box__icon) {
    grid-template-columns: auto minmax(0, 1fr);
}
.felles-box__icon {
    display: flex;
    align-items: center;
    grid-row: 1 / span 2;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
.felles-box__icon > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-box__title {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
}
.felles-box__content {
    min-inline-size: 0;
    max-inline-size: 70ch;
}
@media print {
    .felles-box {
        box-shadow: 0 0 transparent;
        break-inside: avoid;
    }
    .felles-box[data-shadow],
    .felles-box[data-background] {
        border-color: currentColor;
    }
    .felles-box__panel {
        border-color: currentColor;
        break-inside: avoid;
    }
}
"#
);
