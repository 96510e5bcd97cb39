use crate::styles::sheet;

sheet!(
    "image_card",
    r#"
.felles-image-card {
    --felles-image-card-padding: var(--felles-size-4);
    --felles-image-card-radius: calc(var(--felles-border-radius-lg) - 1px);
    --felles-image-card-share: 33.3%;

    container-type: inline-size;
}
.felles-image-card__row {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
}
.felles-image-card__row[data-share="half"] {
    --felles-image-card-share: 50%;
}
.felles-image-card__image {
    min-block-size: 0;
    aspect-ratio: 16 / 9;
    border-start-start-radius: var(--felles-image-card-radius);
    border-start-end-radius: var(--felles-image-card-radius);
    overflow: clip;
}
.felles-image-card__row > .felles-image-card__image > * {
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
}
.felles-image-card__row > .felles-image-card__image > * > :not([hidden]) {
    inline-size: 100%;
    block-size: 100%;
}
.felles-image-card__image img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
}
.felles-image-card__row[data-fit="contain"] > .felles-image-card__image {
    box-sizing: border-box;
    padding: var(--felles-size-4);
}
.felles-image-card__row[data-fit="contain"] > .felles-image-card__image img {
    object-fit: contain;
}
.felles-image-card__words {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-image-card-padding);
}
.felles-image-card__contact {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-2);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-image-card__way {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    min-block-size: 24px;
    margin: 0;
}
.felles-image-card__symbol {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--felles-color-text-subtle);
}
.felles-image-card__link {
    min-inline-size: 0;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
}
@media (hover: hover) and (pointer: fine) {
    .felles-image-card__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-image-card__action {
    margin-block-start: var(--felles-size-2);
}
@container (width >= 24rem) {
    .felles-image-card__words {
        --felles-image-card-padding: var(--felles-size-6);
    }
}
@container (width >= 32rem) {
    .felles-image-card__row {
        flex-direction: row;
    }
    .felles-image-card__row[data-position="end"] {
        flex-direction: row-reverse;
    }
    .felles-image-card__image {
        flex: none;
        inline-size: var(--felles-image-card-share);
        aspect-ratio: auto;
        border-start-end-radius: 0;
        border-end-start-radius: var(--felles-image-card-radius);
        position: relative;
    }
    .felles-image-card__row[data-position="end"] > .felles-image-card__image {
        border-start-start-radius: 0;
        border-end-start-radius: 0;
        border-start-end-radius: var(--felles-image-card-radius);
        border-end-end-radius: var(--felles-image-card-radius);
    }
    .felles-image-card__row > .felles-image-card__image > * {
        position: absolute;
        inset: 0;
    }
    .felles-image-card__row[data-fit="contain"] > .felles-image-card__image > * {
        inset: var(--felles-size-4);
        inline-size: calc(100% - 2 * var(--felles-size-4));
        block-size: calc(100% - 2 * var(--felles-size-4));
        max-inline-size: none;
    }
    .felles-image-card__words {
        flex: 1 1 0;
        justify-content: center;
        min-block-size: 12rem;
    }
}
"#
);
