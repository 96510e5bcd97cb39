use crate::styles::sheet;

sheet!(
    pattern "order-form",
    r#"
.felles-order-form {
    --felles-order-form-gap: var(--felles-size-6);
    --felles-order-form-max-inline-size: 45rem;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-order-form-gap);
    max-inline-size: var(--felles-order-form-max-inline-size);
    overflow-wrap: anywhere;
}
"#
);
