use crate::styles::sheet;

// The button is there when it can do something: without a script it cannot.
sheet!(
    "password_field",
    r#"
.felles-password-field {
    display: flex;
    align-items: stretch;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    max-inline-size: 30rem;
}
.felles-password-field__control {
    flex: 1 1 auto;
}
.felles-password-field__button {
    flex: none;
}
.felles-password-field__button:not([data-scripted]) {
    display: none;
}
.felles-password-field__rules {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-1);
    margin: 0;
    padding: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    list-style: none;
}
.felles-password-field__rule {
    display: flex;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-password-field__rule[data-kept] {
    color: var(--felles-color-success-text-subtle);
}
.felles-password-field__symbol {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: calc((1lh - 1.25em) / 2);
}
.felles-password-field__state {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@media print {
    .felles-password-field__button {
        display: none;
    }
}
"#
);
