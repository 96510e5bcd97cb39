use crate::styles::sheet;

sheet!(
    "dropdown_menu",
    r#"
.felles-dropdown-menu {
    --felles-dropdown-menu-min-size: 12rem;
    --felles-dropdown-menu-max-size: 24rem;

    display: inline-flex;
    max-inline-size: 100%;
}
.felles-dropdown-menu__chevron {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: calc(-1 * var(--felles-size-1));
    fill: currentColor;
}
.felles-dropdown-menu__panel {
    min-inline-size: min(var(--felles-dropdown-menu-min-size), 100vi - 16px);
    max-inline-size: min(var(--felles-dropdown-menu-max-size), 100vi - 16px);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-dropdown-menu__content {
    padding: var(--felles-size-1);
}
.felles-dropdown-menu__header {
    margin-block-end: var(--felles-size-1);
    padding: var(--felles-size-2) var(--felles-size-3) var(--felles-size-3);
    border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-dropdown-menu__list,
.felles-dropdown-menu__group-list {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-dropdown-menu__row,
.felles-dropdown-menu__group,
.felles-dropdown-menu__divider {
    margin: 0;
    padding: 0;
}
.felles-dropdown-menu__group-label {
    display: block;
    padding: var(--felles-size-2) var(--felles-size-3) var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
}
.felles-dropdown-menu__divider {
    block-size: 0;
    margin-block: var(--felles-size-1);
    border-block-start: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-dropdown-menu__item {
    --felles-dropdown-menu-item-color: var(--felles-color-neutral-text-default);
    --felles-dropdown-menu-item-hover: var(--felles-color-neutral-surface-hover);
    --felles-dropdown-menu-item-active: var(--felles-color-neutral-surface-active);

    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--felles-size-11);
    margin: 0;
    padding: var(--felles-size-2) var(--felles-size-3);
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background-color: transparent;
    color: var(--felles-dropdown-menu-item-color);
    font: inherit;
    text-align: start;
    text-decoration-line: none;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-dropdown-menu__item[data-color] {
    --felles-dropdown-menu-item-color: var(--felles-color-text-subtle);
    --felles-dropdown-menu-item-hover: var(--felles-color-surface-hover);
    --felles-dropdown-menu-item-active: var(--felles-color-surface-active);
}
.felles-dropdown-menu__item:active,
.felles-dropdown-menu__item[aria-expanded="true"] {
    background-color: var(--felles-dropdown-menu-item-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-dropdown-menu__item:hover:not([aria-disabled="true"], :active) {
        background-color: var(--felles-dropdown-menu-item-hover);
    }
}
.felles-dropdown-menu__item:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-dropdown-menu__item[aria-current] {
    font-weight: var(--felles-font-weight-semibold);
    box-shadow: inset 3px 0 0 var(--felles-color-border-strong);
}
.felles-dropdown-menu__item[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--felles-color-border-strong);
}
.felles-dropdown-menu__item[aria-disabled="true"] {
    color: var(--felles-color-neutral-text-subtle);
    cursor: not-allowed;
}
.felles-dropdown-menu__item[aria-disabled="true"] .felles-dropdown-menu__text {
    text-decoration-line: line-through;
}
.felles-dropdown-menu__icon {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 1.35em;
}
.felles-dropdown-menu__mark {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
    visibility: hidden;
}
.felles-dropdown-menu__item[aria-checked="true"] .felles-dropdown-menu__mark,
.felles-dropdown-menu__item[aria-pressed="true"] .felles-dropdown-menu__mark {
    visibility: visible;
}
.felles-dropdown-menu__words {
    flex: 1 1 auto;
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-dropdown-menu__description {
    display: block;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-dropdown-menu__keys {
    flex: none;
    color: var(--felles-color-neutral-text-subtle);
    font-family: inherit;
    font-size: var(--felles-body-sm-font-size);
    white-space: nowrap;
}
.felles-dropdown-menu__into {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
}
.felles-dropdown-menu__into:dir(rtl) {
    scale: -1 1;
}
@media (forced-colors: active) {
    .felles-dropdown-menu__item[aria-disabled="true"] {
        color: GrayText;
    }
    .felles-dropdown-menu__item[aria-current] {
        border-inline-start: 3px solid Highlight;
    }
}
"#
);
