use crate::styles::sheet;

sheet!(
    "details",
    r#"
.felles-details {
    --felles-details-background: transparent;
    --felles-details-background-hover: var(--felles-color-surface-tinted);
    --felles-details-background-active: var(--felles-color-surface-hover);
    --felles-details-border-color: var(--felles-color-neutral-border-subtle);
    --felles-details-title-color: var(--felles-color-text-default);
    --felles-details-padding-block: var(--felles-size-3);
    --felles-details-padding-inline: var(--felles-size-4);
    --felles-details-gap: var(--felles-size-2);
    --felles-details-marker-size: 1.5em;

    box-sizing: border-box;
    min-inline-size: 0;
    border-block: var(--felles-border-width-default) solid var(--felles-details-border-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-details + .felles-details {
    border-block-start-width: 0;
}
.felles-details__summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--felles-details-gap);
    align-items: start;
    box-sizing: border-box;
    padding-block: var(--felles-details-padding-block);
    padding-inline: var(--felles-details-padding-inline);
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-details-background);
    color: var(--felles-details-title-color);
    list-style: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-details__marker {
    inline-size: var(--felles-details-marker-size);
    block-size: var(--felles-details-marker-size);
}
.felles-details__title {
    grid-column: 2;
    margin: 0;
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-font-weight-medium);
    line-height: inherit;
}
.felles-details__description {
    grid-column: 2;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-details__content {
    padding-block: var(--felles-size-2) var(--felles-size-5);
    padding-inline: calc(var(--felles-details-padding-inline) + var(--felles-details-marker-size) + var(--felles-details-gap)) var(--felles-details-padding-inline);
}
@media (hover: hover) and (pointer: fine) {
    .felles-details__summary:hover {
        background-color: var(--felles-details-background-hover);
    }
}
.felles-details__summary:active {
    background-color: var(--felles-details-background-active);
}
.felles-details__summary:focus-visible {
    position: relative;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}

.felles-details[data-variant="tinted"] {
    --felles-details-background-hover: var(--felles-color-surface-hover);
    --felles-details-background-active: var(--felles-color-surface-active);

    border: 0;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-tinted);
}
.felles-details[data-variant="tinted"] + .felles-details[data-variant="tinted"] {
    margin-block-start: var(--felles-size-3);
}
.felles-details[data-variant="tinted"] > .felles-details__summary {
    border-radius: var(--felles-border-radius-default);
}

.felles-details[data-variant="ghost"] {
    --felles-details-title-color: var(--felles-color-text-subtle);
    --felles-details-padding-block: var(--felles-size-2);
    --felles-details-padding-inline: var(--felles-size-1);

    border: 0;
}
.felles-details[data-variant="ghost"] > .felles-details__summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline-end: var(--felles-size-3);
}
.felles-details[data-variant="ghost"] > .felles-details__content {
    margin-block: var(--felles-size-1) var(--felles-size-4);
    margin-inline-start: calc(var(--felles-details-padding-inline) + var(--felles-details-marker-size) / 2 - var(--felles-size-1) / 2);
    padding-block: var(--felles-size-1);
    padding-inline: calc(var(--felles-details-marker-size) / 2 + var(--felles-details-gap) - var(--felles-size-1) / 2) 0;
    border-inline-start: var(--felles-size-1) solid var(--felles-color-border-subtle);
}

.felles-details__row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--felles-size-3);
    align-items: start;
    border-block: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-details__row + .felles-details__row {
    border-block-start-width: 0;
}
.felles-details__row > .felles-details {
    border-block: 0;
}
.felles-details__actions {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    min-block-size: var(--felles-size-12);
}
@media (forced-colors: active) {
    .felles-details,
    .felles-details[data-variant="tinted"] {
        border: var(--felles-border-width-default) solid CanvasText;
    }
    .felles-details[data-variant="ghost"] {
        border: 0;
    }
    .felles-details__summary:hover {
        color: Highlight;
    }
}
@media print {
    .felles-details__marker,
    .felles-details__actions {
        display: none;
    }
}
"#,
    r"
.felles-details__summary::-webkit-details-marker {
    display: none;
}
"
);
