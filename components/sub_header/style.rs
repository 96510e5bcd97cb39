use crate::styles::sheet;

sheet!(
    "sub_header",
    r#"
.felles-sub-header {
    --felles-sub-header-background: var(--felles-color-neutral-background-default);
    --felles-sub-header-color: var(--felles-color-neutral-text-default);
    --felles-sub-header-border-color: var(--felles-color-neutral-border-subtle);
    --felles-sub-header-width: 80rem;
    --felles-sub-header-gutter: var(--felles-size-4);

    container-type: inline-size;
    border-block-end: var(--felles-border-width-default) solid var(--felles-sub-header-border-color);
    background-color: var(--felles-sub-header-background);
    color: var(--felles-sub-header-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: break-word;
}
.felles-sub-header[data-variant="tinted"] {
    --felles-sub-header-background: var(--felles-color-surface-tinted);
    --felles-sub-header-color: var(--felles-color-text-default);
    --felles-sub-header-border-color: var(--felles-color-border-subtle);
}
.felles-sub-header[data-variant="dark"] {
    --felles-sub-header-background: var(--felles-color-surface-tinted);
    --felles-sub-header-color: var(--felles-color-text-default);
    --felles-sub-header-border-color: var(--felles-color-border-subtle);

    color-scheme: dark;
}
.felles-sub-header[data-variant="transparent"] {
    --felles-sub-header-background: transparent;
    --felles-sub-header-border-color: transparent;

    color: inherit;
}
.felles-sub-header[data-width="text"] {
    --felles-sub-header-width: 44rem;
}
.felles-sub-header[data-width="md"] {
    --felles-sub-header-width: 48rem;
}
.felles-sub-header[data-width="lg"] {
    --felles-sub-header-width: 64rem;
}
.felles-sub-header[data-width="2xl"] {
    --felles-sub-header-width: 90rem;
}
.felles-sub-header__bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-4);
    box-sizing: border-box;
    max-inline-size: calc(var(--felles-sub-header-width) + 2 * var(--felles-sub-header-gutter));
    min-block-size: var(--felles-size-12);
    margin-inline: auto;
    padding-block: var(--felles-size-1);
    padding-inline: var(--felles-sub-header-gutter);
}
.felles-sub-header[data-width="full"] > .felles-sub-header__bar {
    max-inline-size: none;
}
.felles-sub-header__brand {
    display: flex;
    min-inline-size: 0;
}
.felles-sub-header__link {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-1);
    min-inline-size: 0;
    min-block-size: var(--felles-size-9);
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
.felles-sub-header__arrow {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-sub-header__arrow:dir(rtl) {
    scale: -1 1;
}
@media (hover: hover) and (pointer: fine) {
    .felles-sub-header__link:any-link:hover {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-sub-header__link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-sub-header__user {
    min-inline-size: 0;
    margin-inline-start: auto;
}
@media print {
    .felles-sub-header {
        color-scheme: light;
        container-type: normal;
        background-color: transparent;
        color: inherit;
    }
    .felles-sub-header__link,
    .felles-sub-header__user {
        display: none;
    }
}
"#,
    r#"
@container (width >= 48rem) {
    .felles-sub-header__bar {
        --felles-sub-header-gutter: var(--felles-size-8);
    }
}
"#
);
