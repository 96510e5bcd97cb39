use crate::styles::sheet;

sheet!(
    "expandable_list",
    r#"
.felles-expandable-list {
    --felles-expandable-list-line-color: var(--felles-color-neutral-border-subtle);
    --felles-expandable-list-padding-block: var(--felles-size-3);
    --felles-expandable-list-padding-inline: var(--felles-size-3);
    --felles-expandable-list-marker-size: 1.5em;
    --felles-expandable-list-background-hover: var(--felles-color-surface-tinted);

    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    min-inline-size: 0;
    border-block: var(--felles-border-width-default) solid var(--felles-expandable-list-line-color);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-expandable-list + .felles-expandable-list {
    border-block-start-width: 0;
}
.felles-expandable-list__details {
    grid-column: 1;
    min-inline-size: 0;
}
.felles-expandable-list__details:last-child {
    grid-column: 1 / -1;
}
.felles-expandable-list__head {
    grid-column: 1;
    display: flex;
    gap: var(--felles-size-3);
    align-items: flex-start;
    padding-block: var(--felles-expandable-list-padding-block);
    padding-inline: var(--felles-expandable-list-padding-inline);
}
.felles-expandable-list__summary {
    display: flex;
    gap: var(--felles-size-2);
    align-items: flex-start;
    box-sizing: border-box;
    min-block-size: var(--felles-size-12);
    padding-block: var(--felles-expandable-list-padding-block);
    padding-inline: var(--felles-expandable-list-padding-inline);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-default);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-expandable-list[data-split] > .felles-expandable-list__details > .felles-expandable-list__summary {
    min-block-size: var(--felles-size-11);
    padding-block: var(--felles-size-2);
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-expandable-list__marker {
    inline-size: var(--felles-expandable-list-marker-size);
    block-size: var(--felles-expandable-list-marker-size);
}
.felles-expandable-list__icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
.felles-expandable-list__text {
    flex: 1 1 0;
    min-inline-size: 0;
}
.felles-expandable-list__title {
    display: inline;
    margin: 0;
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-font-weight-medium);
    line-height: inherit;
}
.felles-expandable-list__count {
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
}
.felles-expandable-list__description {
    display: block;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-expandable-list__main {
    display: inline;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-expandable-list__actions {
    position: relative;
    z-index: var(--felles-layer-raised);
    grid-column: 2;
    grid-row: 1;
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    min-block-size: var(--felles-size-12);
    padding-inline-end: var(--felles-expandable-list-padding-inline);
}
.felles-expandable-list__content {
    padding-block-end: var(--felles-size-4);
    padding-inline: var(--felles-expandable-list-padding-inline);
}
@media (hover: hover) and (pointer: fine) {
    .felles-expandable-list__summary:hover {
        background-color: var(--felles-expandable-list-background-hover);
    }
    .felles-expandable-list__main:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-expandable-list__summary:focus-visible,
.felles-expandable-list__main:focus-visible {
    position: relative;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-expandable-list__summary:hover {
        color: Highlight;
    }
}
@media print {
    .felles-expandable-list__marker,
    .felles-expandable-list__actions {
        display: none;
    }
}
"#,
    r"
.felles-expandable-list__summary::-webkit-details-marker {
    display: none;
}
"
);
