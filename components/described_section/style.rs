use crate::styles::sheet;

sheet!(
    "described_section",
    r#"
.felles-described-section {
    --felles-described-section-gap: var(--felles-size-2);
    --felles-described-section-part-gap: var(--felles-size-4);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--felles-described-section-gap);
    max-inline-size: 38em;
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-described-section > .felles-described-section__subheading {
    margin-block-start: var(--felles-described-section-part-gap);
}
"#
);
