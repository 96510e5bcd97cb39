use crate::styles::sheet;

sheet!(
    "subscribe_form",
    r#"
.felles-subscribe-form__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-heading-xs-font-weight);
    line-height: var(--felles-heading-xs-line-height);
    overflow-wrap: anywhere;
}
.felles-subscribe-form__description {
    max-inline-size: 70ch;
    margin: 0;
    margin-block-start: var(--felles-size-2);
    color: var(--felles-color-neutral-text-subtle);
    overflow-wrap: anywhere;
}
.felles-subscribe-form__form,
.felles-subscribe-form__done {
    margin-block-start: var(--felles-size-4);
}
.felles-subscribe-form__form[hidden] {
    display: none;
}
.felles-subscribe-form__fields {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--felles-size-4);
}
.felles-subscribe-form__email {
    align-self: stretch;
    max-inline-size: 28rem;
}
.felles-subscribe-form__done:focus {
    outline: none;
}
"#
);
