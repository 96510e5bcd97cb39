use crate::styles::sheet;

sheet!(
    "article_list",
    r#"
.felles-article-list {
    --felles-article-list-gap: var(--felles-size-7);
    --felles-article-list-padding-block: 0px;
    --felles-article-list-padding-inline: 0px;
    --felles-article-list-line-size: 0px;
    --felles-article-list-first-line-size: 0px;

    container-type: inline-size;
    box-sizing: border-box;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-article-list[data-variant="divided"],
.felles-article-list[data-variant="boxed"] {
    --felles-article-list-gap: 0px;
    --felles-article-list-padding-block: var(--felles-size-5);
    --felles-article-list-line-size: var(--felles-border-width-default);
    --felles-article-list-first-line-size: var(--felles-border-width-default);
}
.felles-article-list[data-variant="boxed"] {
    --felles-article-list-padding-inline: var(--felles-size-5);
    --felles-article-list-first-line-size: 0px;

    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
}
.felles-article-list__header {
    padding-block-end: var(--felles-size-4);
    padding-inline: var(--felles-article-list-padding-inline);
}
.felles-article-list[data-variant="boxed"] > .felles-article-list__header {
    padding-block: var(--felles-size-4);
    border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-article-list__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-article-list[data-variant="boxed"] .felles-article-list__heading {
    font-size: var(--felles-heading-xs-font-size);
}
.felles-article-list__count {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 1.75em;
    margin-inline-start: var(--felles-size-1);
    padding-inline: 0.5em;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
    font-family: var(--felles-font-family);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: 1.6;
    text-align: center;
    vertical-align: 0.1em;
    font-variant-numeric: tabular-nums;
}
.felles-article-list__list {
    display: flex;
    flex-direction: column;
    gap: var(--felles-article-list-gap);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-article-list__item {
    position: relative;
    display: flex;
    gap: var(--felles-size-4);
    margin: 0;
    padding: var(--felles-article-list-padding-block) var(--felles-article-list-padding-inline);
    border-block-end: var(--felles-article-list-line-size) solid var(--felles-color-neutral-border-subtle);
}
.felles-article-list__item:first-child {
    border-block-start: var(--felles-article-list-first-line-size) solid var(--felles-color-neutral-border-subtle);
}
.felles-article-list[data-variant="boxed"] > .felles-article-list__list:last-child > :last-child {
    border-block-end: 0;
}
.felles-article-list__date {
    flex: none;
    padding-block-start: 0.15em;
}
.felles-article-list__content {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 40em;
}
.felles-article-list__row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--felles-size-3);
}
.felles-article-list__title {
    min-inline-size: 0;
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    text-wrap: pretty;
}
.felles-article-list__link {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-article-list__link::after {
    content: "";
    position: absolute;
    inset-block: var(--felles-article-list-padding-block);
    inset-inline: var(--felles-article-list-padding-inline);
    border-radius: var(--felles-border-radius-sm);
}
@media (hover: hover) and (pointer: fine) {
    .felles-article-list__item:hover .felles-article-list__link {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-article-list__link:focus-visible {
    outline: none;
    box-shadow: 0 0 transparent;
}
.felles-article-list__link:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-article-list__path,
.felles-article-list__meta {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-article-list__description {
    margin-block: var(--felles-size-1) 0;
    margin-inline: 0;
    text-wrap: pretty;
}
.felles-article-list__description[data-lines] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
}
.felles-article-list__description[data-lines="1"] {
    -webkit-line-clamp: 1;
}
.felles-article-list__description[data-lines="2"] {
    -webkit-line-clamp: 2;
}
.felles-article-list__meta {
    margin-block-start: var(--felles-size-1);
}
.felles-article-list__media {
    flex: none;
    max-inline-size: 30%;
}
.felles-article-list__media > :is(img, svg) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--felles-border-radius-sm);
}
.felles-article-list__footer {
    padding-block-start: var(--felles-size-4);
    padding-inline: var(--felles-article-list-padding-inline);
}
.felles-article-list[data-variant="boxed"] > .felles-article-list__footer {
    padding-block-end: var(--felles-size-4);
}
.felles-article-list__see-all {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    font-weight: var(--felles-font-weight-medium);
    text-underline-offset: 0.2em;
}
.felles-article-list__more {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--felles-size-3);
    padding-block-start: var(--felles-size-6);
    padding-inline: var(--felles-article-list-padding-inline);
}
.felles-article-list[data-variant="boxed"] > .felles-article-list__more {
    padding-block: var(--felles-size-4);
}
.felles-article-list__more[hidden] {
    display: none;
}
@container (width < 24em) {
    .felles-article-list__media {
        display: none;
    }
    .felles-article-list__item {
        gap: var(--felles-size-3);
    }
}
@media (forced-colors: active) {
    .felles-article-list__count {
        border-color: CanvasText;
    }
}
@media print {
    .felles-article-list__item {
        break-inside: avoid;
    }
    .felles-article-list__description[data-lines] {
        display: block;
    }
    .felles-article-list__more {
        display: none;
    }
    .felles-article-list__count {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
