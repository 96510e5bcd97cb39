use crate::styles::sheet;

sheet!(
    "field",
    r#"
.felles-field {
    --felles-field-gap: var(--felles-size-2);
    --felles-field-symbol-size: 1.25em;

    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--felles-field-gap);
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    line-height: var(--felles-line-height-md);
}
.felles-field__label {
    align-self: flex-start;
    max-inline-size: 100%;
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-field__mark {
    color: var(--felles-color-neutral-text-subtle);
    font-weight: var(--felles-font-weight-regular);
    white-space: nowrap;
}
.felles-field__description {
    margin: calc(-1 * var(--felles-size-1)) 0 0;
    max-inline-size: 70ch;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    overflow-wrap: anywhere;
}
.felles-field__label[data-hidden],
.felles-field__kind,
.felles-field__limit {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-field__control {
    --felles-field-padding-block: var(--felles-size-2);
    --felles-field-padding-inline: var(--felles-size-3);
    --felles-field-background: var(--felles-color-neutral-surface-default);
    --felles-field-border-color: var(--felles-color-neutral-border-default);

    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--felles-size-12);
    margin: 0;
    padding: var(--felles-field-padding-block) var(--felles-field-padding-inline);
    border: var(--felles-border-width-default) solid var(--felles-field-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-field-background);
    color: var(--felles-color-neutral-text-default);
    font: inherit;
    font-size: max(16px, var(--felles-body-md-font-size));
    line-height: var(--felles-line-height-md);
    transition: border-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-field__control::placeholder {
    color: var(--felles-color-neutral-text-subtle);
    opacity: 1;
}
@media (hover: hover) and (pointer: fine) {
    .felles-field__control:hover:not(:disabled, [readonly], :focus-visible) {
        --felles-field-border-color: var(--felles-color-border-strong);
        box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-field-border-color);
    }
}
.felles-field__control[aria-invalid="true"] {
    --felles-field-border-color: var(--felles-color-danger-border-default);
    box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-field-border-color);
}
.felles-field__control[readonly] {
    --felles-field-background: var(--felles-color-neutral-surface-tinted);
}
.felles-field__control:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-field__control:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-field:has(:disabled:not([popovertarget], option, optgroup)) > .felles-field__label {
    opacity: var(--felles-opacity-disabled);
}
.felles-field__row {
    display: flex;
    align-items: stretch;
    max-inline-size: 100%;
}
.felles-field__row > .felles-field__control[size] {
    align-self: auto;
    flex: 0 1 auto;
}
.felles-field__row > .felles-field__control {
    flex: 1 1 auto;
    position: relative;
}
.felles-field__affix {
    display: inline-flex;
    align-items: center;
    flex: none;
    max-inline-size: 50%;
    padding-inline: var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-tinted);
    color: var(--felles-color-neutral-text-default);
    font-size: max(16px, var(--felles-body-md-font-size));
    overflow-wrap: anywhere;
}
.felles-field__affix:first-child {
    border-inline-end-width: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
}
.felles-field__affix:last-child {
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
}
.felles-field__affix + .felles-field__control {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
}
.felles-field__control:has(+ .felles-field__affix) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
}
.felles-field__counter {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
}
.felles-field__counter[data-over] {
    color: var(--felles-color-danger-text-subtle);
    font-weight: var(--felles-font-weight-medium);
}
.felles-field__message {
    --felles-field-message-color: var(--felles-color-danger-text-subtle);

    display: block;
    position: relative;
    margin: 0;
    max-inline-size: 70ch;
    padding-inline-start: calc(var(--felles-field-symbol-size) + var(--felles-size-2));
    color: var(--felles-field-message-color);
    font-size: var(--felles-body-md-font-size);
    overflow-wrap: anywhere;
}
.felles-field__message[data-kind="warning"] {
    --felles-field-message-color: var(--felles-color-warning-text-default);
}
.felles-field__message[data-kind="success"] {
    --felles-field-message-color: var(--felles-color-success-text-subtle);
}
.felles-field__message[data-kind="info"] {
    --felles-field-message-color: var(--felles-color-info-text-subtle);
}
.felles-field__symbol {
    inline-size: var(--felles-field-symbol-size);
    block-size: var(--felles-field-symbol-size);
}
.felles-field__message > .felles-field__symbol {
    position: absolute;
    inset-block-start: calc((1lh - var(--felles-field-symbol-size)) / 2);
    inset-inline-start: 0;
}
.felles-field__label > .felles-field__symbol {
    --felles-field-symbol-size: 1.1em;

    margin-inline-end: var(--felles-size-2);
    vertical-align: -0.1em;
}
.felles-field[data-layout="beside"] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--felles-size-1) var(--felles-size-3);
    align-content: center;
    inline-size: fit-content;
    min-block-size: var(--felles-size-11);
    padding-block: var(--felles-size-2);
}
.felles-field[data-layout="beside"] > * {
    grid-column: 2;
}
.felles-field[data-layout="beside"] > :first-child {
    position: relative;
    z-index: 1;
    grid-column: 1;
    grid-row: 1;
    align-self: start;
    margin-block-start: calc((1lh - max(var(--felles-size-6), 24px)) / 2);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-field[data-layout="beside"] > .felles-field__label {
    font-weight: var(--felles-font-weight-regular);
}
.felles-field[data-layout="beside"] > .felles-field__label::after {
    content: "";
    position: absolute;
    inset: 0;
    cursor: pointer;
}
.felles-field[data-layout="beside"]:has(:disabled, [aria-readonly="true"], [data-readonly]) > .felles-field__label::after {
    cursor: inherit;
}
.felles-field[data-layout="beside"] > .felles-field__description {
    margin: 0;
}
@media (forced-colors: active) {
    .felles-field__control:disabled,
    .felles-field:has(:disabled:not([popovertarget], option, optgroup)) > .felles-field__label,
    .felles-field__row:has(:disabled) > .felles-field__affix {
        color: GrayText;
        opacity: 1;
    }
    .felles-field__control[aria-invalid="true"] {
        border-width: 2px;
    }
}
"#
);
