use crate::styles::sheet;

sheet!(
    "form_group",
    r#"
.felles-form-group {
    --felles-form-group-gap: var(--felles-size-6);

    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
}
.felles-form-group__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-heading-xs-font-weight);
    line-height: var(--felles-heading-xs-line-height);
    overflow-wrap: anywhere;
}
.felles-form-group__description {
    max-inline-size: 70ch;
    margin: 0;
    margin-block-start: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-form-group__fields {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: var(--felles-form-group-gap);
}
.felles-form-group__heading + .felles-form-group__fields,
.felles-form-group__description + .felles-form-group__fields {
    margin-block-start: var(--felles-size-5);
}
.felles-form-group__fields > :is(button, a) {
    align-self: flex-start;
}
.felles-form-group[data-variant="panel"] {
    padding: var(--felles-size-6);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-tinted);
}
.felles-form-group[data-variant="indented"] {
    padding-inline-start: var(--felles-size-6);
    border-inline-start: 3px solid var(--felles-color-neutral-border-subtle);
}
@media (forced-colors: active) {
    .felles-form-group[data-variant="panel"] {
        border: 1px solid CanvasText;
    }
}
"#
);
