use crate::styles::sheet;

sheet!(
    "paragraph",
    r#"
.felles-paragraph {
    --felles-paragraph-max-size: 36em;
    --felles-paragraph-line-height: var(--felles-line-height-md);
    --felles-paragraph-space: 1em;
    --felles-paragraph-subtle-color: var(--felles-color-neutral-text-subtle);

    margin: 0;
    min-inline-size: 0;
    max-inline-size: var(--felles-paragraph-max-size);
    line-height: var(--felles-paragraph-line-height);
    text-wrap: pretty;
    overflow-wrap: break-word;
}
.felles-paragraph[data-text-size="xs"] {
    --felles-paragraph-max-size: 40em;
    font-size: var(--felles-body-xs-font-size);
}
.felles-paragraph[data-text-size="sm"] {
    font-size: var(--felles-body-sm-font-size);
}
.felles-paragraph[data-text-size="md"] {
    font-size: var(--felles-body-md-font-size);
}
.felles-paragraph[data-text-size="lg"] {
    font-size: var(--felles-body-lg-font-size);
}
.felles-paragraph[data-text-size="xl"] {
    font-size: var(--felles-body-xl-font-size);
}
.felles-paragraph[data-variant="short"] {
    --felles-paragraph-line-height: var(--felles-line-height-sm);
}
.felles-paragraph[data-variant="long"] {
    --felles-paragraph-line-height: var(--felles-line-height-lg);
}
.felles-paragraph[data-weight="medium"] {
    font-weight: var(--felles-font-weight-medium);
}
.felles-paragraph[data-weight="semibold"] {
    font-weight: var(--felles-font-weight-semibold);
}
.felles-paragraph[data-align="center"] {
    --felles-paragraph-max-size: none;
    text-align: center;
}
.felles-paragraph[data-align="end"] {
    --felles-paragraph-max-size: none;
    text-align: end;
}
.felles-paragraph[data-subtle] {
    color: var(--felles-paragraph-subtle-color);
}
.felles-paragraph[data-uppercase] {
    letter-spacing: 0.06em;
    text-transform: uppercase;
}
.felles-paragraph[data-truncate] {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
}
span.felles-paragraph[data-truncate] {
    display: inline-block;
    vertical-align: bottom;
}
.felles-paragraph[data-spacing] {
    margin-block-end: var(--felles-paragraph-space);
}
@media print {
    .felles-paragraph[data-truncate] {
        white-space: normal;
    }
}
"#
);
