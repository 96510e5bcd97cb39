use crate::styles::sheet;

sheet!(
    "card_button",
    r#"
.felles-card-button {
    --felles-card-button-background: var(--felles-color-surface-default);
    --felles-card-button-background-hover: var(--felles-color-surface-tinted);
    --felles-card-button-background-active: var(--felles-color-surface-hover);
    --felles-card-button-border-color: var(--felles-color-border-default);
    --felles-card-button-padding: var(--felles-size-4);
    --felles-card-button-radius: var(--felles-border-radius-lg);

    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: var(--felles-card-button-padding);
    border: var(--felles-border-width-default) solid var(--felles-card-button-border-color);
    border-radius: var(--felles-card-button-radius);
    background-color: var(--felles-card-button-background);
    color: var(--felles-color-neutral-text-default);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: start;
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition:
        background-color var(--felles-motion-fast) var(--felles-motion-easing),
        border-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-card-button[aria-expanded="true"] {
    --felles-card-button-background: var(--felles-color-surface-tinted);
    --felles-card-button-border-color: var(--felles-color-border-strong);
}
@media (hover: hover) and (pointer: fine) {
    .felles-card-button:hover:not(:disabled, [aria-disabled="true"]) {
        --felles-card-button-border-color: var(--felles-color-border-strong);

        background-color: var(--felles-card-button-background-hover);
    }
    .felles-card-button:hover:not(:disabled, [aria-disabled="true"]) .felles-card-button__action {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-card-button:active:not(:disabled, [aria-disabled="true"]) {
    background-color: var(--felles-card-button-background-active);
}
.felles-card-button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-card-button:is(:disabled, [aria-disabled="true"]) {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-card-button__head {
    display: flex;
    align-items: start;
    gap: var(--felles-size-3);
}
.felles-card-button__icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-size-10);
    block-size: var(--felles-size-10);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
    font-weight: var(--felles-font-weight-semibold);
    line-height: 1;
}
.felles-card-button:is(:hover, [aria-expanded="true"]) .felles-card-button__icon {
    background-color: var(--felles-color-surface-default);
}
.felles-card-button__icon > svg {
    inline-size: 1.4em;
    block-size: 1.4em;
}
.felles-card-button__text {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: var(--felles-size-1);
    min-inline-size: 0;
}
.felles-card-button__icon + .felles-card-button__text {
    min-block-size: var(--felles-size-10);
}
.felles-card-button__overline,
.felles-card-button__description,
.felles-card-button__secondary {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-card-button__label {
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-card-button__tag {
    flex: none;
    max-inline-size: 50%;
}
.felles-card-button__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-3);
    padding-block-start: var(--felles-size-3);
    border-block-start: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-card-button__action {
    color: var(--felles-color-text-subtle);
    font-weight: var(--felles-font-weight-medium);
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-card-button__secondary {
    margin-inline-start: auto;
}
.felles-card-button__chevron {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-inline-start: auto;
    color: var(--felles-color-text-subtle);
}
.felles-card-button__secondary ~ .felles-card-button__chevron {
    margin-inline-start: 0;
}

.felles-card-button__group {
    --felles-card-button-columns: 3;
    --felles-card-button-gap: var(--felles-size-4);
    --felles-card-button-least: 15rem;
    --felles-card-button-share: calc((100% - (var(--felles-card-button-columns) - 1) * var(--felles-card-button-gap)) / var(--felles-card-button-columns));

    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(var(--felles-card-button-least), var(--felles-card-button-share))), 1fr));
    grid-auto-flow: row dense;
    gap: var(--felles-card-button-gap);
    min-inline-size: 0;
    font-size: var(--felles-body-md-font-size);
}
.felles-card-button__group[data-columns="1"] {
    --felles-card-button-columns: 1;
}
.felles-card-button__group[data-columns="2"] {
    --felles-card-button-columns: 2;
}
.felles-card-button__group[data-columns="4"] {
    --felles-card-button-columns: 4;
}
.felles-card-button__group[data-columns="5"] {
    --felles-card-button-columns: 5;
}
.felles-card-button__group[data-columns="6"] {
    --felles-card-button-columns: 6;
}
.felles-card-button__item {
    display: grid;
    gap: var(--felles-size-4);
    min-inline-size: 0;
}
.felles-card-button__group > .felles-card-button__item {
    display: contents;
}
.felles-card-button__panel {
    grid-column: 1 / -1;
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-size-4);
    border-radius: var(--felles-border-radius-lg);
    background-color: var(--felles-color-background-tinted);
}
.felles-card-button__panel[hidden] {
    display: none;
}
@media (scripting: none) {
    .felles-card-button__panel[hidden] {
        display: block;
    }
}
@media (forced-colors: active) {
    .felles-card-button {
        border-color: ButtonBorder;
    }
    .felles-card-button[aria-expanded="true"] {
        border-color: Highlight;
    }
    .felles-card-button__panel {
        border: var(--felles-border-width-default) solid CanvasText;
    }
    .felles-card-button:is(:disabled, [aria-disabled="true"]) {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-card-button {
        background-color: transparent;
        break-inside: avoid;
    }
}
"#
);
