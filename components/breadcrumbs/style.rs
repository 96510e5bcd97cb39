use crate::styles::sheet;

sheet!(
    "breadcrumbs",
    r#"
.felles-breadcrumbs {
    --felles-breadcrumbs-color: var(--felles-color-text-subtle);
    --felles-breadcrumbs-color-current: var(--felles-color-neutral-text-default);
    --felles-breadcrumbs-color-separator: var(--felles-color-neutral-text-subtle);

    container-type: inline-size;
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-breadcrumbs[data-inverted] {
    --felles-breadcrumbs-color: currentColor;
    --felles-breadcrumbs-color-current: currentColor;
    --felles-breadcrumbs-color-separator: currentColor;
}
.felles-breadcrumbs__list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--felles-size-1);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-breadcrumbs__item {
    display: flex;
    align-items: center;
    gap: var(--felles-size-1);
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
}
.felles-breadcrumbs__page,
.felles-breadcrumbs__back {
    min-inline-size: 0;
    padding-block: max(0px, (var(--felles-size-7) - 1lh) / 2);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-breadcrumbs-color);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
.felles-breadcrumbs__page[aria-current] {
    color: var(--felles-breadcrumbs-color-current);
    text-decoration-line: none;
}
.felles-breadcrumbs__back {
    display: none;
    align-items: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: var(--felles-size-11);
    max-inline-size: 100%;
}
@media (hover: hover) and (pointer: fine) {
    .felles-breadcrumbs__page:hover,
    .felles-breadcrumbs__back:hover {
        text-decoration-line: underline;
        text-decoration-thickness: max(2px, 0.125em);
    }
    .felles-breadcrumbs__page:not([href]):hover {
        text-decoration-line: none;
    }
}
.felles-breadcrumbs__page:focus-visible,
.felles-breadcrumbs__back:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-breadcrumbs__separator,
.felles-breadcrumbs__arrow {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    color: var(--felles-breadcrumbs-color-separator);
    fill: currentColor;
}
.felles-breadcrumbs__arrow {
    color: inherit;
}
.felles-breadcrumbs__separator:dir(rtl),
.felles-breadcrumbs__arrow:dir(rtl) {
    scale: -1 1;
}
@container (width < 40rem) {
    .felles-breadcrumbs[data-collapses] > .felles-breadcrumbs__back {
        display: inline-flex;
    }
    .felles-breadcrumbs[data-collapses] > .felles-breadcrumbs__trail {
        display: none;
    }
}
@media print {
    .felles-breadcrumbs[data-collapses] > .felles-breadcrumbs__back {
        display: none;
    }
    .felles-breadcrumbs[data-collapses] > .felles-breadcrumbs__trail {
        display: block;
    }
    .felles-breadcrumbs__page {
        color: inherit;
        text-decoration-line: none;
    }
}
"#
);
