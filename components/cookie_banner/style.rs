use crate::styles::sheet;

sheet!(
    "cookie_banner",
    r#"
.felles-cookie-banner {
    --felles-cookie-banner-background: var(--felles-color-background-tinted);
    --felles-cookie-banner-border-color: var(--felles-color-border-subtle);
    --felles-cookie-banner-color: var(--felles-color-neutral-text-default);
    --felles-cookie-banner-link-color: var(--felles-color-text-subtle);
    --felles-cookie-banner-width: 80rem;
    --felles-cookie-banner-gutter: var(--felles-size-4);
    --felles-cookie-banner-padding: var(--felles-size-5);

    container-type: inline-size;
    border-block-end: var(--felles-border-width-default) solid var(--felles-cookie-banner-border-color);
    background-color: var(--felles-cookie-banner-background);
    color: var(--felles-cookie-banner-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-cookie-banner[hidden] {
    display: none;
}
.felles-cookie-banner[data-width="text"] {
    --felles-cookie-banner-width: 44rem;
}
.felles-cookie-banner[data-width="md"] {
    --felles-cookie-banner-width: 48rem;
}
.felles-cookie-banner[data-width="lg"] {
    --felles-cookie-banner-width: 64rem;
}
.felles-cookie-banner[data-width="2xl"] {
    --felles-cookie-banner-width: 90rem;
}
.felles-cookie-banner__inner {
    box-sizing: border-box;
    max-inline-size: calc(var(--felles-cookie-banner-width) + 2 * var(--felles-cookie-banner-gutter));
    margin-inline: auto;
    padding-block: var(--felles-cookie-banner-padding);
    padding-inline: var(--felles-cookie-banner-gutter);
}
.felles-cookie-banner[data-width="full"] > .felles-cookie-banner__inner {
    max-inline-size: none;
}
.felles-cookie-banner__title {
    margin: 0;
    margin-block-end: var(--felles-size-2);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-cookie-banner__text,
.felles-cookie-banner__confirmation {
    max-inline-size: 65ch;
}
:where(.felles-cookie-banner__text) a {
    color: var(--felles-cookie-banner-link-color);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-cookie-banner__confirmation {
    inline-size: fit-content;
    margin: 0;
    border-radius: var(--felles-border-radius-sm);
}
.felles-cookie-banner__confirmation:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-cookie-banner__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3) var(--felles-size-4);
    margin-block-start: var(--felles-size-4);
}
.felles-cookie-banner__link {
    padding-block: var(--felles-size-2);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-cookie-banner-link-color);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-cookie-banner__link:hover {
        color: var(--felles-cookie-banner-color);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media print {
    .felles-cookie-banner {
        display: none;
    }
}
"#,
    r#"
@container (width < 30rem) {
    .felles-cookie-banner__actions {
        display: grid;
        align-items: stretch;
    }
    .felles-cookie-banner__link {
        justify-self: start;
    }
}
@container (width >= 48rem) {
    .felles-cookie-banner__inner {
        --felles-cookie-banner-gutter: var(--felles-size-8);
    }
}
"#
);
