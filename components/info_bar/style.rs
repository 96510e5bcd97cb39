use crate::styles::sheet;

sheet!(
    "info_bar",
    r#"
.felles-info-bar {
    --felles-info-bar-border-color: var(--felles-color-border-subtle);

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--felles-size-4);
    box-sizing: border-box;
    padding-block: var(--felles-size-1);
    border-block: var(--felles-border-width-default) solid var(--felles-info-bar-border-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-info-bar__text {
    flex: 0 1 auto;
    min-inline-size: 0;
    margin: 0;
    padding-block: var(--felles-size-2);
    overflow-wrap: anywhere;
}
.felles-info-bar > .felles-info-bar__action {
    margin-inline: calc(-1 * var(--felles-size-4));
    text-align: start;
}
@media (forced-colors: active) {
    .felles-info-bar > .felles-info-bar__action {
        margin-inline: 0;
    }
}
@media print {
    .felles-info-bar {
        border-color: currentColor;
    }
    .felles-info-bar > .felles-info-bar__action {
        display: none;
    }
}
"#
);
