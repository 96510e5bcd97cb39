use crate::styles::sheet;

sheet!(
    "lead",
    r#"
.felles-lead {
    --felles-lead-size: var(--felles-body-lg-font-size);
    --felles-lead-max-size: 34em;
    --felles-lead-space: var(--felles-size-8);

    margin: 0;
    max-inline-size: var(--felles-lead-max-size);
    font-size: min(var(--felles-lead-size), var(--felles-lead-size) * 0.55 + 2.6cqi);
    line-height: var(--felles-line-height-md);
    text-wrap: pretty;
    overflow-wrap: break-word;
}
.felles-lead[data-text-size="lg"] {
    --felles-lead-size: var(--felles-body-xl-font-size);
}
.felles-lead[data-spacing] {
    margin-block-end: var(--felles-lead-space);
}
"#
);
