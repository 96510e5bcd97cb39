use crate::styles::sheet;

sheet!(
    "image_link",
    r#"
.felles-image-link {
    --felles-image-link-radius: var(--felles-border-radius-lg);
    --felles-image-link-gap: var(--felles-size-3);
    --felles-image-link-max-size: 100%;

    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--felles-image-link-gap);
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: min(100%, var(--felles-image-link-max-size));
    margin: 0;
    border-radius: var(--felles-image-link-radius);
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: anywhere;
}
.felles-image-link[data-width="sm"] {
    --felles-image-link-max-size: 14rem;
}
.felles-image-link[data-width="md"] {
    --felles-image-link-max-size: 20rem;
}
.felles-image-link[data-width="lg"] {
    --felles-image-link-max-size: 28rem;
}
.felles-image-link__image {
    position: relative;
    z-index: -1;
    min-inline-size: 0;
    border-radius: var(--felles-image-link-radius);
    overflow: clip;
}
.felles-image-link__image > :is(img, svg) {
    display: block;
    inline-size: 100%;
    block-size: auto;
}
.felles-image-link__image::after {
    content: "";
    position: absolute;
    inset: 0;
    background-color: var(--felles-color-base-default);
    opacity: 0;
    transition: opacity var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-image-link__title {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-image-link__text {
    margin: 0;
    padding-block-start: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-image-link__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-default);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-image-link__link:any-link::after {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: var(--felles-image-link-radius);
}
.felles-image-link[data-variant="overlay"] > .felles-image-link__image,
.felles-image-link[data-variant="overlay"] > .felles-image-link__words {
    grid-area: 1 / 1;
}
.felles-image-link[data-variant="overlay"] > .felles-image-link__words {
    align-self: end;
    justify-self: start;
    box-sizing: border-box;
    max-inline-size: calc(100% - 2 * var(--felles-size-3));
    margin: var(--felles-size-3);
    padding: var(--felles-size-3) var(--felles-size-4);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-default);
}
@media (hover: hover) and (pointer: fine) {
    .felles-image-link:hover > .felles-image-link__image::after {
        opacity: 0.16;
    }
    .felles-image-link:hover .felles-image-link__link:any-link {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-image-link:has(.felles-image-link__link:any-link:active) > .felles-image-link__image::after {
    opacity: 0.28;
}
.felles-image-link__link:focus-visible {
    outline: none;
}
.felles-image-link__link:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media print {
    .felles-image-link {
        break-inside: avoid;
    }
    .felles-image-link[data-variant="overlay"] > .felles-image-link__words {
        border-color: currentColor;
    }
}
"#
);
