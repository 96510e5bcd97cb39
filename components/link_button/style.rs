use crate::styles::sheet;

// The looks are those of Button, whose sheet comes first.
sheet!(
    "link_button",
    r#"
.felles-link-button {
    --felles-link-button-ground: transparent;
}
.felles-link-button:not([href]) {
    cursor: not-allowed;
    opacity: var(--felles-opacity-disabled);
}
.felles-link-button[data-inverted] {
    border-color: currentColor;
    background-color: var(--felles-link-button-ground);
    color: inherit;
}
@media (hover: hover) and (pointer: fine) {
    .felles-link-button[data-inverted]:hover:not(:active) {
        --felles-link-button-ground: color-mix(in srgb, currentColor 14%, transparent);

        background-color: var(--felles-link-button-ground);
    }
}
.felles-link-button[data-inverted]:active {
    --felles-link-button-ground: color-mix(in srgb, currentColor 24%, transparent);

    background-color: var(--felles-link-button-ground);
}
.felles-link-button__text {
    display: grid;
    min-inline-size: 0;
}
.felles-link-button:has(> svg) > .felles-link-button__text {
    text-align: start;
}
.felles-link-button__details {
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
}
.felles-link-button__mark {
    display: inline-flex;
    flex: none;
}
.felles-link-button > svg,
.felles-link-button__mark > svg {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
}
"#
);
