use crate::styles::sheet;

sheet!(
    "image",
    r#"
.felles-image {
    --felles-image-ratio: auto;
    --felles-image-fit: cover;
    --felles-image-focus: center;
    --felles-image-radius: 0;

    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
}
.felles-image__picture {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--felles-image-radius);
    object-fit: var(--felles-image-fit);
    object-position: var(--felles-image-focus);
}
.felles-image__picture[hidden] {
    display: none;
}
.felles-image[data-full],
.felles-image[data-ratio],
.felles-image:has(> .felles-image__missing > .felles-image__room:not([width])) {
    inline-size: 100%;
}
.felles-image[data-full] > .felles-image__picture {
    inline-size: 100%;
}
.felles-image[data-ratio] {
    aspect-ratio: var(--felles-image-ratio);
}
.felles-image[data-ratio] > :is(.felles-image__picture, .felles-image__missing) {
    inline-size: 100%;
    block-size: 100%;
}
.felles-image[data-ratio="1:1"] {
    --felles-image-ratio: 1;
}
.felles-image[data-ratio="3:4"] {
    --felles-image-ratio: 3 / 4;
}
.felles-image[data-ratio="4:3"] {
    --felles-image-ratio: 4 / 3;
}
.felles-image[data-ratio="3:2"] {
    --felles-image-ratio: 3 / 2;
}
.felles-image[data-ratio="16:9"] {
    --felles-image-ratio: 16 / 9;
}
.felles-image[data-ratio="21:9"] {
    --felles-image-ratio: 21 / 9;
}
.felles-image[data-fit="contain"] {
    --felles-image-fit: contain;
}
.felles-image[data-focus="top"] {
    --felles-image-focus: top;
}
.felles-image[data-focus="bottom"] {
    --felles-image-focus: bottom;
}
.felles-image[data-align="center"] {
    margin-inline: auto;
}
.felles-image[data-align="end"] {
    margin-inline-start: auto;
}
.felles-image[data-radius="sm"] {
    --felles-image-radius: var(--felles-border-radius-sm);
}
.felles-image[data-radius="md"] {
    --felles-image-radius: var(--felles-border-radius-md);
}
.felles-image[data-radius="lg"] {
    --felles-image-radius: var(--felles-border-radius-lg);
}
.felles-image[data-radius="xl"] {
    --felles-image-radius: var(--felles-border-radius-xl);
}
.felles-image[data-radius="default"] {
    --felles-image-radius: var(--felles-border-radius-default);
}
.felles-image[data-radius="full"] {
    --felles-image-radius: var(--felles-border-radius-full);
}
.felles-image__missing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    inline-size: 100%;
    outline: var(--felles-border-width-default) solid transparent;
    outline-offset: calc(-1 * var(--felles-border-width-default));
    border-radius: var(--felles-image-radius);
    background-color: var(--felles-color-neutral-surface-tinted);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    overflow: hidden;
}
.felles-image__room,
.felles-image__message {
    grid-area: 1 / 1;
}
.felles-image__room {
    max-inline-size: 100%;
    block-size: auto;
}
.felles-image__room:not([width]) {
    inline-size: 100%;
}
.felles-image[data-ratio] > .felles-image__missing > .felles-image__room {
    display: none;
}
.felles-image__message {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    padding: var(--felles-size-3);
    overflow-wrap: anywhere;
}
.felles-image__symbol {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-image__text:empty {
    display: none;
}
@media print {
    .felles-image {
        break-inside: avoid;
    }
    .felles-image__missing {
        outline-color: currentColor;
        background-color: transparent;
    }
}
"#
);
