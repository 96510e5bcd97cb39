use crate::styles::sheet;

// Of `--felles-header-if-narrow` and `--felles-header-if-wide` one is no value, so that a `var()` of it is what stands after
// the comma, and the other is empty. A width then turns two properties, and not fifteen.
sheet!(
    "header",
    r#"
.felles-header {
    --felles-header-background: var(--felles-color-neutral-background-default);
    --felles-header-color: var(--felles-color-neutral-text-default);
    --felles-header-border-color: var(--felles-color-neutral-border-subtle);
    --felles-header-hover: var(--felles-color-neutral-surface-hover);
    --felles-header-current-color: var(--felles-color-border-strong);
    --felles-header-toggle-border-color: var(--felles-color-neutral-border-default);
    --felles-header-panel-background: var(--felles-color-neutral-background-default);
    --felles-header-panel-color: var(--felles-color-neutral-text-default);
    --felles-header-width: 80rem;
    --felles-header-gutter: var(--felles-size-4);
    --felles-header-padding: var(--felles-size-3);
    --felles-header-gap: var(--felles-size-3);
    --felles-header-search-size: 22rem;

    position: relative;
    container-type: inline-size;
    border-block-end: var(--felles-border-width-default) solid var(--felles-header-border-color);
    background-color: var(--felles-header-background);
    color: var(--felles-header-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: break-word;
}
.felles-header:has(.felles-header__fold[open]) {
    z-index: var(--felles-layer-sticky);
}
.felles-header[hidden] {
    display: none;
}
.felles-header[data-variant="tinted"] {
    --felles-header-background: var(--felles-color-surface-tinted);
    --felles-header-color: var(--felles-color-text-default);
    --felles-header-border-color: var(--felles-color-border-subtle);
    --felles-header-hover: var(--felles-color-surface-active);
    --felles-header-toggle-border-color: var(--felles-color-border-default);
    --felles-header-panel-background: var(--felles-header-background);
    --felles-header-panel-color: var(--felles-header-color);
}
.felles-header[data-variant="dark"] {
    --felles-header-background: var(--felles-color-surface-tinted);
    --felles-header-color: var(--felles-color-text-default);
    --felles-header-border-color: var(--felles-color-border-subtle);
    --felles-header-hover: var(--felles-color-surface-active);
    --felles-header-toggle-border-color: var(--felles-color-border-default);
    --felles-header-panel-background: var(--felles-header-background);
    --felles-header-panel-color: var(--felles-header-color);

    color-scheme: dark;
}
.felles-header[data-variant="transparent"] {
    --felles-header-background: transparent;
    --felles-header-border-color: transparent;
    --felles-header-hover: color-mix(in srgb, currentColor 12%, transparent);
    --felles-header-current-color: currentColor;
    --felles-header-toggle-border-color: currentColor;

    color: inherit;
}
.felles-header[data-width="text"] {
    --felles-header-width: 44rem;
}
.felles-header[data-width="md"] {
    --felles-header-width: 48rem;
}
.felles-header[data-width="lg"] {
    --felles-header-width: 64rem;
}
.felles-header[data-width="2xl"] {
    --felles-header-width: 90rem;
}
.felles-header__bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--felles-size-2) var(--felles-header-gap);
    box-sizing: border-box;
    max-inline-size: calc(var(--felles-header-width) + 2 * var(--felles-header-gutter));
    margin-inline: auto;
    padding-block: var(--felles-header-padding);
    padding-inline: var(--felles-header-gutter);
}
.felles-header[data-width="full"] > .felles-header__bar {
    max-inline-size: none;
}
.felles-header__brand {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    min-block-size: var(--felles-size-11);
    margin-inline-end: auto;
}
.felles-header[data-menu-position="beside"] > .felles-header__bar:has(> .felles-header__nav) > .felles-header__brand {
    margin-inline-end: var(--felles-header-if-narrow, auto) var(--felles-header-if-wide, var(--felles-size-4));
}
.felles-header__nav {
    flex: var(--felles-header-if-narrow, none) var(--felles-header-if-wide, 1 1 auto);
    min-inline-size: 0;
}
.felles-header[data-menu-position="below"] > .felles-header__bar > .felles-header__nav {
    flex: var(--felles-header-if-narrow, none) var(--felles-header-if-wide, 1 0 100%);
}
.felles-header__toggle {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    min-block-size: var(--felles-size-11);
    padding-inline: var(--felles-size-3);
    border: var(--felles-border-width-default) solid var(--felles-header-toggle-border-color);
    border-radius: var(--felles-border-radius-default);
    font-weight: var(--felles-font-weight-medium);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-header__toggle-icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-header__fold:not([open]) > .felles-header__toggle > .felles-header__toggle-icon + .felles-header__toggle-icon,
.felles-header__fold[open] > .felles-header__toggle > .felles-header__toggle-icon:first-child {
    display: none;
}
.felles-header__panel {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: var(--felles-layer-sticky);
    box-sizing: border-box;
    padding-block: var(--felles-size-3) var(--felles-size-5);
    padding-inline: var(--felles-header-gutter);
    border-block-end: var(--felles-border-width-default) solid var(--felles-header-border-color);
    background-color: var(--felles-header-panel-background);
    color: var(--felles-header-panel-color);
    box-shadow: var(--felles-shadow-md);
}
.felles-header__menu {
    display: flex;
    flex-flow: var(--felles-header-if-narrow, column nowrap) var(--felles-header-if-wide, row wrap);
    gap: var(--felles-size-1);
    min-inline-size: 0;
    margin: 0;
    margin-inline-start: var(--felles-header-if-narrow, calc(-1 * var(--felles-size-3))) var(--felles-header-if-wide, 0px);
    padding: 0;
    list-style: none;
}
.felles-header[data-menu-position="below"] .felles-header__menu {
    margin-inline-start: calc(-1 * var(--felles-size-3));
}
.felles-header__item {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
}
.felles-header__link {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    min-block-size: var(--felles-size-11);
    padding: var(--felles-size-2) var(--felles-size-3);
    border-radius: var(--felles-border-radius-default);
    color: inherit;
    font-weight: var(--felles-font-weight-medium);
    text-decoration-line: none;
    overflow-wrap: anywhere;
    touch-action: manipulation;
}
.felles-header__link[aria-current] {
    font-weight: var(--felles-font-weight-semibold);
}
.felles-header__link[aria-current]::after {
    content: "";
    position: absolute;
    inset-block: var(--felles-header-if-narrow, var(--felles-size-2)) var(--felles-header-if-wide, auto 0px);
    inset-inline: var(--felles-header-if-narrow, 0px auto) var(--felles-header-if-wide, var(--felles-size-3));
    inline-size: var(--felles-header-if-narrow, 3px) var(--felles-header-if-wide, auto);
    block-size: var(--felles-header-if-narrow, auto) var(--felles-header-if-wide, 3px);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-header-current-color);
}
.felles-header__icon {
    display: inline-flex;
    flex: none;
}
.felles-header__link:active,
.felles-header__toggle:active {
    background-color: var(--felles-header-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-header__link:hover,
    .felles-header__toggle:hover {
        background-color: var(--felles-header-hover);
    }
}
.felles-header__link:focus-visible,
.felles-header__toggle:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-header__language {
    margin-block-start: var(--felles-header-if-narrow, var(--felles-size-3)) var(--felles-header-if-wide, 0px);
    margin-inline-start: var(--felles-header-if-narrow, 0px) var(--felles-header-if-wide, auto);
}
.felles-header__search {
    flex: 1 1 8rem;
    min-inline-size: 0;
    max-inline-size: var(--felles-header-search-size);
}
.felles-header__end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2);
    min-inline-size: 0;
}
@media (forced-colors: active) {
    .felles-header__link[aria-current]::after {
        background-color: Highlight;
    }
    .felles-header__toggle {
        border-color: ButtonText;
    }
}
@media print {
    .felles-header {
        color-scheme: light;
        container-type: normal;
        background-color: transparent;
        color: inherit;
    }
    .felles-header__bar {
        max-inline-size: none;
        padding-inline: 0;
    }
    .felles-header__nav,
    .felles-header__search,
    .felles-header__end {
        display: none;
    }
}
"#,
    r#"
.felles-header__bar {
    --felles-header-if-narrow: initial;
    --felles-header-if-wide: ;
}
.felles-header__toggle::-webkit-details-marker {
    display: none;
}
@container (width >= 48rem) {
    .felles-header__bar {
        --felles-header-gutter: var(--felles-size-8);
    }
}
@supports selector(::details-content) {
    @container (width >= 30rem) {
        .felles-header[data-folds-below="sm"] > .felles-header__bar {
            --felles-header-if-narrow: ;
            --felles-header-if-wide: initial;
        }
    }
    @container (width >= 48rem) {
        .felles-header[data-folds-below="md"] > .felles-header__bar {
            --felles-header-if-narrow: ;
            --felles-header-if-wide: initial;
        }
    }
    @container (width >= 64rem) {
        .felles-header[data-folds-below="lg"] > .felles-header__bar {
            --felles-header-if-narrow: ;
            --felles-header-if-wide: initial;
        }
    }
    @container (width >= 80rem) {
        .felles-header[data-folds-below="xl"] > .felles-header__bar {
            --felles-header-if-narrow: ;
            --felles-header-if-wide: initial;
        }
    }
    .felles-header__toggle {
        display: var(--felles-header-if-narrow, flex) var(--felles-header-if-wide, none);
    }
    .felles-header__fold:not([open])::details-content {
        content-visibility: var(--felles-header-if-narrow, hidden) var(--felles-header-if-wide, visible);
    }
    .felles-header__panel {
        display: var(--felles-header-if-narrow, block) var(--felles-header-if-wide, flex);
        flex-wrap: wrap;
        align-items: center;
        gap: var(--felles-size-2) var(--felles-header-gap);
        position: var(--felles-header-if-narrow, absolute) var(--felles-header-if-wide, static);
        padding-block: var(--felles-header-if-narrow, var(--felles-size-3) var(--felles-size-5)) var(--felles-header-if-wide, 0px);
        padding-inline: var(--felles-header-if-narrow, var(--felles-header-gutter)) var(--felles-header-if-wide, 0px);
        border-block-end-width: var(--felles-header-if-narrow, var(--felles-border-width-default)) var(--felles-header-if-wide, 0px);
        background-color: var(--felles-header-if-narrow, var(--felles-header-panel-background)) var(--felles-header-if-wide, transparent);
        color: var(--felles-header-if-narrow, var(--felles-header-panel-color)) var(--felles-header-if-wide, currentColor);
        box-shadow: var(--felles-header-if-narrow, var(--felles-shadow-md)) var(--felles-header-if-wide, 0 0 transparent);
    }
}
"#
);
