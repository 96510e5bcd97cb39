use crate::styles::sheet;

sheet!(
    "postal_code_field",
    r#"
.felles-postal-code-field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-3);
    min-inline-size: 0;
}
.felles-postal-code-field__place {
    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    overflow-wrap: anywhere;
}
.felles-postal-code-field__place:empty {
    display: none;
}
"#
);
