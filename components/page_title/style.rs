use crate::styles::sheet;

sheet!(
    "page_title",
    r#"
.felles-page-title {
    --felles-page-title-gap: var(--felles-size-4);
    --felles-page-title-icon-size: var(--felles-size-12);
    --felles-page-title-icon-color: var(--felles-color-text-subtle);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--felles-size-2);
}
.felles-page-title:has(> .felles-page-title__start) {
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-page-title-gap);
    align-items: center;
}
.felles-page-title__start {
    color: var(--felles-page-title-icon-color);
    line-height: var(--felles-line-height-sm);
}
.felles-page-title__start > svg {
    display: block;
    inline-size: var(--felles-page-title-icon-size);
    block-size: var(--felles-page-title-icon-size);
}
.felles-page-title__text {
    display: grid;
    row-gap: var(--felles-size-2);
}
.felles-page-title__line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--felles-size-4);
    row-gap: var(--felles-size-2);
}
@media (max-width: 30rem) {
    .felles-page-title {
        --felles-page-title-gap: var(--felles-size-3);
        --felles-page-title-icon-size: var(--felles-size-10);
    }
}
@media (forced-colors: active) {
    .felles-page-title__start {
        color: CanvasText;
    }
}
"#
);
