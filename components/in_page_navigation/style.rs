use crate::styles::sheet;

sheet!(
    "in_page_navigation",
    r#"
.felles-in-page-navigation {
    --felles-in-page-navigation-color: var(--felles-color-neutral-text-subtle);
    --felles-in-page-navigation-color-current: var(--felles-color-text-default);
    --felles-in-page-navigation-bar-color: var(--felles-color-base-default);
    --felles-in-page-navigation-line-color: var(--felles-color-neutral-border-subtle);
    --felles-in-page-navigation-inset: var(--felles-size-4);

    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-in-page-navigation[data-sticky] {
    position: sticky;
    inset-block-start: var(--felles-size-4);
    align-self: start;
    max-block-size: calc(100dvh - 2 * var(--felles-size-4));
    overflow-y: auto;
    overscroll-behavior: contain;
}
.felles-in-page-navigation__heading {
    margin-block: 0 var(--felles-size-2);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-in-page-navigation__list {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-in-page-navigation > .felles-in-page-navigation__list {
    border-inline-start: var(--felles-border-width-default) solid var(--felles-in-page-navigation-line-color);
}
.felles-in-page-navigation__item {
    margin: 0;
    padding: 0;
}
.felles-in-page-navigation__link {
    display: block;
    box-sizing: border-box;
    margin-inline-start: calc(-1 * var(--felles-border-width-default));
    padding-block: max(var(--felles-size-1), (var(--felles-size-8) - 1lh) / 2);
    padding-inline: calc(var(--felles-in-page-navigation-inset) - 3px) var(--felles-size-2);
    border-inline-start: 3px solid transparent;
    border-start-end-radius: var(--felles-border-radius-sm);
    border-end-end-radius: var(--felles-border-radius-sm);
    color: var(--felles-in-page-navigation-color);
    text-decoration-line: none;
    overflow-wrap: anywhere;
}
.felles-in-page-navigation__item > .felles-in-page-navigation__list {
    --felles-in-page-navigation-inset: var(--felles-size-8);
}
.felles-in-page-navigation__link[aria-current] {
    border-inline-start-color: var(--felles-in-page-navigation-bar-color);
    color: var(--felles-in-page-navigation-color-current);
    font-weight: var(--felles-font-weight-semibold);
}
@media (hover: hover) and (pointer: fine) {
    .felles-in-page-navigation__link:hover {
        color: var(--felles-in-page-navigation-color-current);
        text-decoration-line: underline;
        text-underline-offset: 0.2em;
    }
}
.felles-in-page-navigation__link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-in-page-navigation__link {
        border-inline-start-color: Canvas;
    }
    .felles-in-page-navigation__link[aria-current] {
        border-inline-start-color: Highlight;
    }
}
@media print {
    .felles-in-page-navigation {
        display: none;
    }
}
"#
);
