use crate::styles::sheet;

sheet!(
    pattern "questionnaire",
    r#"
.felles-questionnaire {
    --felles-questionnaire-gap: var(--felles-size-8);
    --felles-questionnaire-max-inline-size: 42rem;

    display: grid;
    justify-items: start;
    gap: var(--felles-questionnaire-gap);
    box-sizing: border-box;
    max-inline-size: var(--felles-questionnaire-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-questionnaire > * {
    min-inline-size: 0;
}
.felles-questionnaire__questions,
.felles-questionnaire__note,
.felles-questionnaire__result {
    justify-self: stretch;
}
.felles-questionnaire__without-script {
    display: none;
}
.felles-questionnaire__result {
    display: grid;
    gap: var(--felles-size-4);
    box-sizing: border-box;
    padding: var(--felles-size-6);
    border-radius: var(--felles-border-radius-lg);
    background-color: var(--felles-color-surface-tinted);
    scroll-margin-block-start: var(--felles-size-6);
}
.felles-questionnaire__result:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-questionnaire__again {
    justify-self: start;
}
@media (scripting: none) {
    .felles-questionnaire__without-script {
        display: block;
    }
}
@media (forced-colors: active) {
    .felles-questionnaire__result {
        border: var(--felles-border-width-default) solid CanvasText;
    }
}
@media print {
    .felles-questionnaire__show,
    .felles-questionnaire__without-script,
    .felles-questionnaire__again {
        display: none;
    }
}
"#
);
