use crate::styles::sheet;

sheet!(
    "footer",
    r#"
.felles-footer {
    --felles-footer-background: var(--felles-color-neutral-background-default);
    --felles-footer-color: var(--felles-color-neutral-text-default);
    --felles-footer-subtle-color: var(--felles-color-neutral-text-subtle);
    --felles-footer-border-color: var(--felles-color-neutral-border-subtle);
    --felles-footer-width: 80rem;
    --felles-footer-gutter: var(--felles-size-4);
    --felles-footer-padding: var(--felles-size-6);
    --felles-footer-group-size: 13rem;

    container-type: inline-size;
    border-block-start: var(--felles-border-width-default) solid var(--felles-footer-border-color);
    background-color: var(--felles-footer-background);
    color: var(--felles-footer-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-footer[data-variant="tinted"] {
    --felles-footer-background: var(--felles-color-surface-tinted);
    --felles-footer-color: var(--felles-color-text-default);
    --felles-footer-subtle-color: var(--felles-color-text-subtle);
    --felles-footer-border-color: var(--felles-color-border-subtle);
}
.felles-footer[data-variant="dark"] {
    --felles-footer-background: var(--felles-color-surface-tinted);
    --felles-footer-color: var(--felles-color-text-default);
    --felles-footer-subtle-color: var(--felles-color-text-subtle);
    --felles-footer-border-color: var(--felles-color-border-subtle);

    color-scheme: dark;
}
.felles-footer[data-width="text"] {
    --felles-footer-width: 44rem;
}
.felles-footer[data-width="md"] {
    --felles-footer-width: 48rem;
}
.felles-footer[data-width="lg"] {
    --felles-footer-width: 64rem;
}
.felles-footer[data-width="2xl"] {
    --felles-footer-width: 90rem;
}
.felles-footer__inner {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-8);
    box-sizing: border-box;
    max-inline-size: calc(var(--felles-footer-width) + 2 * var(--felles-footer-gutter));
    margin-inline: auto;
    padding-block: var(--felles-footer-padding);
    padding-inline: var(--felles-footer-gutter);
}
.felles-footer[data-width="full"] > .felles-footer__inner {
    max-inline-size: none;
}
.felles-footer__heading,
.felles-footer__group-heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    text-wrap: balance;
}
.felles-footer__heading {
    font-size: var(--felles-heading-sm-font-size);
}
.felles-footer__group-heading {
    margin-block-end: var(--felles-size-2);
    font-size: var(--felles-body-md-font-size);
}
.felles-footer__main {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-8) var(--felles-size-12);
}
.felles-footer__search {
    flex: 1 1 100%;
    max-inline-size: 28rem;
}
.felles-footer__groups {
    flex: 999 1 min(30rem, 100%);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--felles-footer-group-size), 100%), 1fr));
    gap: var(--felles-size-8);
    min-inline-size: 0;
}
.felles-footer__group {
    min-inline-size: 0;
}
.felles-footer__links,
.felles-footer__meta {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-footer__meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--felles-size-5);
}
.felles-footer__item {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
}
.felles-footer__link,
.felles-footer__to-top {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-2);
    max-inline-size: 100%;
    min-block-size: var(--felles-size-9);
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    text-decoration-line: none;
    touch-action: manipulation;
}
.felles-footer__text {
    min-inline-size: 0;
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
.felles-footer__link:not(:any-link) > .felles-footer__text {
    text-decoration-line: none;
}
@media (hover: hover) and (pointer: fine) {
    .felles-footer__link:any-link:hover > .felles-footer__text {
        text-decoration-thickness: max(2px, 0.125em);
    }
    .felles-footer__to-top:hover {
        text-decoration-line: underline;
        text-underline-offset: 0.2em;
    }
}
.felles-footer__link:focus-visible,
.felles-footer__to-top:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-footer__icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-footer__mark {
    white-space: nowrap;
}
.felles-footer__mark > svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-start: 0.25em;
    fill: currentColor;
    vertical-align: calc((1ex - 1.15em) / 2);
}
.felles-footer__address {
    flex: 1 1 min(var(--felles-footer-group-size), 100%);
    min-inline-size: 0;
    font-style: normal;
}
.felles-footer__end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3) var(--felles-size-8);
    min-inline-size: 0;
    color: var(--felles-footer-subtle-color);
}
.felles-footer__main + .felles-footer__end {
    padding-block-start: var(--felles-size-5);
    border-block-start: var(--felles-border-width-default) solid var(--felles-footer-border-color);
}
.felles-footer__logo {
    min-inline-size: 0;
    margin-inline-end: auto;
    color: var(--felles-footer-color);
}
.felles-footer__closing {
    min-inline-size: 0;
    text-wrap: pretty;
}
.felles-footer__meta + .felles-footer__closing {
    flex: 1 1 100%;
}
.felles-footer__to-top {
    align-self: start;
    font-weight: var(--felles-font-weight-medium);
}
@media print {
    .felles-footer {
        color-scheme: light;
        container-type: normal;
        background-color: transparent;
        color: inherit;
    }
    .felles-footer__inner {
        max-inline-size: none;
        padding-inline: 0;
    }
    .felles-footer__search,
    .felles-footer__groups,
    .felles-footer__meta,
    .felles-footer__to-top {
        display: none;
    }
}
"#,
    r#"
@container (width >= 48rem) {
    .felles-footer__inner {
        --felles-footer-gutter: var(--felles-size-8);
        --felles-footer-padding: var(--felles-size-10);
    }
    .felles-footer__to-top {
        display: none;
    }
}
"#
);
