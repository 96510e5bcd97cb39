use crate::styles::sheet;

sheet!(
    "definition",
    r#"
.felles-definition {
    --felles-definition-line-color: var(--felles-color-text-subtle);
    --felles-definition-background-hover: var(--felles-color-surface-hover);
    --felles-definition-max-size: 22rem;
    --felles-definition-padding: var(--felles-size-4);

    anchor-scope: --felles-definition;
}
.felles-definition__term {
    anchor-name: --felles-definition;
    display: inline;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration-color: var(--felles-definition-line-color);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: max(2px, 0.1em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-definition__term:active {
    background-color: var(--felles-definition-background-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-definition__term:hover {
        background-color: var(--felles-definition-background-hover);
        text-decoration-style: solid;
    }
}
.felles-definition__term:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-definition__text {
    box-sizing: border-box;
    position: fixed;
    inset-block: auto var(--felles-size-4);
    inset-inline: var(--felles-size-4);
    inline-size: fit-content;
    max-inline-size: min(var(--felles-definition-max-size), 100vi - 2 * var(--felles-size-4));
    max-block-size: 60dvh;
    margin-block: 0;
    margin-inline: auto;
    padding: var(--felles-definition-padding);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
    box-shadow: var(--felles-shadow-md);
    font-size: var(--felles-body-sm-font-size);
    font-style: normal;
    font-weight: var(--felles-font-weight-regular);
    letter-spacing: normal;
    line-height: var(--felles-line-height-md);
    text-align: start;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
}
.felles-definition__text > a {
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@supports (anchor-scope: --felles-definition) {
    .felles-definition__text {
        position-anchor: --felles-definition;
        position-area: block-end span-all;
        position-try-fallbacks: flip-block;
        inset: auto;
        margin-block: var(--felles-size-2);
        margin-inline: var(--felles-size-4);
    }
}
@media (forced-colors: active) {
    .felles-definition__text {
        border-color: CanvasText;
    }
}
@media print {
    .felles-definition__term {
        text-decoration-line: none;
    }
}
"#
);
