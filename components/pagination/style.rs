use crate::styles::sheet;

sheet!(
    "pagination",
    r#"
.felles-pagination {
    --felles-pagination-color: var(--felles-color-neutral-text-default);
    --felles-pagination-color-step: var(--felles-color-text-subtle);
    --felles-pagination-background-hover: var(--felles-color-surface-hover);
    --felles-pagination-background-active: var(--felles-color-surface-active);
    --felles-pagination-background-current: var(--felles-color-base-default);
    --felles-pagination-color-current: var(--felles-color-base-contrast-default);
    --felles-pagination-item-size: var(--felles-size-11);

    container-type: inline-size;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-pagination[hidden] {
    display: none;
}
.felles-pagination__list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-pagination__item,
.felles-pagination__end,
.felles-pagination__gap {
    display: flex;
    margin: 0;
    padding: 0;
}
.felles-pagination__end[hidden] {
    visibility: hidden;
}
.felles-pagination__gap {
    justify-content: center;
    min-inline-size: var(--felles-pagination-item-size);
    color: var(--felles-color-neutral-text-subtle);
}
.felles-pagination__page,
.felles-pagination__step {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    min-inline-size: var(--felles-pagination-item-size);
    min-block-size: var(--felles-pagination-item-size);
    margin: 0;
    padding: var(--felles-size-1) var(--felles-size-2);
    border: 0;
    border-radius: var(--felles-border-radius-default);
    background-color: transparent;
    color: var(--felles-pagination-color);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration-line: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-pagination__step {
    padding-inline: var(--felles-size-2) var(--felles-size-3);
    color: var(--felles-pagination-color-step);
    font-weight: var(--felles-font-weight-medium);
}
.felles-pagination__end:last-child > .felles-pagination__step {
    padding-inline: var(--felles-size-3) var(--felles-size-2);
}
.felles-pagination__page[aria-current] {
    background-color: var(--felles-pagination-background-current);
    color: var(--felles-pagination-color-current);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-pagination__page:active:not([aria-current]),
.felles-pagination__step:active {
    background-color: var(--felles-pagination-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-pagination__page:hover:not([aria-current], :active),
    .felles-pagination__step:hover:not(:active) {
        background-color: var(--felles-pagination-background-hover);
    }
}
.felles-pagination__page:focus-visible,
.felles-pagination__step:focus-visible,
.felles-pagination__neighbour:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-pagination__arrow {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-pagination__arrow:dir(rtl) {
    scale: -1 1;
}
.felles-pagination[data-words="false"] .felles-pagination__word {
    display: none;
}
.felles-pagination[data-words="false"] .felles-pagination__end > .felles-pagination__step {
    padding-inline: var(--felles-size-2);
}
@container (width < 36rem) {
    .felles-pagination__word {
        display: none;
    }
    .felles-pagination__end > .felles-pagination__step,
    .felles-pagination__end:last-child > .felles-pagination__step {
        padding-inline: var(--felles-size-1);
    }
    .felles-pagination__list {
        gap: 0;
    }
}
@container (width < 26rem) {
    .felles-pagination__list {
        justify-content: space-between;
    }
    .felles-pagination__page,
    .felles-pagination__step,
    .felles-pagination__gap {
        min-inline-size: min(var(--felles-pagination-item-size), 2rem);
        padding-inline: 0;
    }
}

.felles-pagination__adjacent {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--felles-size-2) var(--felles-size-6);
    container-type: normal;
}
.felles-pagination__neighbour {
    display: flex;
    flex: 0 1 auto;
    align-items: flex-start;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    padding-block: var(--felles-size-2);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-pagination-color-step);
    text-decoration-line: none;
}
.felles-pagination__neighbour[rel="next"] {
    flex-direction: row-reverse;
    margin-inline-start: auto;
    text-align: end;
}
.felles-pagination__words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-pagination__direction {
    display: block;
    font-weight: var(--felles-font-weight-semibold);
}
.felles-pagination__title {
    display: block;
    text-decoration-line: underline;
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-pagination__neighbour:hover .felles-pagination__title {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media (forced-colors: active) {
    .felles-pagination__page[aria-current] {
        forced-color-adjust: none;
        background-color: SelectedItem;
        color: SelectedItemText;
    }
}
@media print {
    .felles-pagination {
        display: none;
    }
}
"#
);
