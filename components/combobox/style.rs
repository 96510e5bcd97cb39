use crate::styles::sheet;

sheet!(
    "combobox",
    r#"
.felles-combobox {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    max-inline-size: 100%;
}
.felles-combobox__row {
    --felles-combobox-button-size: max(var(--felles-size-8), 24px);

    position: relative;
    display: flex;
    align-items: stretch;
    min-inline-size: 0;
}
.felles-combobox__row[hidden],
.felles-combobox__button[hidden],
.felles-combobox__buttons[hidden] {
    display: none;
}
.felles-combobox__input {
    padding-inline-end: calc(2 * var(--felles-combobox-button-size) + var(--felles-size-2));
    text-overflow: ellipsis;
}
.felles-combobox__buttons {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--felles-size-1);
    display: flex;
    align-items: center;
    pointer-events: none;
}
.felles-combobox__button {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-combobox-button-size);
    block-size: var(--felles-combobox-button-size);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background-color: transparent;
    color: var(--felles-color-neutral-text-subtle);
    cursor: pointer;
    pointer-events: auto;
    touch-action: manipulation;
}
@media (hover: hover) and (pointer: fine) {
    .felles-combobox__button:hover {
        background-color: var(--felles-color-neutral-surface-hover);
        color: var(--felles-color-neutral-text-default);
    }
}
.felles-combobox__button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
}
.felles-combobox__symbol {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-combobox__frame {
    box-sizing: border-box;
    min-block-size: var(--felles-size-12);
    padding: var(--felles-size-1);
    padding-inline-end: calc(2 * var(--felles-combobox-button-size) + var(--felles-size-2));
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
    cursor: text;
}
.felles-combobox__frame[data-invalid] {
    border-color: var(--felles-color-danger-border-default);
    box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-color-danger-border-default);
}
.felles-combobox__frame[data-readonly] {
    background-color: var(--felles-color-neutral-surface-tinted);
}
/* What was chosen can still be read. */
.felles-combobox__frame[data-disabled] {
    border-color: var(--felles-color-neutral-border-subtle);
    cursor: not-allowed;
}
.felles-combobox__frame[data-disabled] .felles-combobox__text {
    opacity: var(--felles-opacity-disabled);
}
.felles-combobox__frame:has(.felles-combobox__text:focus-visible) {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-combobox__flow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1);
    flex: 1 1 auto;
    min-inline-size: 0;
}
.felles-combobox__text {
    flex: 1 1 6rem;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: max(var(--felles-size-9), 24px);
    margin: 0;
    padding-block: 0;
    padding-inline: var(--felles-size-2);
    border: 0;
    outline: 0;
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: max(16px, var(--felles-body-md-font-size));
}
.felles-combobox__text::placeholder {
    color: var(--felles-color-neutral-text-subtle);
    opacity: 1;
}
@media (forced-colors: active) {
    .felles-combobox__symbol {
        fill: ButtonText;
    }
    .felles-combobox__frame[data-invalid] {
        border-width: 2px;
    }
    .felles-combobox__frame[data-disabled] {
        border-color: GrayText;
        color: GrayText;
    }
    .felles-combobox__frame[data-disabled] .felles-combobox__text {
        opacity: 1;
    }
}
@media print {
    .felles-combobox__buttons {
        display: none;
    }
}
"#
);
