use crate::styles::sheet;

sheet!(
    "article_header",
    r#"
.felles-article-header {
    --felles-article-header-gap: var(--felles-size-4);
    --felles-article-header-rule-color: var(--felles-color-border-strong);
    --felles-article-header-rule-size: 3px;
    --felles-article-header-text-size: 44rem;

    display: flex;
    flex-direction: column;
    gap: var(--felles-article-header-gap);
}
.felles-article-header > * {
    max-inline-size: var(--felles-article-header-text-size);
    margin-block: 0;
}
.felles-article-header[data-rule] {
    padding-block-end: var(--felles-size-5);
    border-block-end: var(--felles-article-header-rule-size) solid var(--felles-article-header-rule-color);
}
.felles-article-header > .felles-article-header__breadcrumbs,
.felles-article-header > .felles-article-header__more {
    max-inline-size: none;
}
.felles-article-header__byline {
    color: var(--felles-color-neutral-text-subtle);
}
@media (forced-colors: active) {
    .felles-article-header[data-rule] {
        border-color: CanvasText;
    }
}
@media print {
    .felles-article-header__breadcrumbs {
        display: none;
    }
}
"#
);
