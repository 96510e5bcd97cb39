use crate::styles::sheet;

sheet!(
    "logo",
    r#"
.felles-logo {
    --felles-logo-size: var(--felles-size-8);
    --felles-logo-gap: var(--felles-size-2);
    --felles-logo-ground-color: var(--felles-color-base-default);
    --felles-logo-line-color: var(--felles-color-base-contrast-default);

    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-logo-gap);
    max-inline-size: 100%;
    min-block-size: 24px;
    border-radius: var(--felles-border-radius-sm);
    color: inherit;
    font-size: var(--felles-body-lg-font-size);
    line-height: var(--felles-line-height-sm);
    text-decoration: none;
    overflow-wrap: anywhere;
}
.felles-logo[data-variant="mono"] {
    --felles-logo-ground-color: currentColor;
}
.felles-logo__mark {
    display: inline-flex;
    flex: none;
}
.felles-logo__mark > :is(svg, img) {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: var(--felles-logo-size);
}
.felles-logo__mark > .felles-logo__felles {
    inline-size: var(--felles-logo-size);
}
.felles-logo__ground {
    fill: var(--felles-logo-ground-color);
}
.felles-logo__lines {
    fill: none;
    stroke: var(--felles-logo-line-color);
    stroke-width: 3.5px;
    stroke-linecap: round;
}
.felles-logo[data-variant="mono"] .felles-logo__ground {
    fill: none;
    stroke: currentColor;
    stroke-width: 3px;
    transform-box: fill-box;
    transform-origin: center;
    scale: 0.9;
}
.felles-logo[data-variant="mono"] .felles-logo__lines {
    stroke: currentColor;
}
.felles-logo__name {
    min-inline-size: 0;
    font-family: var(--felles-font-family-heading);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-logo__name[data-hidden] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-logo__text {
    min-inline-size: 0;
    margin-inline-start: var(--felles-size-1);
    padding-inline-start: var(--felles-size-3);
    border-inline-start: var(--felles-border-width-default) solid currentColor;
}
@media (hover: hover) and (pointer: fine) {
    .felles-logo:any-link:hover > :is(.felles-logo__name, .felles-logo__text) {
        text-decoration: underline;
        text-underline-offset: 0.2em;
    }
}
.felles-logo:any-link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-logo {
        --felles-logo-ground-color: CanvasText;
        --felles-logo-line-color: Canvas;
    }
}
@media print {
    .felles-logo__ground {
        fill: none;
        stroke: currentColor;
        stroke-width: 3px;
        transform-box: fill-box;
        transform-origin: center;
        scale: 0.9;
    }
    .felles-logo__lines {
        stroke: currentColor;
    }
}
"#
);
