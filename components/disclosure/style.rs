use crate::styles::sheet;

sheet!(
    "disclosure",
    r#"
.felles-disclosure {
    --felles-disclosure-color: var(--felles-color-text-subtle);
    --felles-disclosure-color-hover: var(--felles-color-text-default);
    --felles-disclosure-background-hover: transparent;
    --felles-disclosure-border-color: transparent;
    --felles-disclosure-padding-inline: 0;
    --felles-disclosure-gap: var(--felles-size-1);
    --felles-disclosure-marker-size: 1.25em;

    min-inline-size: 0;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-disclosure__summary {
    display: flex;
    align-items: center;
    gap: var(--felles-disclosure-gap);
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: var(--felles-size-8);
    padding-block: var(--felles-size-1);
    padding-inline: var(--felles-disclosure-padding-inline);
    border: var(--felles-border-width-default) solid var(--felles-disclosure-border-color);
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-disclosure-color);
    list-style: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-disclosure__label {
    min-inline-size: 0;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
}
.felles-disclosure[open] > .felles-disclosure__summary > .felles-disclosure__label[data-when="closed"],
.felles-disclosure:not([open]) > .felles-disclosure__summary > .felles-disclosure__label[data-when="open"] {
    display: none;
}
.felles-disclosure__marker {
    inline-size: var(--felles-disclosure-marker-size);
    block-size: var(--felles-disclosure-marker-size);
}
.felles-disclosure[data-marker="circle"] > .felles-disclosure__summary > .felles-disclosure__marker {
    box-sizing: border-box;
    border: var(--felles-border-width-default) solid currentColor;
    border-radius: var(--felles-border-radius-full);
}
.felles-disclosure[data-marker="circle"] {
    --felles-disclosure-gap: var(--felles-size-2);
}
.felles-disclosure[data-marker="none"] > .felles-disclosure__summary > .felles-disclosure__marker {
    display: none;
}
.felles-disclosure__content {
    padding-block: var(--felles-size-1) var(--felles-size-3);
    padding-inline: var(--felles-disclosure-padding-inline);
}
@media (hover: hover) and (pointer: fine) {
    .felles-disclosure__summary:hover {
        background-color: var(--felles-disclosure-background-hover);
        color: var(--felles-disclosure-color-hover);
    }
}
.felles-disclosure__summary:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-disclosure[data-variant="button"] {
    --felles-disclosure-background-hover: var(--felles-color-surface-hover);
    --felles-disclosure-border-color: var(--felles-color-border-strong);
    --felles-disclosure-color: var(--felles-color-text-default);
    --felles-disclosure-padding-inline: var(--felles-size-3);
}
.felles-disclosure[data-variant="button"] > .felles-disclosure__summary {
    min-block-size: var(--felles-size-10);
    font-weight: var(--felles-font-weight-medium);
}
.felles-disclosure[data-variant="button"] > .felles-disclosure__summary > .felles-disclosure__label {
    text-decoration: none;
}
.felles-disclosure[data-variant="button"] > .felles-disclosure__content {
    padding-block-start: var(--felles-size-3);
    padding-inline: 0;
}
.felles-disclosure[data-align="end"] > .felles-disclosure__summary {
    margin-inline-start: auto;
}
@media (forced-colors: active) {
    .felles-disclosure__summary:hover {
        color: Highlight;
    }
}
@media print {
    .felles-disclosure__marker {
        display: none;
    }
}
"#,
    r"
.felles-disclosure__summary::-webkit-details-marker {
    display: none;
}
"
);
