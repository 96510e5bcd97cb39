use crate::styles::sheet;

sheet!(
    "inset_text",
    r#"
.felles-inset-text {
    --felles-inset-text-rule-color: var(--felles-color-border-default);
    --felles-inset-text-rule-size: var(--felles-size-1);
    --felles-inset-text-padding-block: var(--felles-size-1);
    --felles-inset-text-padding-inline: var(--felles-size-5);

    box-sizing: border-box;
    max-inline-size: 38em;
    padding-block: var(--felles-inset-text-padding-block);
    padding-inline-start: var(--felles-inset-text-padding-inline);
    border-inline-start: var(--felles-inset-text-rule-size) solid var(--felles-inset-text-rule-color);
    line-height: var(--felles-line-height-md);
    text-wrap: pretty;
    overflow-wrap: anywhere;
}
@media print {
    .felles-inset-text {
        break-inside: avoid;
    }
}
"#
);
