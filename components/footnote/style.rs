use crate::styles::sheet;

// The button keeps the line as high as it is: what is pressed is larger than what is seen.
sheet!(
    "footnote",
    r#"
.felles-footnote {
    --felles-footnote-color: var(--felles-color-text-subtle);
    --felles-footnote-max-size: 22rem;
}
.felles-footnote__button {
    position: relative;
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    margin-inline-start: 0.25em;
    padding: 0;
    border: var(--felles-border-width-default) solid var(--felles-footnote-color);
    border-radius: var(--felles-border-radius-full);
    background-color: transparent;
    color: var(--felles-footnote-color);
    font: inherit;
    line-height: 1;
    vertical-align: -0.12em;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-footnote__button::after {
    content: "";
    position: absolute;
    inset: -6px;
    border-radius: inherit;
}
.felles-footnote__plus,
.felles-footnote__minus {
    grid-area: 1 / 1;
    inline-size: 0.95em;
    block-size: 0.95em;
    fill: currentColor;
}
.felles-footnote__button[aria-expanded="true"] > .felles-footnote__plus,
.felles-footnote__button:not([aria-expanded="true"]) > .felles-footnote__minus {
    visibility: hidden;
}
@media (hover: hover) and (pointer: fine) {
    .felles-footnote__button:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-footnote__button:active {
    background-color: var(--felles-color-surface-active);
}
.felles-footnote__button[aria-expanded="true"] {
    border-color: var(--felles-color-base-default);
    background-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
}
.felles-footnote__button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-footnote__note {
    max-inline-size: min(var(--felles-footnote-max-size), 100vi - 16px);
}
.felles-footnote__text {
    padding: var(--felles-size-3) var(--felles-size-4);
}
@media (forced-colors: active) {
    .felles-footnote__button {
        border-color: ButtonText;
        color: ButtonText;
    }
    .felles-footnote__button[aria-expanded="true"] {
        border-color: Highlight;
        color: Highlight;
    }
}
@media print {
    .felles-footnote__button {
        display: none;
    }
    .felles-footnote__note {
        position: static;
        display: inline;
        border: 0;
        background-color: transparent;
        box-shadow: 0 0 transparent;
        color: inherit;
        font-size: inherit;
    }
    .felles-footnote__note::before {
        content: none;
    }
    .felles-footnote__text {
        padding: 0;
    }
    .felles-footnote__text::before {
        content: " (";
    }
    .felles-footnote__text::after {
        content: ")";
    }
}
"#
);
