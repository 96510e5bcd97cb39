use crate::styles::sheet;

sheet!(
    "divider",
    r#"
.felles-divider {
    --felles-divider-color: var(--felles-color-neutral-border-subtle);
    --felles-divider-size: var(--felles-border-width-default);
    --felles-divider-style: solid;
    --felles-divider-space: 0px;

    box-sizing: border-box;
    block-size: 0;
    margin-block: var(--felles-divider-space);
    margin-inline: 0;
    border: 0;
    border-block-start: var(--felles-divider-size) var(--felles-divider-style) var(--felles-divider-color);
}
.felles-divider[data-emphasis="default"] {
    --felles-divider-color: var(--felles-color-neutral-border-default);
}
.felles-divider[data-emphasis="strong"] {
    --felles-divider-color: var(--felles-color-neutral-border-strong);
    --felles-divider-size: max(3px, 0.1875rem);
}
.felles-divider[data-variant="dotted"] {
    --felles-divider-style: dotted;
    --felles-divider-color: var(--felles-color-neutral-border-default);
    --felles-divider-size: 2px;
}
.felles-divider[data-variant="dotted"][data-emphasis="strong"] {
    --felles-divider-color: var(--felles-color-neutral-border-strong);
    --felles-divider-size: 4px;
}
.felles-divider[data-variant="invisible"] {
    border-color: transparent;
}
.felles-divider[data-spacing="sm"] {
    --felles-divider-space: var(--felles-size-2);
}
.felles-divider[data-spacing="md"] {
    --felles-divider-space: var(--felles-size-4);
}
.felles-divider[data-spacing="lg"] {
    --felles-divider-space: var(--felles-size-8);
}
.felles-divider[data-spacing="xl"] {
    --felles-divider-space: var(--felles-size-12);
}
.felles-divider[data-orientation="vertical"] {
    display: inline-block;
    align-self: stretch;
    flex: none;
    inline-size: 0;
    block-size: auto;
    min-block-size: 1.25em;
    margin-block: 0;
    vertical-align: middle;
    margin-inline: var(--felles-divider-space);
    border-block-start: 0;
    border-inline-start: var(--felles-divider-size) var(--felles-divider-style) var(--felles-divider-color);
}
.felles-divider:has(> .felles-divider__label) {
    display: flex;
    align-items: center;
    gap: var(--felles-size-4);
    inline-size: auto;
    block-size: auto;
    border: 0;
}
.felles-divider:has(> .felles-divider__label)::before,
.felles-divider:has(> .felles-divider__label)::after {
    content: "";
    flex: 1;
    min-inline-size: var(--felles-size-6);
    border-block-start: var(--felles-divider-size) var(--felles-divider-style) var(--felles-divider-color);
}
.felles-divider[data-variant="invisible"]::before,
.felles-divider[data-variant="invisible"]::after {
    border-color: transparent;
}
.felles-divider[data-orientation="vertical"]:has(> .felles-divider__label) {
    display: inline-flex;
    flex-direction: column;
    gap: var(--felles-size-2);
}
.felles-divider[data-orientation="vertical"]:has(> .felles-divider__label)::before,
.felles-divider[data-orientation="vertical"]:has(> .felles-divider__label)::after {
    min-inline-size: 0;
    min-block-size: var(--felles-size-4);
    border-block-start: 0;
    border-inline-start: var(--felles-divider-size) var(--felles-divider-style) var(--felles-divider-color);
}
.felles-divider__label {
    min-inline-size: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    overflow-wrap: anywhere;
}
@media (forced-colors: active) {
    .felles-divider {
        --felles-divider-color: CanvasText;
    }
    .felles-divider[data-variant="invisible"],
    .felles-divider[data-variant="invisible"]::before,
    .felles-divider[data-variant="invisible"]::after {
        border-color: Canvas;
    }
}
"#
);
