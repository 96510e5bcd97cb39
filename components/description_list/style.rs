use crate::styles::sheet;

sheet!(
    "description_list",
    r#"
.felles-description-list {
    --felles-description-list-gap: var(--felles-size-3);
    --felles-description-list-term-size: 30%;

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-description-list__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-description-list__intro {
    max-inline-size: 40em;
    margin-block: var(--felles-size-1) 0;
}
.felles-description-list__list {
    display: flex;
    flex-direction: column;
    gap: var(--felles-description-list-gap);
    margin: 0;
}
.felles-description-list__heading ~ .felles-description-list__list {
    margin-block-start: var(--felles-size-4);
}
.felles-description-list__list[data-layout="stacked"] {
    --felles-description-list-gap: var(--felles-size-4);
}
.felles-description-list__list[data-layout="grid"] {
    --felles-description-list-gap: var(--felles-size-5);

    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    column-gap: var(--felles-size-8);
}
.felles-description-list__list[data-dividers] {
    row-gap: 0;
}
.felles-description-list__item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--felles-size-4);
    margin: 0;
    break-inside: avoid;
}
.felles-description-list__list[data-dividers] > .felles-description-list__item {
    padding-block: var(--felles-size-3);
    border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-description-list__term {
    grid-column: 1;
    margin: 0;
    font-weight: var(--felles-font-weight-semibold);
}
.felles-description-list__description {
    grid-column: 1;
    min-inline-size: 0;
    max-inline-size: 40em;
    margin: 0;
}
.felles-description-list__action {
    grid-row: 1 / span 2;
    grid-column: 2;
    margin: 0;
}
:where(.felles-description-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@container (width >= 30em) {
    .felles-description-list__list[data-layout="beside"] > .felles-description-list__item {
        grid-template-columns: var(--felles-description-list-term-size) minmax(0, 1fr) auto;
    }
    .felles-description-list__list[data-layout="beside"] > .felles-description-list__item > .felles-description-list__description {
        grid-row: 1;
        grid-column: 2;
    }
    .felles-description-list__list[data-layout="beside"] > .felles-description-list__item > .felles-description-list__action {
        grid-row: 1;
        grid-column: 3;
    }
}
"#
);
