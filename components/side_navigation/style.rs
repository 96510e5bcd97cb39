use crate::styles::sheet;

// Whether it stands beside the content or above it is not seen from its own width: so here the viewport decides.
sheet!(
    "side_navigation",
    r#"
.felles-side-navigation {
    --felles-side-navigation-color: var(--felles-color-neutral-text-default);
    --felles-side-navigation-color-current: var(--felles-color-text-default);
    --felles-side-navigation-background-current: var(--felles-color-surface-tinted);
    --felles-side-navigation-background-hover: var(--felles-color-neutral-surface-hover);
    --felles-side-navigation-background-active: var(--felles-color-neutral-surface-active);
    --felles-side-navigation-bar-color: var(--felles-color-base-default);
    --felles-side-navigation-indent: var(--felles-size-3);

    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-side-navigation__heading {
    margin-block: 0 var(--felles-size-2);
    padding-inline: var(--felles-size-3);
    font-size: var(--felles-heading-2xs-font-size);
    overflow-wrap: anywhere;
}
.felles-side-navigation__home {
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    text-underline-offset: 0.2em;
}
.felles-side-navigation__list {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-side-navigation__item {
    margin: 0;
    padding: 0;
}
.felles-side-navigation__item .felles-side-navigation__list {
    margin-block: 2px var(--felles-size-2);
    padding-inline-start: var(--felles-side-navigation-indent);
}
.felles-side-navigation__link,
.felles-side-navigation__summary {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    min-block-size: var(--felles-size-11);
    padding-block: var(--felles-size-2);
    padding-inline: calc(var(--felles-size-3) - 3px) var(--felles-size-3);
    border-inline-start: 3px solid transparent;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-side-navigation-color);
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-side-navigation__link[aria-current] {
    border-inline-start-color: var(--felles-side-navigation-bar-color);
    background-color: var(--felles-side-navigation-background-current);
    color: var(--felles-side-navigation-color-current);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-side-navigation__link:active,
.felles-side-navigation__summary:active {
    background-color: var(--felles-side-navigation-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-side-navigation__link:hover:not([aria-current], :active),
    .felles-side-navigation__summary:hover:not(:active) {
        background-color: var(--felles-side-navigation-background-hover);
    }
}
.felles-side-navigation__link:focus-visible,
.felles-side-navigation__summary:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-side-navigation__label {
    flex: 1 1 auto;
    min-inline-size: 0;
}
.felles-side-navigation__icon,
.felles-side-navigation__chevron {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-side-navigation__end {
    flex: none;
}
.felles-side-navigation__group > .felles-side-navigation__link,
.felles-side-navigation__summary {
    list-style: none;
}
.felles-side-navigation__group > .felles-side-navigation__link::-webkit-details-marker,
.felles-side-navigation__summary::-webkit-details-marker {
    display: none;
}
.felles-side-navigation__toggle {
    display: none;
}
@media (width < 48rem) {
    .felles-side-navigation__toggle {
        display: block;
        margin-block-end: var(--felles-size-2);
        font-weight: var(--felles-font-weight-medium);
    }
    .felles-side-navigation__toggle:not([open]) + .felles-side-navigation__list {
        display: none;
    }
}
@media (forced-colors: active) {
    .felles-side-navigation__link {
        border-inline-start-color: Canvas;
    }
    .felles-side-navigation__link[aria-current] {
        border-inline-start-color: Highlight;
    }
}
@media print {
    .felles-side-navigation {
        display: none;
    }
}
"#
);
