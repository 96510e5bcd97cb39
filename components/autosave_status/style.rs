use crate::styles::sheet;

sheet!(
    "autosave_status",
    r#"
.felles-autosave-status {
    display: flex;
    align-items: flex-start;
    gap: var(--felles-size-2);
    min-block-size: 1lh;
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
    line-height: var(--felles-line-height-md);
}
.felles-autosave-status__symbol {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: calc((1lh - 1.25em) / 2);
}
.felles-autosave-status__text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-autosave-status[data-state="saved"] > .felles-autosave-status__symbol {
    color: var(--felles-color-success-text-subtle);
}
.felles-autosave-status[data-state="offline"],
.felles-autosave-status[data-state="failed"] {
    color: var(--felles-color-warning-text-default);
}
@media print {
    .felles-autosave-status {
        display: none;
    }
}
"#
);
