use crate::styles::sheet;

sheet!(
    pattern "contact-form",
    r#"
.felles-contact-form {
    --felles-contact-form-max-inline-size: 40rem;

    max-inline-size: var(--felles-contact-form-max-inline-size);
    overflow-wrap: anywhere;
}
.felles-contact-form__topic {
    display: grid;
    gap: var(--felles-size-3);
    min-inline-size: 0;
}
.felles-contact-form__help {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
"#
);
