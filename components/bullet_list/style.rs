use crate::styles::sheet;

sheet!(
    "bullet_list",
    r#"
.felles-bullet-list {
    --felles-bullet-list-marker-color: var(--felles-color-text-subtle);
    --felles-bullet-list-indent: 1.5em;
    --felles-bullet-list-gap: 0.4em;

    margin: 0;
    padding-block: 0;
    padding-inline: var(--felles-bullet-list-indent) 0;
    color: var(--felles-color-neutral-text-default);
    line-height: var(--felles-line-height-md);
    list-style-type: disc;
    overflow-wrap: break-word;
}
.felles-bullet-list[data-spacing="tight"] {
    --felles-bullet-list-gap: 0px;
}
.felles-bullet-list[data-spacing="loose"] {
    --felles-bullet-list-gap: 1em;
}
.felles-bullet-list[data-marker="dash"],
.felles-bullet-list .felles-bullet-list {
    list-style-type: "– ";
}
.felles-bullet-list[data-marker="disc"] {
    list-style-type: disc;
}
.felles-bullet-list[data-marker="none"] {
    --felles-bullet-list-indent: 0px;

    list-style-type: none;
}
.felles-bullet-list > li {
    padding: 0;
    padding-inline-start: 0.25em;
    text-wrap: pretty;
}
.felles-bullet-list[data-marker="none"] > li {
    padding: 0;
}
.felles-bullet-list > ::marker {
    color: var(--felles-bullet-list-marker-color);
}
.felles-bullet-list > li:not(:first-child),
.felles-bullet-list .felles-bullet-list {
    margin-block-start: var(--felles-bullet-list-gap);
}
.felles-bullet-list p {
    margin-block: 0;
}
.felles-bullet-list p:not(:first-child) {
    margin-block-start: 0.5em;
}
.felles-bullet-list__title {
    display: block;
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-bullet-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@media print {
    .felles-bullet-list > li {
        break-inside: avoid;
    }
}
"#
);
