use crate::styles::sheet;

sheet!(
    "page",
    r#"
.felles-page {
    --felles-page-background: var(--felles-color-background-default);
    --felles-page-min-size: 100vh;
    --felles-page-gutter: var(--felles-size-4);
    --felles-page-width: 80rem;
    --felles-page-body-padding: var(--felles-size-8);
    --felles-page-gap: var(--felles-size-8);
    --felles-page-aside-size: 18rem;

    position: relative;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--felles-page-min-size);
    background-color: var(--felles-page-background);
    overflow-wrap: break-word;
}
.felles-page[data-background="tinted"] {
    --felles-page-background: var(--felles-color-background-tinted);
}
.felles-page[data-height="container"] {
    --felles-page-min-size: 100%;
}
.felles-page[data-height="content"] {
    --felles-page-min-size: 0;
}
.felles-page[data-gutters="false"],
.felles-page__block[data-gutters="false"] {
    --felles-page-gutter: 0px;
}
.felles-page__header,
.felles-page__footer {
    flex: none;
}
.felles-page__body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto;
    align-content: start;
    gap: var(--felles-page-gap);
    flex: 1 0 auto;
    padding-block: var(--felles-page-body-padding);
}
.felles-page[data-footer-position="below-fold"] > .felles-page__body {
    flex-basis: var(--felles-page-min-size);
}
.felles-page__body,
.felles-page__block {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: calc(var(--felles-page-width) + 2 * var(--felles-page-gutter));
    margin-inline: auto;
    padding-inline: var(--felles-page-gutter);
}
.felles-page__main,
.felles-page__aside {
    min-inline-size: 0;
}
.felles-page__main:focus-visible {
    outline: none;
    box-shadow: 0 0 transparent;
}
.felles-page__main > :first-child,
.felles-page__aside > :first-child {
    margin-block-start: 0;
}
.felles-page[data-width="text"],
.felles-page__block[data-width="text"] {
    --felles-page-width: 44rem;
}
.felles-page[data-width="md"],
.felles-page__block[data-width="md"] {
    --felles-page-width: 48rem;
}
.felles-page[data-width="lg"],
.felles-page__block[data-width="lg"] {
    --felles-page-width: 64rem;
}
.felles-page[data-width="xl"],
.felles-page__block[data-width="xl"] {
    --felles-page-width: 80rem;
}
.felles-page[data-width="2xl"],
.felles-page__block[data-width="2xl"] {
    --felles-page-width: 90rem;
}
.felles-page[data-width="full"],
.felles-page__block[data-width="full"] {
    --felles-page-width: none;
}
.felles-page[data-width="full"] > .felles-page__body,
.felles-page__block[data-width="full"] {
    max-inline-size: none;
}
"#,
    r#"
.felles-page {
    --felles-page-min-size: 100dvb;
}
@container (width >= 48rem) {
    .felles-page__body,
    .felles-page__block {
        --felles-page-gutter: var(--felles-size-8);
    }
    .felles-page[data-gutters="false"] > .felles-page__body,
    .felles-page__block[data-gutters="false"] {
        --felles-page-gutter: 0px;
    }
    .felles-page__body {
        padding-block: var(--felles-size-12);
    }
}
@container (width >= 64rem) {
    .felles-page[data-aside="end"] > .felles-page__body {
        grid-template-columns: minmax(0, 1fr) var(--felles-page-aside-size);
    }
    .felles-page[data-aside="start"] > .felles-page__body {
        grid-template-columns: var(--felles-page-aside-size) minmax(0, 1fr);
    }
    .felles-page[data-aside] > .felles-page__body {
        column-gap: var(--felles-size-12);
    }
}
@media print {
    .felles-page {
        container-type: normal;
        display: block;
        min-block-size: 0;
        background-color: transparent;
    }
    .felles-page__body {
        display: block;
        max-inline-size: none;
        padding-block: var(--felles-size-4);
        padding-inline: 0;
    }
    .felles-page__aside {
        margin-block: var(--felles-size-6);
    }
}
"#
);
