use crate::styles::sheet;

sheet!(
    "icon_button",
    r#"
.felles-icon-button[data-variant] {
    --felles-icon-button-shade: var(--felles-shadow-sm);

    flex: none;
    padding: 0;
}
.felles-icon-button[data-variant="link"] {
    display: inline-flex;
    vertical-align: middle;
}
.felles-icon-button__tip {
    position: absolute;
    inset: 0;
}
.felles-icon-button[data-variant] [data-count] {
    position: absolute;
    inset-block-start: -0.7em;
    inset-inline-end: -0.7em;
    background-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
    font-size: 0.7em;
}
.felles-icon-button[data-variant="tertiary"] [data-count] {
    inset-block-start: -0.2em;
    inset-inline-end: -0.2em;
}
.felles-icon-button[data-variant="primary"] [data-count] {
    border-color: var(--felles-color-base-default);
    background-color: var(--felles-color-base-contrast-default);
    color: var(--felles-color-base-default);
}
aside:has(> .felles-icon-button__overlay),
article:has(> .felles-icon-button__overlay),
div:has(> .felles-icon-button__overlay),
figure:has(> .felles-icon-button__overlay),
li:has(> .felles-icon-button__overlay),
section:has(> .felles-icon-button__overlay) {
    position: relative;
}
.felles-icon-button__overlay[data-variant] {
    position: absolute;
    inset-block-start: var(--felles-size-2);
    inset-inline-end: var(--felles-size-2);
    z-index: var(--felles-layer-raised);
}
.felles-icon-button__overlay[data-variant="tertiary"] {
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
}
.felles-icon-button__overlay[data-variant="tertiary"]:not(:focus-visible) {
    box-shadow: var(--felles-icon-button-shade);
}
@media (hover: hover) and (pointer: fine) {
    .felles-icon-button__overlay[data-variant="tertiary"]:hover:not(:disabled) {
        background-color: var(--felles-color-neutral-surface-hover);
    }
}
"#
);
