use crate::styles::sheet;

sheet!(
    pattern "comparison",
    r#"
.felles-comparison {
    --felles-comparison-padding: var(--felles-size-4);
    --felles-comparison-line-color: var(--felles-color-neutral-border-subtle);
    --felles-comparison-background-chosen: var(--felles-color-surface-tinted);

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-comparison__table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
}
.felles-comparison__caption {
    padding-block-end: var(--felles-size-3);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    text-align: start;
}
.felles-comparison__caption[data-hidden],
.felles-comparison__hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-comparison__header,
.felles-comparison__category,
.felles-comparison__aspect,
.felles-comparison__cell {
    box-sizing: border-box;
    padding: var(--felles-size-3) var(--felles-comparison-padding);
    border-block-end: var(--felles-border-width-default) solid var(--felles-comparison-line-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
}
.felles-comparison__header {
    border-block-end-color: var(--felles-color-neutral-border-default);
    font-weight: var(--felles-font-weight-semibold);
    vertical-align: bottom;
}
.felles-comparison__name {
    margin-inline-end: var(--felles-size-2);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
}
.felles-comparison__category {
    padding-block-start: var(--felles-size-8);
    font-family: var(--felles-font-family-heading);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-comparison__aspect {
    font-weight: var(--felles-font-weight-regular);
    color: var(--felles-color-neutral-text-subtle);
}
.felles-comparison__header[data-chosen],
.felles-comparison__cell[data-chosen] {
    background-color: var(--felles-comparison-background-chosen);
}
.felles-comparison__header[data-chosen] {
    border-start-start-radius: var(--felles-border-radius-lg);
    border-start-end-radius: var(--felles-border-radius-lg);
}
.felles-comparison__option {
    display: none;
}
.felles-comparison__figures {
    display: grid;
    gap: var(--felles-size-3);
    margin-block-start: var(--felles-size-8);
}
@container (width < 36em) {
    .felles-comparison__table,
    .felles-comparison__caption:not([data-hidden]),
    .felles-comparison__group,
    .felles-comparison__row,
    .felles-comparison__category,
    .felles-comparison__aspect {
        display: block;
    }
    .felles-comparison__head {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
    }
    .felles-comparison__category {
        padding-inline: 0;
        border: 0;
        font-size: var(--felles-heading-2xs-font-size);
    }
    .felles-comparison__aspect {
        padding-block: var(--felles-size-4) var(--felles-size-2);
        padding-inline: 0;
        border: 0;
        color: var(--felles-color-neutral-text-default);
        font-weight: var(--felles-font-weight-semibold);
    }
    .felles-comparison__cell {
        display: grid;
        gap: var(--felles-size-1);
        padding-block: var(--felles-size-3);
    }
    .felles-comparison__option {
        display: block;
        color: var(--felles-color-neutral-text-subtle);
        font-size: var(--felles-body-sm-font-size);
    }
    .felles-comparison__cell[data-chosen] > .felles-comparison__option {
        color: var(--felles-color-neutral-text-default);
        font-weight: var(--felles-font-weight-semibold);
    }
}
@media (forced-colors: active) {
    .felles-comparison__header[data-chosen],
    .felles-comparison__cell[data-chosen] {
        border-inline: calc(2 * var(--felles-border-width-default)) solid Highlight;
    }
}
@media print {
    .felles-comparison__row {
        break-inside: avoid;
    }
}
"#
);
