use crate::styles::sheet;

sheet!(
    "service_navigation",
    r#"
.felles-service-navigation {
    --felles-service-navigation-background: var(--felles-color-surface-tinted);
    --felles-service-navigation-line-color: var(--felles-color-border-subtle);
    --felles-service-navigation-color: var(--felles-color-text-subtle);
    --felles-service-navigation-color-current: var(--felles-color-text-default);
    --felles-service-navigation-background-hover: var(--felles-color-surface-hover);
    --felles-service-navigation-background-active: var(--felles-color-surface-active);
    --felles-service-navigation-bar-color: var(--felles-color-base-default);
    --felles-service-navigation-bar-size: var(--felles-size-1);

    container-type: inline-size;
    border-block-end: var(--felles-border-width-default) solid var(--felles-service-navigation-line-color);
    background-color: var(--felles-service-navigation-background);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-service-navigation__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--felles-size-4);
    padding-inline: var(--felles-size-4);
}
.felles-service-navigation__name {
    flex: 1 1 auto;
    min-inline-size: 0;
    margin-block: var(--felles-size-2);
    padding-block: max(0px, (var(--felles-size-8) - 1lh) / 2);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-service-navigation-color-current);
    font-weight: var(--felles-font-weight-semibold);
    text-decoration-line: none;
    overflow-wrap: anywhere;
}
.felles-service-navigation__summary,
.felles-service-navigation__link {
    display: flex;
    align-items: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    min-block-size: var(--felles-size-11);
    padding: var(--felles-size-2);
    border: 0 solid transparent;
    color: var(--felles-service-navigation-color);
    font-weight: var(--felles-font-weight-medium);
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-service-navigation__summary {
    border-radius: var(--felles-border-radius-sm);
    list-style: none;
}
.felles-service-navigation__summary::-webkit-details-marker {
    display: none;
}
.felles-service-navigation__chevron {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-service-navigation__menu {
    flex: 1 1 100%;
    order: 1;
    min-inline-size: 0;
    margin-block-end: var(--felles-size-2);
}
.felles-service-navigation__list {
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-service-navigation__item {
    display: flex;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
}
.felles-service-navigation__link {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: var(--felles-size-3);
    border-inline-start-width: var(--felles-service-navigation-bar-size);
}
.felles-service-navigation__link[aria-current] {
    border-color: var(--felles-service-navigation-bar-color);
    color: var(--felles-service-navigation-color-current);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-service-navigation__link:active,
.felles-service-navigation__summary:active {
    background-color: var(--felles-service-navigation-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-service-navigation__link:hover:not(:active),
    .felles-service-navigation__summary:hover:not(:active) {
        background-color: var(--felles-service-navigation-background-hover);
    }
    .felles-service-navigation__name[href]:hover {
        text-decoration-line: underline;
        text-underline-offset: 0.2em;
    }
}
.felles-service-navigation__link:focus-visible,
.felles-service-navigation__name:focus-visible,
.felles-service-navigation__summary:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-service-navigation__end {
    flex: none;
    max-inline-size: 100%;
}
@container (width < 48rem) {
    .felles-service-navigation__toggle:not([open]) + .felles-service-navigation__menu {
        display: none;
    }
}
@container (width >= 48rem) {
    .felles-service-navigation__row {
        padding-inline: var(--felles-size-6);
    }
    .felles-service-navigation__toggle {
        display: none;
    }
    .felles-service-navigation__name {
        flex: 0 1 auto;
    }
    .felles-service-navigation__menu {
        flex: 1 1 0;
        order: 0;
        align-self: stretch;
        margin: 0;
    }
    .felles-service-navigation__list {
        flex-flow: row wrap;
        block-size: 100%;
    }
    .felles-service-navigation__link {
        padding-block: calc(var(--felles-size-2) + var(--felles-service-navigation-bar-size)) var(--felles-size-2);
        border-inline-start-width: 0;
        border-block-end-width: var(--felles-service-navigation-bar-size);
    }
}
@media (forced-colors: active) {
    .felles-service-navigation__link {
        border-color: Canvas;
    }
    .felles-service-navigation__link[aria-current] {
        border-color: Highlight;
    }
}
@media print {
    .felles-service-navigation {
        background-color: transparent;
    }
    .felles-service-navigation__toggle,
    .felles-service-navigation__menu,
    .felles-service-navigation__toggle:not([open]) + .felles-service-navigation__menu,
    .felles-service-navigation__end {
        display: none;
    }
}
"#
);
