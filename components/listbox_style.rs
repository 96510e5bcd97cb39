//! How the list that opens under a select menu, a combobox and a multi-select looks.

crate::styles::sheet!(
    "listbox",
    r#"
.felles-listbox__panel {
    --felles-listbox-max-block-size: 22rem;
    --felles-listbox-max-inline-size: 40rem;

    flex-direction: column;
    max-inline-size: min(var(--felles-listbox-max-inline-size), 100vi - 16px);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow: hidden;
}
.felles-listbox {
    --felles-listbox-before: 0px;
    --felles-listbox-after: 0px;

    flex: 0 1 auto;
    box-sizing: border-box;
    min-block-size: 0;
    max-block-size: var(--felles-listbox-max-block-size);
    padding: var(--felles-size-1);
    overflow: auto;
    overscroll-behavior: contain;
}
.felles-listbox[hidden] {
    display: none;
}
.felles-listbox__before {
    block-size: var(--felles-listbox-before);
}
.felles-listbox__after {
    block-size: var(--felles-listbox-after);
}
.felles-listbox__notice {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    margin: 0;
    padding: var(--felles-size-3) var(--felles-size-4);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-md-font-size);
}
.felles-listbox__notice[hidden] {
    display: none;
}
.felles-listbox__label {
    padding: var(--felles-size-3) var(--felles-size-3) var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
}
.felles-listbox__option {
    --felles-listbox-mark-size: 1.1em;

    position: relative;
    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-block-size: max(var(--felles-size-11), 44px);
    padding-block: var(--felles-size-2);
    padding-inline: calc(var(--felles-listbox-mark-size) + 2 * var(--felles-size-3)) var(--felles-size-3);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-neutral-text-default);
    cursor: pointer;
}
.felles-listbox__option::before {
    content: "";
    position: absolute;
    inset-block-start: calc(50% - var(--felles-listbox-mark-size) / 2);
    inset-inline-start: var(--felles-size-3);
    inline-size: var(--felles-listbox-mark-size);
    block-size: var(--felles-listbox-mark-size);
    clip-path: polygon(11% 47%, 0% 59%, 38% 94%, 100% 20%, 88% 9%, 37% 70%);
    background-color: var(--felles-color-text-subtle);
    opacity: 0;
}
.felles-listbox__option[aria-selected="true"]::before {
    opacity: 1;
}
.felles-listbox__option[aria-selected="true"] {
    background-color: var(--felles-color-surface-tinted);
    font-weight: var(--felles-font-weight-medium);
}
.felles-listbox__option[data-active] {
    background-color: var(--felles-color-surface-hover);
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    .felles-listbox__option:hover:not([aria-disabled="true"], [data-active]) {
        background-color: var(--felles-color-neutral-surface-hover);
    }
}
.felles-listbox__option[aria-disabled="true"] {
    color: var(--felles-color-neutral-text-subtle);
    cursor: not-allowed;
}
.felles-listbox__option[aria-disabled="true"] .felles-listbox__text {
    text-decoration-line: line-through;
}
.felles-listbox__icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-listbox__words {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-listbox__description {
    display: block;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
}
@media (forced-colors: active) {
    .felles-listbox__option::before {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
    .felles-listbox__option[data-active] {
        outline-color: Highlight;
    }
    .felles-listbox__option[aria-disabled="true"] {
        color: GrayText;
    }
}
"#
);
