use crate::styles::sheet;

sheet!(
    "heading",
    r#"
.felles-heading {
    --felles-heading-size: round(down, 1.3em, 1px);
    --felles-heading-letter-spacing: var(--felles-heading-md-letter-spacing);
    --felles-heading-space: 0.5em;
    --felles-heading-secondary-color: var(--felles-color-neutral-text-subtle);

    margin: 0;
    min-inline-size: 0;
    font-family: var(--felles-font-family-heading);
    font-size: min(var(--felles-heading-size), var(--felles-heading-size) * 0.5 + 3.4cqi);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    letter-spacing: var(--felles-heading-letter-spacing);
    text-wrap: balance;
    overflow-wrap: anywhere;
}
.felles-heading[data-text-size="2xs"] {
    --felles-heading-size: var(--felles-heading-2xs-font-size);
    --felles-heading-space: 0.25em;
    --felles-heading-letter-spacing: var(--felles-heading-2xs-letter-spacing);
}
.felles-heading[data-text-size="xs"] {
    --felles-heading-size: var(--felles-heading-xs-font-size);
    --felles-heading-space: 0.25em;
    --felles-heading-letter-spacing: var(--felles-heading-xs-letter-spacing);
}
.felles-heading[data-text-size="sm"] {
    --felles-heading-size: var(--felles-heading-sm-font-size);
    --felles-heading-letter-spacing: var(--felles-heading-sm-letter-spacing);
}
.felles-heading[data-text-size="md"] {
    --felles-heading-size: var(--felles-heading-md-font-size);
}
.felles-heading[data-text-size="lg"] {
    --felles-heading-size: var(--felles-heading-lg-font-size);
    --felles-heading-letter-spacing: var(--felles-heading-lg-letter-spacing);
}
.felles-heading[data-text-size="xl"] {
    --felles-heading-size: var(--felles-heading-xl-font-size);
    --felles-heading-letter-spacing: var(--felles-heading-xl-letter-spacing);
    --felles-heading-space: 0.4em;
}
.felles-heading[data-text-size="2xl"] {
    --felles-heading-size: var(--felles-heading-2xl-font-size);
    --felles-heading-letter-spacing: var(--felles-heading-2xl-letter-spacing);
    --felles-heading-space: 0.4em;
}
.felles-heading[data-align="center"] {
    text-align: center;
}
.felles-heading[data-align="end"] {
    text-align: end;
}
.felles-heading[data-spacing] {
    margin-block-end: var(--felles-heading-space);
}
.felles-heading:focus-visible {
    border-radius: var(--felles-border-radius-sm);
}
.felles-heading__secondary {
    color: var(--felles-heading-secondary-color);
    font-weight: var(--felles-font-weight-regular);
}
.felles-heading__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--felles-size-3);
    row-gap: var(--felles-size-1);
}
@media (max-width: 30rem) {
    .felles-heading {
        hyphens: auto;
    }
}
@media print {
    .felles-heading {
        break-after: avoid;
    }
}
"#
);
