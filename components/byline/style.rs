use crate::styles::sheet;

sheet!(
    "byline",
    r#"
.felles-byline {
    --felles-byline-color: var(--felles-color-neutral-text-subtle);
    --felles-byline-gap: var(--felles-size-2);

    margin: 0;
    color: var(--felles-byline-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-byline__part:not(:last-child)::after {
    content: "·";
    content: "·" / "";
    margin-inline: var(--felles-byline-gap) calc(var(--felles-byline-gap) - 0.25em);
}
.felles-byline__link {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-byline__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
"#
);
