use crate::styles::sheet;

sheet!(
    "skip_link",
    r#"
.felles-skip-link {
    --felles-skip-link-background: var(--felles-color-surface-default);
    --felles-skip-link-color: var(--felles-color-text-default);

    position: absolute;
    inset-block-start: var(--felles-size-2);
    inset-inline-start: var(--felles-size-2);
    z-index: var(--felles-layer-sticky);
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    max-inline-size: calc(100% - 2 * var(--felles-size-2));
    min-block-size: var(--felles-size-11);
    padding: var(--felles-size-2) var(--felles-size-4);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-skip-link-background);
    color: var(--felles-skip-link-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
.felles-skip-link:not(:focus, :active) {
    inline-size: 1px;
    min-block-size: 0;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-skip-link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner), var(--felles-shadow-md);
}
.felles-skip-link__target:focus {
    outline: none;
    box-shadow: 0 0 transparent;
}
@media print {
    .felles-skip-link {
        display: none;
    }
}
"#
);
