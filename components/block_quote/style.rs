use crate::styles::sheet;

sheet!(
    "block_quote",
    r#"
.felles-block-quote {
    --felles-block-quote-mark-color: var(--felles-color-border-default);
    --felles-block-quote-gap: var(--felles-size-3);

    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-block-quote-gap);
    row-gap: var(--felles-block-quote-gap);
    max-inline-size: 36em;
    margin: 0;
    overflow-wrap: break-word;
}
.felles-block-quote::before {
    content: "“";
    content: "“" / "";
    block-size: 0.5em;
    color: var(--felles-block-quote-mark-color);
    font-family: Georgia, serif;
    font-size: 3.5em;
    line-height: 1;
    translate: 0 -0.06em;
}
.felles-block-quote__text {
    grid-column: 2;
    margin: 0;
    font-size: var(--felles-body-lg-font-size);
    line-height: var(--felles-line-height-md);
    text-wrap: pretty;
}
.felles-block-quote__source {
    grid-column: 2;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-block-quote__work {
    font-style: normal;
}
.felles-block-quote__link {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-block-quote__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media (forced-colors: active) {
    .felles-block-quote::before {
        color: CanvasText;
    }
}
@media print {
    .felles-block-quote {
        break-inside: avoid;
    }
}
"#
);
