use crate::styles::sheet;

// The guide is the same person in light and dark, so it keeps the colours of the light one. The row says in knobs where things are: above each other, until there is room or the layout says otherwise.
sheet!(
    "guide_panel",
    r#"
.felles-guide-panel {
    --felles-guide-panel-background: var(--felles-color-surface-default);
    --felles-guide-panel-border-color: var(--felles-color-border-default);
    --felles-guide-panel-color: var(--felles-color-neutral-text-default);
    --felles-guide-panel-backdrop: var(--felles-color-surface-tinted);
    --felles-guide-panel-clothes: var(--felles-color-base-default);
    --felles-guide-panel-skin: var(--felles-color-brand1-surface-active);
    --felles-guide-panel-hair: var(--felles-color-brand1-base-active);
    --felles-guide-panel-features: var(--felles-color-brand1-text-default);
    --felles-guide-panel-illustration-size: 5rem;
    --felles-guide-panel-padding: var(--felles-size-5);
    --felles-guide-panel-radius: var(--felles-border-radius-lg);
    --felles-guide-panel-border-width: 2px;
    --felles-guide-panel-tip-size: var(--felles-size-4);
    --felles-guide-panel-tip-edge: calc(-0.5 * (var(--felles-guide-panel-tip-size) + var(--felles-guide-panel-border-width)));
    --felles-guide-panel-tip-beside: polygon(0 0, 0 100%, 100% 100%);

    container-type: inline-size;
    color: var(--felles-guide-panel-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-guide-panel:dir(rtl) {
    --felles-guide-panel-tip-beside: polygon(0 0, 100% 0, 100% 100%);
}
.felles-guide-panel__row {
    --felles-guide-panel-direction: column;
    --felles-guide-panel-align: center;
    --felles-guide-panel-gap: var(--felles-size-4);
    --felles-guide-panel-overlap: 0px;
    --felles-guide-panel-tip-block: var(--felles-guide-panel-tip-edge);
    --felles-guide-panel-tip-inline: calc((100% - var(--felles-guide-panel-tip-size)) / 2);
    --felles-guide-panel-tip-shape: polygon(0 0, 100% 0, 0 100%);

    display: flex;
    flex-direction: var(--felles-guide-panel-direction);
    align-items: var(--felles-guide-panel-align);
    gap: var(--felles-guide-panel-gap);
}
.felles-guide-panel:not([data-connector]) > .felles-guide-panel__row {
    --felles-guide-panel-gap: 0px;
    --felles-guide-panel-overlap: calc(var(--felles-guide-panel-illustration-size) / 2);
}
.felles-guide-panel[data-layout="beside"] > .felles-guide-panel__row {
    --felles-guide-panel-direction: row;
    --felles-guide-panel-align: start;
    --felles-guide-panel-gap: var(--felles-size-5);
    --felles-guide-panel-overlap: 0px;
    --felles-guide-panel-tip-block: calc((var(--felles-guide-panel-illustration-size) - var(--felles-guide-panel-tip-size)) / 2 - var(--felles-guide-panel-border-width));
    --felles-guide-panel-tip-inline: var(--felles-guide-panel-tip-edge);
    --felles-guide-panel-tip-shape: var(--felles-guide-panel-tip-beside);
}
.felles-guide-panel__illustration {
    position: relative;
    z-index: var(--felles-layer-raised);
    flex: none;
    box-sizing: border-box;
    inline-size: var(--felles-guide-panel-illustration-size);
    block-size: var(--felles-guide-panel-illustration-size);
    margin-block-end: calc(-1 * var(--felles-guide-panel-overlap));
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-guide-panel-backdrop);
    color: var(--felles-guide-panel-clothes);
    overflow: hidden;
}
.felles-guide-panel__illustration > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
}
.felles-guide-panel__guide {
    color-scheme: light;
}
.felles-guide-panel__clothes {
    fill: var(--felles-guide-panel-clothes);
}
.felles-guide-panel__skin {
    fill: var(--felles-guide-panel-skin);
}
.felles-guide-panel__hair {
    fill: var(--felles-guide-panel-hair);
}
.felles-guide-panel__features {
    fill: var(--felles-guide-panel-features);
}
.felles-guide-panel__smile {
    fill: none;
    stroke: var(--felles-guide-panel-features);
    stroke-width: 2;
    stroke-linecap: round;
}
.felles-guide-panel__panel {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    flex: 1;
    align-self: stretch;
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-guide-panel-padding);
    padding-block-start: calc(var(--felles-guide-panel-padding) + var(--felles-guide-panel-overlap));
    border: var(--felles-guide-panel-border-width) solid var(--felles-guide-panel-border-color);
    border-radius: var(--felles-guide-panel-radius);
    background-color: var(--felles-guide-panel-background);
}
.felles-guide-panel__text {
    max-inline-size: 65ch;
}
:where(.felles-guide-panel__text) a {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-guide-panel[data-connector] > .felles-guide-panel__row > .felles-guide-panel__panel::before {
    content: "";
    position: absolute;
    inset-block-start: var(--felles-guide-panel-tip-block);
    inset-inline-start: var(--felles-guide-panel-tip-inline);
    box-sizing: border-box;
    inline-size: var(--felles-guide-panel-tip-size);
    block-size: var(--felles-guide-panel-tip-size);
    border: var(--felles-guide-panel-border-width) solid var(--felles-guide-panel-border-color);
    background-color: var(--felles-guide-panel-background);
    clip-path: var(--felles-guide-panel-tip-shape);
    rotate: 45deg;
}
@media (forced-colors: active) {
    .felles-guide-panel__illustration {
        border: var(--felles-border-width-default) solid CanvasText;
        forced-color-adjust: none;
    }
}
"#,
    r#"
@container (width >= 30rem) {
    .felles-guide-panel[data-layout="auto"] > .felles-guide-panel__row {
        --felles-guide-panel-direction: row;
        --felles-guide-panel-align: start;
        --felles-guide-panel-gap: var(--felles-size-5);
        --felles-guide-panel-overlap: 0px;
        --felles-guide-panel-tip-block: calc((var(--felles-guide-panel-illustration-size) - var(--felles-guide-panel-tip-size)) / 2 - var(--felles-guide-panel-border-width));
        --felles-guide-panel-tip-inline: var(--felles-guide-panel-tip-edge);
        --felles-guide-panel-tip-shape: var(--felles-guide-panel-tip-beside);
    }
}
@media print {
    .felles-guide-panel {
        container-type: normal;
    }
    .felles-guide-panel__illustration {
        display: none;
    }
    .felles-guide-panel__panel {
        padding-block-start: var(--felles-guide-panel-padding);
        break-inside: avoid;
    }
    .felles-guide-panel[data-connector] > .felles-guide-panel__row > .felles-guide-panel__panel::before {
        display: none;
    }
}
"#
);
