use crate::styles::sheet;

sheet!(
    "sticky_actions",
    r#"
.felles-sticky-actions {
    --felles-sticky-actions-background: var(--felles-color-neutral-background-default);
    --felles-sticky-actions-border-color: var(--felles-color-neutral-border-subtle);

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2) var(--felles-size-4);
    box-sizing: border-box;
    padding-block: var(--felles-size-3);
    border-block-start: var(--felles-border-width-default) solid var(--felles-sticky-actions-border-color);
    background-color: var(--felles-sticky-actions-background);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-sticky-actions[data-sticky] {
    position: sticky;
    inset-block-end: 0;
    z-index: var(--felles-layer-raised);
}
.felles-sticky-actions__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-3);
}
.felles-sticky-actions__note {
    flex: 1 1 12rem;
    min-inline-size: 0;
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    overflow-wrap: anywhere;
}
@media (max-height: 24rem) {
    .felles-sticky-actions[data-sticky] {
        position: static;
    }
}
@media (forced-colors: active) {
    .felles-sticky-actions {
        border-color: CanvasText;
    }
}
@media print {
    .felles-sticky-actions {
        display: none;
    }
}
"#
);
