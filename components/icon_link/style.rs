use crate::styles::sheet;

sheet!(
    "icon_link",
    r#"
.felles-icon-link {
    --felles-icon-link-color: var(--felles-color-text-subtle);
    --felles-icon-link-color-hover: var(--felles-color-text-default);
    --felles-icon-link-gap: var(--felles-size-2);
    --felles-icon-link-icon-size: 1.35em;

    display: inline-flex;
    align-items: start;
    gap: var(--felles-icon-link-gap);
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--felles-size-6);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: var(--felles-icon-link-color);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-md);
    text-align: start;
    text-decoration-line: none;
    overflow-wrap: anywhere;
    cursor: pointer;
}
.felles-icon-link:not(:any-link, button) {
    color: inherit;
    cursor: auto;
}
.felles-icon-link[data-icon-end] {
    flex-direction: row-reverse;
    justify-content: start;
}
.felles-icon-link__icon {
    flex: none;
    inline-size: var(--felles-icon-link-icon-size);
    block-size: var(--felles-icon-link-icon-size);
    margin-block: calc((1lh - var(--felles-icon-link-icon-size)) / 2);
}
.felles-icon-link__text {
    min-inline-size: 0;
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-icon-link:not(:any-link, button) > .felles-icon-link__text {
    text-decoration-line: none;
}
.felles-icon-link:active {
    color: var(--felles-icon-link-color-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-icon-link:is(:any-link, button):hover {
        color: var(--felles-icon-link-color-hover);
    }
    .felles-icon-link:hover > .felles-icon-link__text {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-icon-link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-icon-link__mark {
    white-space: nowrap;
}
.felles-icon-link__mark > svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-start: 0.25em;
    vertical-align: calc((1ex - 1.15em) / 2);
}
@media (scripting: none) {
    .felles-icon-link:is(button) {
        display: none;
    }
}
@media print {
    .felles-icon-link {
        color: inherit;
    }
    .felles-icon-link:is(button) {
        display: none;
    }
}
"#,
    r#"
.felles-icon-link__mark::before {
    content: "\2060" / "";
}
"#
);
