use crate::styles::sheet;

sheet!(
    pattern "notice-form",
    r#"
.felles-notice-form {
    --felles-notice-form-gap: var(--felles-size-6);
    --felles-notice-form-max-inline-size: 42rem;

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-notice-form-gap);
    max-inline-size: var(--felles-notice-form-max-inline-size);
    overflow-wrap: anywhere;
}
.felles-notice-form__preview {
    display: grid;
    gap: var(--felles-size-3);
}
.felles-notice-form__text,
.felles-notice-form__link {
    margin: 0;
}
.felles-notice-form__link {
    margin-block-start: var(--felles-size-2);
}
.felles-notice-form__remove {
    display: grid;
    justify-items: start;
    gap: var(--felles-size-3);
    padding-block-start: var(--felles-size-4);
    border-block-start: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
@media (scripting: none) {
    .felles-notice-form__preview,
    .felles-notice-form__remove {
        display: none;
    }
}
"#
);
