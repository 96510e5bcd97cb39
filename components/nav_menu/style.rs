use crate::styles::sheet;

// The panel is a popover's, whose own rules it must outweigh: hence the block before it.
sheet!(
    "nav_menu",
    r#"
.felles-nav-menu {
    --felles-nav-menu-size: 48rem;
    --felles-nav-menu-column: 15rem;
    --felles-nav-menu-color: var(--felles-color-neutral-text-default);
    --felles-nav-menu-background-hover: var(--felles-color-neutral-surface-hover);
    --felles-nav-menu-background-active: var(--felles-color-neutral-surface-active);
    --felles-nav-menu-bar-color: var(--felles-color-base-default);

    display: inline-flex;
    max-inline-size: 100%;
}
.felles-nav-menu__symbol {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-nav-menu__opened,
.felles-nav-menu__button[aria-expanded="true"] .felles-nav-menu__closed {
    display: none;
}
.felles-nav-menu__button[aria-expanded="true"] .felles-nav-menu__opened {
    display: inline;
}
.felles-nav-menu .felles-nav-menu__panel {
    max-inline-size: min(var(--felles-nav-menu-size), 100vi - 16px);
    font-size: var(--felles-body-md-font-size);
}
.felles-nav-menu__header,
.felles-nav-menu__search {
    margin-block-end: var(--felles-size-4);
}
.felles-nav-menu__footer {
    margin-block-start: var(--felles-size-4);
    padding-block-start: var(--felles-size-4);
    border-block-start: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-nav-menu__groups,
.felles-nav-menu__list {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-nav-menu__groups {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-4) var(--felles-size-6);
}
.felles-nav-menu__group,
.felles-nav-menu__groups > .felles-nav-menu__place {
    flex: 1 1 var(--felles-nav-menu-column);
    max-inline-size: 100%;
}
.felles-nav-menu__group,
.felles-nav-menu__place {
    margin: 0;
    padding: 0;
}
.felles-nav-menu__label {
    display: block;
    padding-block-end: var(--felles-size-1);
    padding-inline: var(--felles-size-3);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
}
.felles-nav-menu .felles-nav-menu__link {
    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-block-size: var(--felles-size-11);
    padding-block: var(--felles-size-2);
    padding-inline: calc(var(--felles-size-3) - 3px) var(--felles-size-3);
    border-inline-start: 3px solid transparent;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-nav-menu-color);
    line-height: var(--felles-line-height-sm);
    text-decoration-line: none;
    overflow-wrap: anywhere;
    touch-action: manipulation;
}
.felles-nav-menu .felles-nav-menu__link[aria-current] {
    border-inline-start-color: var(--felles-nav-menu-bar-color);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-nav-menu__link:active {
    background-color: var(--felles-nav-menu-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-nav-menu__link:hover:not(:active) {
        background-color: var(--felles-nav-menu-background-hover);
    }
}
.felles-nav-menu__link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-nav-menu__icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-nav-menu__words {
    min-inline-size: 0;
}
.felles-nav-menu__text {
    display: block;
}
.felles-nav-menu__description {
    display: block;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
}
@media (forced-colors: active) {
    .felles-nav-menu .felles-nav-menu__link {
        border-inline-start-color: Canvas;
    }
    .felles-nav-menu .felles-nav-menu__link[aria-current] {
        border-inline-start-color: Highlight;
    }
}
@media print {
    .felles-nav-menu {
        display: none;
    }
}
"#
);
