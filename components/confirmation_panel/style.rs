use crate::styles::sheet;

sheet!(
    "confirmation_panel",
    r#"
.felles-confirmation-panel {
    --felles-confirmation-panel-background: var(--felles-color-warning-surface-tinted);
    --felles-confirmation-panel-border-color: var(--felles-color-warning-border-default);
    --felles-confirmation-panel-padding: var(--felles-size-5);

    display: flex;
    flex-direction: column;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-confirmation-panel-padding);
    padding-block-end: var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-confirmation-panel-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-confirmation-panel-background);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-confirmation-panel:has(:checked) {
    --felles-confirmation-panel-background: var(--felles-color-success-surface-tinted);
    --felles-confirmation-panel-border-color: var(--felles-color-success-border-default);
}
.felles-confirmation-panel:has([aria-invalid="true"]) {
    --felles-confirmation-panel-background: var(--felles-color-danger-surface-tinted);
    --felles-confirmation-panel-border-color: var(--felles-color-danger-border-default);
}
.felles-confirmation-panel:has(:disabled) {
    --felles-confirmation-panel-background: var(--felles-color-neutral-surface-tinted);
    --felles-confirmation-panel-border-color: var(--felles-color-neutral-border-subtle);
}
.felles-confirmation-panel__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-heading-2xs-font-weight);
    line-height: var(--felles-heading-2xs-line-height);
}
.felles-confirmation-panel__text {
    max-inline-size: 70ch;
}
@media (prefers-reduced-motion: reduce) {
    .felles-confirmation-panel {
        transition: none;
    }
}
"#
);
