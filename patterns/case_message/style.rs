use crate::styles::sheet;

sheet!(
    pattern "case-message",
    r#"
.felles-case-message {
    --felles-case-message-max-inline-size: 40rem;

    max-inline-size: var(--felles-case-message-max-inline-size);
    overflow-wrap: anywhere;
}
.felles-case-message__case {
    display: grid;
    gap: var(--felles-size-1);
    padding-inline-start: var(--felles-size-4);
    border-inline-start: 4px solid var(--felles-color-border-subtle);
}
.felles-case-message__subject {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
"#
);
