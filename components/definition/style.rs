use crate::styles::sheet;

sheet!(
    "definition",
    r#"
.felles-definition {
    --felles-definition-line-color: var(--felles-color-text-subtle);
    --felles-definition-background-hover: var(--felles-color-surface-hover);
    --felles-definition-padding: var(--felles-size-4);
}
.felles-definition__term {
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
    padding: var(--felles-definition-padding);
    text-wrap: pretty;
}
@media print {
    .felles-definition__term {
        text-decoration-line: none;
    }
}
"#
);
