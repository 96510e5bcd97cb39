use crate::styles::sheet;

// Where there is no room for both beside each other, the country stands above its number.
sheet!(
    "phone_field",
    r#"
.felles-phone-field {
    --felles-phone-field-border-color: var(--felles-color-neutral-border-default);

    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-2);
    min-inline-size: 0;
}
.felles-phone-field__country {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: min(100%, 14rem);
    min-block-size: var(--felles-size-12);
    margin: 0;
    padding: var(--felles-size-2) var(--felles-size-3);
    border: var(--felles-border-width-default) solid var(--felles-phone-field-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
    font: inherit;
    font-size: max(16px, var(--felles-body-md-font-size));
    line-height: var(--felles-line-height-md);
    text-overflow: ellipsis;
    cursor: pointer;
}
@media (hover: hover) and (pointer: fine) {
    .felles-phone-field__country:hover:not(:disabled, :focus-visible) {
        --felles-phone-field-border-color: var(--felles-color-border-strong);
        box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-phone-field-border-color);
    }
}
.felles-phone-field__country:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-phone-field__country:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
@media (forced-colors: active) {
    .felles-phone-field__country:disabled {
        color: GrayText;
        opacity: 1;
    }
}
"#
);
