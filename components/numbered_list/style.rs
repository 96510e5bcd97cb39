use crate::styles::sheet;

// What `type` means is the browser's own, and weighs nothing: a list that has one is left to it. (Selectors cannot tell `a`
// from `A` in all browsers.)
sheet!(
    "numbered_list",
    r#"
.felles-numbered-list {
    --felles-numbered-list-marker-color: var(--felles-color-text-subtle);
    --felles-numbered-list-marker-weight: var(--felles-font-weight-regular);
    --felles-numbered-list-indent: 1.75em;
    --felles-numbered-list-gap: 0.4em;

    margin: 0;
    padding-block: 0;
    padding-inline: var(--felles-numbered-list-indent) 0;
    color: var(--felles-color-neutral-text-default);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-numbered-list:not([type]) {
    list-style-type: decimal;
}
.felles-numbered-list .felles-numbered-list:not([type]) {
    list-style-type: lower-alpha;
}
.felles-numbered-list[data-strong] {
    --felles-numbered-list-marker-color: var(--felles-color-text-default);
    --felles-numbered-list-marker-weight: var(--felles-font-weight-semibold);
}
.felles-numbered-list[data-spacing="tight"] {
    --felles-numbered-list-gap: 0px;
}
.felles-numbered-list[data-spacing="loose"] {
    --felles-numbered-list-gap: 1em;
}
.felles-numbered-list > li {
    padding: 0;
    padding-inline-start: 0.25em;
    text-wrap: pretty;
}
.felles-numbered-list > ::marker {
    color: var(--felles-numbered-list-marker-color);
    font-weight: var(--felles-numbered-list-marker-weight);
    font-variant-numeric: tabular-nums;
}
.felles-numbered-list > li:not(:first-child),
.felles-numbered-list .felles-numbered-list {
    margin-block-start: var(--felles-numbered-list-gap);
}
.felles-numbered-list p {
    margin-block: 0;
}
.felles-numbered-list p:not(:first-child) {
    margin-block-start: 0.5em;
}
.felles-numbered-list__title {
    display: block;
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-numbered-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@media print {
    .felles-numbered-list > li {
        break-inside: avoid;
    }
}
"#
);
