use crate::styles::sheet;

sheet!(
    "accordion",
    r#"
.felles-accordion {
    --felles-accordion-border-color: var(--felles-color-neutral-border-subtle);
    --felles-accordion-background-hover: var(--felles-color-surface-tinted);
    --felles-accordion-background-active: var(--felles-color-surface-hover);
    --felles-accordion-title-color: var(--felles-color-text-default);
    --felles-accordion-title-size: var(--felles-body-lg-font-size);
    --felles-accordion-padding-block: var(--felles-size-4);
    --felles-accordion-padding-inline: var(--felles-size-4);
    --felles-accordion-gap: var(--felles-size-2);
    --felles-accordion-marker-size: 1.5em;

    min-inline-size: 0;
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-accordion__item {
    border-block-end: var(--felles-border-width-default) solid var(--felles-accordion-border-color);
    scroll-margin-block-start: var(--felles-size-18);
}
.felles-accordion__item:first-child,
.felles-accordion__all + .felles-accordion__item {
    border-block-start: var(--felles-border-width-default) solid var(--felles-accordion-border-color);
}
.felles-accordion__heading {
    margin: 0;
    font: inherit;
}
.felles-accordion__button,
.felles-accordion__all {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--felles-accordion-gap);
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding-block: var(--felles-accordion-padding-block);
    padding-inline: var(--felles-accordion-padding-inline);
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background-color: transparent;
    color: var(--felles-accordion-title-color);
    font: inherit;
    font-size: var(--felles-accordion-title-size);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-accordion__all {
    --felles-accordion-title-size: var(--felles-body-md-font-size);
    --felles-accordion-title-color: var(--felles-color-text-subtle);

    inline-size: fit-content;
    min-block-size: var(--felles-size-11);
    margin-block-end: var(--felles-size-2);
    padding-block: var(--felles-size-2);
    font-weight: var(--felles-font-weight-medium);
}
.felles-accordion__marker {
    inline-size: var(--felles-accordion-marker-size);
    block-size: var(--felles-accordion-marker-size);
}
.felles-accordion__title {
    grid-column: 2;
    font-weight: var(--felles-font-weight-medium);
}
.felles-accordion__description {
    grid-column: 2;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-accordion__content {
    max-inline-size: 70ch;
    padding-block: var(--felles-size-2) var(--felles-size-6);
    padding-inline: calc(var(--felles-accordion-padding-inline) + 1.5 * var(--felles-accordion-title-size) + var(--felles-accordion-gap)) var(--felles-accordion-padding-inline);
}
@media (hover: hover) and (pointer: fine) {
    .felles-accordion__button:hover,
    .felles-accordion__all:hover {
        background-color: var(--felles-accordion-background-hover);
    }
}
.felles-accordion__button:active,
.felles-accordion__all:active {
    background-color: var(--felles-accordion-background-active);
}
.felles-accordion__button:focus-visible,
.felles-accordion__all:focus-visible {
    position: relative;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-accordion__button:hover,
    .felles-accordion__all:hover {
        color: Highlight;
    }
}
@media (scripting: none), print {
    .felles-accordion__all,
    .felles-accordion__marker {
        display: none;
    }
    .felles-accordion__panel {
        content-visibility: visible;
    }
    .felles-accordion__content {
        padding-inline-start: var(--felles-accordion-padding-inline);
    }
}
"#,
    r#"
@media (prefers-reduced-motion: no-preference) {
    .felles-accordion {
        interpolate-size: allow-keywords;
    }
    .felles-accordion__panel {
        overflow: clip;
        overflow-clip-margin: var(--felles-size-1);
        transition: var(--felles-motion-normal) var(--felles-motion-easing);
        transition-behavior: allow-discrete;
        transition-property: block-size, content-visibility;
    }
    @media screen and (scripting: enabled) {
        .felles-accordion__panel[hidden] {
            block-size: 0;
        }
    }
}
"#
);
