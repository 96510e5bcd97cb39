use crate::styles::sheet;

// A mark holds on to the last word before it: within it nothing may break, and the word joiner binds it to what is before.
sheet!(
    "link",
    r#"
.felles-link {
    --felles-link-color: var(--felles-color-text-subtle);
    --felles-link-color-hover: var(--felles-color-text-default);
    --felles-link-thickness: max(1px, 0.0625em);
    --felles-link-icon-size: 1.15em;
    --felles-link-gap: 0.25em;

    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-link-color);
    text-decoration-line: underline;
    text-decoration-thickness: var(--felles-link-thickness);
    text-underline-offset: 0.2em;
    overflow-wrap: break-word;
}
.felles-link[data-size] {
    font-size: var(--felles-body-md-font-size);
}
.felles-link[data-show-visited]:visited {
    color: var(--felles-link-color-visited);
}
.felles-link[data-inverted] {
    --felles-link-color: currentColor;
    --felles-link-color-hover: currentColor;
}
.felles-link:not([href]) {
    --felles-link-color: currentColor;
    --felles-link-color-hover: currentColor;

    text-decoration-line: none;
}
.felles-link:active {
    color: var(--felles-link-color-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-link:hover {
        --felles-link-thickness: max(2px, 0.125em);
    }
    .felles-link:hover:not([data-show-visited]:visited) {
        color: var(--felles-link-color-hover);
    }
}
.felles-link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-link[data-underline="hover"]:not(:hover, :focus-visible, :active) {
    text-decoration-line: none;
}

.felles-link[data-variant] {
    --felles-link-thickness: max(1.5px, 0.09375em);
    --felles-link-gap: 0.375em;
    --felles-link-icon-size: 1.25em;

    display: inline-block;
    max-inline-size: 100%;
    padding-block: max(0px, (var(--felles-size-6) - 1lh) / 2);
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-link[data-variant="featured"] {
    font-size: var(--felles-body-lg-font-size);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-link[data-variant]:has(> .felles-link__start) {
    display: inline-flex;
    gap: var(--felles-size-2);
}
.felles-link[data-enlarged] {
    position: relative;
}
.felles-link[data-enlarged]::after {
    content: "";
    position: absolute;
    inset-block: calc((var(--felles-size-11) - 100%) / -2);
    inset-inline: calc(-1 * var(--felles-size-2));
}

.felles-link__start,
.felles-link__mark {
    white-space: nowrap;
}
.felles-link__mark::before,
.felles-link__start::after {
    content: "\2060";
}
.felles-link__start > svg,
.felles-link__mark > svg {
    flex: none;
    inline-size: var(--felles-link-icon-size);
    block-size: var(--felles-link-icon-size);
    vertical-align: calc((1ex - var(--felles-link-icon-size)) / 2);
}
.felles-link__mark > svg {
    margin-inline-start: var(--felles-link-gap);
}
.felles-link__start > svg {
    margin-inline-end: var(--felles-link-gap);
}
.felles-link[data-variant] > .felles-link__start {
    display: inline-flex;
    flex: none;
    align-items: center;
    block-size: 1lh;
}
.felles-link[data-variant] > .felles-link__start > svg {
    margin: 0;
}
.felles-link[data-variant] > .felles-link__text {
    min-inline-size: 0;
}
.felles-link__details {
    overflow-wrap: anywhere;
}
@media (hover: hover) and (pointer: fine) and (prefers-reduced-motion: no-preference) {
    .felles-link__mark[data-arrow] > svg {
        transition: translate var(--felles-motion-normal) var(--felles-motion-easing);
    }
    .felles-link:hover .felles-link__mark[data-arrow] > svg {
        translate: 0.125em 0;
    }
}
@media print {
    .felles-link {
        color: inherit;
    }
}
"#,
    r#"
.felles-link__mark::before,
.felles-link__start::after {
    content: "\2060" / "";
}
.felles-link__mark[data-arrow] > svg:dir(rtl) {
    scale: -1 1;
    translate: 0;
}
"#
);
