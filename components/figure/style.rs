use crate::styles::sheet;

sheet!(
    "figure",
    r#"
.felles-figure {
    --felles-figure-gap: var(--felles-size-2);
    --felles-figure-padding: var(--felles-size-4);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--felles-figure-gap);
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-figure[data-variant] {
    padding: var(--felles-figure-padding);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    gap: var(--felles-size-3);
}
.felles-figure[data-variant="framed"] {
    border-color: var(--felles-color-border-subtle);
    background-color: var(--felles-color-surface-default);
}
.felles-figure[data-variant="tinted"] {
    background-color: var(--felles-color-surface-tinted);
}
.felles-figure__content {
    min-inline-size: 0;
}
.felles-figure__caption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--felles-size-1);
    max-inline-size: 40em;
    font-size: var(--felles-body-sm-font-size);
    text-wrap: pretty;
}
.felles-figure__credit {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-xs-font-size);
}
.felles-figure[data-variant="tinted"] > .felles-figure__caption > .felles-figure__credit {
    color: var(--felles-color-text-default);
}
.felles-figure__link {
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-figure__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media print {
    .felles-figure {
        break-inside: avoid;
    }
    .felles-figure[data-variant] {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
