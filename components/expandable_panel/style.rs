use crate::styles::sheet;

sheet!(
    "expandable_panel",
    r#"
.felles-expandable-panel {
    --felles-expandable-panel-background: var(--felles-color-neutral-surface-default);
    --felles-expandable-panel-background-hover: var(--felles-color-surface-tinted);
    --felles-expandable-panel-background-active: var(--felles-color-surface-hover);
    --felles-expandable-panel-border-color: var(--felles-color-neutral-border-subtle);
    --felles-expandable-panel-radius: var(--felles-border-radius-default);
    --felles-expandable-panel-padding-block: var(--felles-size-4);
    --felles-expandable-panel-padding-inline: var(--felles-size-5);
    --felles-expandable-panel-title-weight: var(--felles-font-weight-medium);

    box-sizing: border-box;
    min-inline-size: 0;
    border: var(--felles-border-width-default) solid var(--felles-expandable-panel-border-color);
    border-radius: var(--felles-expandable-panel-radius);
    background-color: var(--felles-expandable-panel-background);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-expandable-panel[data-variant="tinted"] {
    --felles-expandable-panel-background: var(--felles-color-surface-tinted);
    --felles-expandable-panel-background-hover: var(--felles-color-surface-hover);
    --felles-expandable-panel-background-active: var(--felles-color-surface-active);
    --felles-expandable-panel-border-color: transparent;
}
.felles-expandable-panel[data-unread="true"] {
    --felles-expandable-panel-title-weight: var(--felles-font-weight-semibold);
}
.felles-expandable-panel[data-unread="true"] .felles-expandable-panel__title::before {
    content: "";
    display: inline-block;
    inline-size: var(--felles-size-2);
    block-size: var(--felles-size-2);
    margin-inline-end: var(--felles-size-2);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
    vertical-align: 0.1em;
}
.felles-expandable-panel__header {
    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-block-size: var(--felles-size-14);
    padding-block: var(--felles-expandable-panel-padding-block);
    padding-inline: var(--felles-expandable-panel-padding-inline);
    border-radius: calc(var(--felles-expandable-panel-radius) - var(--felles-border-width-default));
    color: inherit;
    list-style: none;
    text-decoration: none;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-expandable-panel__header:is(summary, a) {
    cursor: pointer;
    touch-action: manipulation;
}
.felles-expandable-panel__icon {
    flex: none;
    display: inline-flex;
    color: var(--felles-color-text-subtle);
    font-size: 1.5em;
}
.felles-expandable-panel__text {
    flex: 1 1 auto;
    display: grid;
    min-inline-size: 0;
}
.felles-expandable-panel__title {
    margin: 0;
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-expandable-panel-title-weight);
    line-height: inherit;
}
.felles-expandable-panel__description {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-expandable-panel__aside {
    flex: none;
    max-inline-size: 45%;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    text-align: end;
}
.felles-expandable-panel__marker {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
a.felles-expandable-panel__header > .felles-expandable-panel__marker {
    rotate: -90deg;
}
a.felles-expandable-panel__header:dir(rtl) > .felles-expandable-panel__marker {
    rotate: 90deg;
}
.felles-expandable-panel__content {
    padding-block: var(--felles-size-1) var(--felles-size-6);
    padding-inline: var(--felles-expandable-panel-padding-inline);
}
.felles-expandable-panel__strip {
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-expandable-panel-padding-inline);
    font-size: var(--felles-body-sm-font-size);
}
.felles-expandable-panel__strip:first-child {
    border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-expandable-panel__strip:last-child {
    border-block-start: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
@media (hover: hover) and (pointer: fine) {
    .felles-expandable-panel__header:is(summary, a):hover {
        background-color: var(--felles-expandable-panel-background-hover);
    }
}
.felles-expandable-panel__header:is(summary, a):active {
    background-color: var(--felles-expandable-panel-background-active);
}
.felles-expandable-panel__header:focus-visible {
    position: relative;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}

.felles-expandable-panel__group {
    display: grid;
    gap: var(--felles-size-3);
}
.felles-expandable-panel__group[data-dimmed="true"]:has(> .felles-expandable-panel > [open]) > .felles-expandable-panel:not(:has(> [open])) {
    --felles-expandable-panel-background: var(--felles-color-neutral-background-tinted);
}
@media (forced-colors: active) {
    .felles-expandable-panel {
        border-color: CanvasText;
    }
    .felles-expandable-panel[data-unread="true"] .felles-expandable-panel__title::before {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
    .felles-expandable-panel__header:is(summary, a):hover {
        color: Highlight;
    }
}
@media print {
    .felles-expandable-panel__marker {
        display: none;
    }
}
"#,
    r"
.felles-expandable-panel__header::-webkit-details-marker {
    display: none;
}
"
);
