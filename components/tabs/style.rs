use crate::styles::sheet;

sheet!(
    "tabs",
    r#"
.felles-tabs {
    --felles-tabs-color: var(--felles-color-neutral-text-subtle);
    --felles-tabs-color-selected: var(--felles-color-text-default);
    --felles-tabs-background-hover: var(--felles-color-surface-tinted);
    --felles-tabs-background-active: var(--felles-color-surface-hover);
    --felles-tabs-bar-color: var(--felles-color-base-default);
    --felles-tabs-bar-color-hover: var(--felles-color-border-subtle);
    --felles-tabs-bar-size: var(--felles-size-1);
    --felles-tabs-line-color: var(--felles-color-neutral-border-subtle);
    --felles-tabs-min-size: var(--felles-size-12);
    --felles-tabs-padding-block: var(--felles-size-2);
    --felles-tabs-padding-inline: var(--felles-size-4);
    --felles-tabs-panel-padding: var(--felles-size-6);

    display: flex;
    flex-direction: column;
    min-inline-size: 0;
}
.felles-tabs__list {
    display: flex;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border-block-end: var(--felles-border-width-default) solid var(--felles-tabs-line-color);
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
    list-style: none;
}
.felles-tabs__item {
    display: flex;
    flex: none;
    max-inline-size: 100%;
}
.felles-tabs__tab {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    max-inline-size: 22em;
    min-block-size: var(--felles-tabs-min-size);
    padding-block: calc(var(--felles-tabs-padding-block) + var(--felles-tabs-bar-size)) var(--felles-tabs-padding-block);
    padding-inline: var(--felles-tabs-padding-inline);
    border: 0 solid transparent;
    border-block-end-width: var(--felles-tabs-bar-size);
    border-start-start-radius: var(--felles-border-radius-sm);
    border-start-end-radius: var(--felles-border-radius-sm);
    color: var(--felles-tabs-color);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-sm);
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-tabs__tab:is([data-selected], [aria-current]) {
    border-color: var(--felles-tabs-bar-color);
    color: var(--felles-tabs-color-selected);
}
.felles-tabs__tab:active:not([aria-disabled="true"]) {
    background-color: var(--felles-tabs-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-tabs__tab:hover:not([aria-disabled="true"], :active) {
        background-color: var(--felles-tabs-background-hover);
    }
    .felles-tabs__tab:hover:not([aria-disabled="true"], [data-selected], [aria-current]) {
        border-color: var(--felles-tabs-bar-color-hover);
        color: var(--felles-tabs-color-selected);
    }
}
.felles-tabs__tab:focus-visible {
    border-radius: var(--felles-border-radius-sm);
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-tabs__tab[aria-disabled="true"] {
    cursor: not-allowed;
}
.felles-tabs__tab[aria-disabled="true"]:not([data-selected]) {
    opacity: var(--felles-opacity-disabled);
}
.felles-tabs__tab > svg {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-tabs__label {
    min-inline-size: 0;
}
.felles-tabs__panels {
    min-inline-size: 0;
}
.felles-tabs__panel {
    scroll-margin-block-start: var(--felles-size-18);
}
.felles-tabs__panel:not([hidden]) {
    padding-block-start: var(--felles-tabs-panel-padding);
}
.felles-tabs__panel > .felles-tabs__heading + * {
    margin-block-start: 0;
}
.felles-tabs__panel > :last-child {
    margin-block-end: 0;
}
.felles-tabs__panel:focus-visible {
    border-radius: var(--felles-border-radius-sm);
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-tabs__heading {
    display: none;
    margin-block: 0 var(--felles-size-3);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-tabs[data-orientation="vertical"] {
    flex-flow: row wrap;
    gap: 0 var(--felles-size-8);
}
.felles-tabs[data-orientation="vertical"] > .felles-tabs__list {
    flex: 1 0 12rem;
    flex-direction: column;
    align-self: flex-start;
    max-inline-size: 100%;
    border-block-end: 0;
    border-inline-start: var(--felles-border-width-default) solid var(--felles-tabs-line-color);
}
.felles-tabs[data-orientation="vertical"] > .felles-tabs__panels {
    flex: 999 1 20rem;
}
.felles-tabs[data-orientation="vertical"] > .felles-tabs__list .felles-tabs__tab {
    inline-size: 100%;
    max-inline-size: none;
    padding-block: var(--felles-tabs-padding-block);
    border-block-end-width: 0;
    border-inline-start-width: var(--felles-tabs-bar-size);
    border-radius: 0;
    border-start-end-radius: var(--felles-border-radius-sm);
    border-end-end-radius: var(--felles-border-radius-sm);
}
.felles-tabs[data-orientation="vertical"] > .felles-tabs__panels > .felles-tabs__panel:not([hidden]) {
    padding-block: var(--felles-size-3) 0;
}
@media (prefers-reduced-motion: no-preference) {
    .felles-tabs__list {
        scroll-behavior: smooth;
    }
}
@media (forced-colors: active) {
    .felles-tabs__tab {
        border-color: Canvas;
        color: CanvasText;
    }
    .felles-tabs__tab:is([data-selected], [aria-current]) {
        border-color: SelectedItem;
    }
    .felles-tabs__tab:hover:not([aria-disabled="true"], [data-selected], [aria-current]) {
        border-color: CanvasText;
        color: CanvasText;
    }
    .felles-tabs__tab[aria-disabled="true"]:not([data-selected]) {
        color: GrayText;
        opacity: 1;
    }
}
@media (scripting: none), print {
    .felles-tabs,
    .felles-tabs[data-orientation="vertical"],
    .felles-tabs__list,
    .felles-tabs__item {
        display: block;
    }
    .felles-tabs > .felles-tabs__list {
        border: 0;
        overflow: visible;
    }
    .felles-tabs > .felles-tabs__list .felles-tabs__tab {
        display: inline-flex;
        inline-size: auto;
        min-block-size: var(--felles-size-11);
        padding: 0;
        border: 0;
        color: var(--felles-color-text-subtle);
        text-decoration: underline;
    }
    .felles-tabs > .felles-tabs__list .felles-tabs__tab[aria-disabled="true"] {
        text-decoration: none;
    }
    .felles-tabs > .felles-tabs__panels > .felles-tabs__panel:is(:not([hidden]), [hidden="until-found"]) {
        display: block;
        padding-block: var(--felles-tabs-panel-padding) 0;
        content-visibility: visible;
    }
    .felles-tabs__heading {
        display: block;
    }
}
@media print {
    .felles-tabs > .felles-tabs__list {
        display: none;
    }
    .felles-tabs__heading {
        break-after: avoid;
    }
}
"#
);
