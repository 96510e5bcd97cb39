use crate::styles::sheet;

sheet!(
    "circle_list",
    r#"
.felles-circle-list {
    --felles-circle-list-circle-size: var(--felles-size-9);
    --felles-circle-list-background: var(--felles-color-surface-tinted);
    --felles-circle-list-border-color: transparent;
    --felles-circle-list-color: var(--felles-color-text-default);
    --felles-circle-list-gap: var(--felles-size-6);

    display: flex;
    flex-direction: column;
    gap: var(--felles-circle-list-gap);
    margin: 0;
    padding: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: break-word;
}
.felles-circle-list[data-variant="filled"] {
    --felles-circle-list-background: var(--felles-color-base-default);
    --felles-circle-list-color: var(--felles-color-base-contrast-default);
}
.felles-circle-list[data-variant="outlined"] {
    --felles-circle-list-background: transparent;
    --felles-circle-list-border-color: var(--felles-color-border-default);
}
.felles-circle-list > .felles-circle-list__item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-size-4);
    margin: 0;
    padding: 0;
}
.felles-circle-list > .felles-circle-list__item::before {
    content: counter(list-item);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: var(--felles-circle-list-circle-size);
    block-size: var(--felles-circle-list-circle-size);
    padding-inline: var(--felles-size-1);
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-circle-list-border-color);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-circle-list-background);
    color: var(--felles-circle-list-color);
    font-weight: var(--felles-font-weight-semibold);
    line-height: 1;
    font-variant-numeric: tabular-nums;
}
.felles-circle-list__content {
    max-inline-size: 36em;
    padding-block-start: calc((var(--felles-circle-list-circle-size) - 1.5em) / 2);
}
.felles-circle-list__title {
    display: block;
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
    text-wrap: pretty;
}
.felles-circle-list__title + .felles-circle-list__text {
    margin-block-start: var(--felles-size-1);
}
.felles-circle-list__text {
    text-wrap: pretty;
}
:where(.felles-circle-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
    .felles-circle-list > .felles-circle-list__item::before {
        border-color: CanvasText;
    }
}
@media print {
    .felles-circle-list > .felles-circle-list__item {
        break-inside: avoid;
    }
    .felles-circle-list > .felles-circle-list__item::before {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
}
"#
);
