use crate::styles::sheet;

sheet!(
    "media_object",
    r#"
.felles-media-object {
    --felles-media-object-gap: var(--felles-size-4);

    container-type: inline-size;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: anywhere;
}
.felles-media-object__row {
    display: flex;
    align-items: start;
    gap: var(--felles-media-object-gap);
}
.felles-media-object[data-align="center"] > .felles-media-object__row {
    align-items: center;
}
.felles-media-object[data-position="end"] > .felles-media-object__row {
    flex-direction: row-reverse;
}
.felles-media-object__media {
    display: flex;
    flex: none;
    max-inline-size: 50%;
}
.felles-media-object__media > img {
    max-inline-size: 100%;
    block-size: auto;
}
.felles-media-object__text {
    flex: 1 1 0;
    min-inline-size: 0;
}
.felles-media-object[data-media-width] > .felles-media-object__row {
    gap: calc(1.5 * var(--felles-media-object-gap));
}
.felles-media-object[data-media-width] > .felles-media-object__row > .felles-media-object__media {
    display: block;
}
.felles-media-object[data-media-width="sm"] > .felles-media-object__row > .felles-media-object__media {
    inline-size: min(25%, 10rem);
}
.felles-media-object[data-media-width="md"] > .felles-media-object__row > .felles-media-object__media {
    inline-size: 33.3%;
}
.felles-media-object[data-media-width="lg"] > .felles-media-object__row > .felles-media-object__media {
    inline-size: 50%;
}
@container (width < 28rem) {
    .felles-media-object[data-media-width] > .felles-media-object__row {
        flex-direction: column;
        align-items: stretch;
        gap: var(--felles-media-object-gap);
    }
    .felles-media-object[data-media-width] > .felles-media-object__row > .felles-media-object__media {
        inline-size: 100%;
        max-inline-size: 20rem;
    }
    .felles-media-object[data-media-width="sm"] > .felles-media-object__row > .felles-media-object__media {
        max-inline-size: 8rem;
    }
    .felles-media-object[data-media-width] > .felles-media-object__row > .felles-media-object__text {
        flex: none;
    }
}
@media print {
    .felles-media-object {
        break-inside: avoid;
    }
}
"#
);
