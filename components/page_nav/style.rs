use crate::styles::sheet;

sheet!(
    "page_nav",
    r#"
.felles-page-nav {
    --felles-page-nav-color: var(--felles-color-text-subtle);
    --felles-page-nav-background: var(--felles-color-surface-tinted);
    --felles-page-nav-background-hover: var(--felles-color-surface-hover);
    --felles-page-nav-background-active: var(--felles-color-surface-active);
    --felles-page-nav-color-empty: var(--felles-color-neutral-text-subtle);
    --felles-page-nav-column: 20rem;

    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-page-nav__jumps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-1);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-page-nav__place {
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
}
.felles-page-nav__jump {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    position: relative;
    box-sizing: border-box;
    min-inline-size: var(--felles-size-11);
    min-block-size: var(--felles-size-11);
    padding: var(--felles-size-1) var(--felles-size-3);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-page-nav-background);
    color: var(--felles-page-nav-color);
    font-weight: var(--felles-font-weight-medium);
    text-decoration-line: none;
    overflow-wrap: anywhere;
    touch-action: manipulation;
}
.felles-page-nav__jump[data-empty] {
    background-color: transparent;
    color: var(--felles-page-nav-color-empty);
    font-weight: var(--felles-font-weight-regular);
}
.felles-page-nav__jump:active:not([data-empty]) {
    background-color: var(--felles-page-nav-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-page-nav__jump:hover:not([data-empty], :active) {
        background-color: var(--felles-page-nav-background-hover);
    }
    .felles-page-nav__link:hover {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-page-nav__jump:focus-visible,
.felles-page-nav__link:focus-visible,
.felles-page-nav__heading:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-page-nav__said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-page-nav__sections {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--felles-page-nav-column), 100%), 1fr));
    gap: var(--felles-size-8);
    margin-block-start: var(--felles-size-8);
}
.felles-page-nav__section {
    min-inline-size: 0;
}
.felles-page-nav__heading {
    margin-block: 0 var(--felles-size-2);
    border-radius: var(--felles-border-radius-sm);
    scroll-margin-block-start: var(--felles-size-6);
    font-size: var(--felles-heading-xs-font-size);
    break-after: avoid;
    overflow-wrap: anywhere;
}
.felles-page-nav__list {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-page-nav__item {
    margin: 0;
    padding: 0;
    break-inside: avoid;
}
.felles-page-nav__link {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: max(0px, (var(--felles-size-8) - 1lh) / 2);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-page-nav-color);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
.felles-page-nav__link:not([href]) {
    color: inherit;
}
@media (forced-colors: active) {
    .felles-page-nav__jump[data-empty] {
        color: GrayText;
    }
}
@media print {
    .felles-page-nav__row {
        display: none;
    }
    .felles-page-nav__link {
        color: inherit;
        text-decoration-line: none;
    }
}
"#
);
