use crate::styles::sheet;

// The link covers the card with what comes after it: so all of the card is pressed, and the ring is around all of it. Where
// there is little room, the icon stands above the text and the arrow has no width: a card that were a container would have
// no width of its own.
sheet!(
    "link_card",
    r#"
.felles-link-card {
    --felles-link-card-background: var(--felles-color-surface-default);
    --felles-link-card-border-color: var(--felles-color-border-subtle);
    --felles-link-card-border-color-hover: var(--felles-color-border-strong);
    --felles-link-card-shadow: 0 0 transparent;
    --felles-link-card-shadow-hover: 0 0 transparent;
    --felles-link-card-padding: var(--felles-size-5);
    --felles-link-card-radius: var(--felles-border-radius-lg);
    --felles-link-card-heading-size: var(--felles-heading-2xs-font-size);

    position: relative;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    border: var(--felles-border-width-default) solid var(--felles-link-card-border-color);
    border-radius: var(--felles-link-card-radius);
    background-color: var(--felles-link-card-background);
    box-shadow: var(--felles-link-card-shadow);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: anywhere;
    transition:
        border-color var(--felles-motion-fast) var(--felles-motion-easing),
        box-shadow var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-link-card[data-size="lg"] {
    --felles-link-card-heading-size: var(--felles-heading-xs-font-size);
}
.felles-link-card[data-variant="shadow"] {
    --felles-link-card-border-color: transparent;
    --felles-link-card-border-color-hover: transparent;
    --felles-link-card-shadow: var(--felles-shadow-sm);
    --felles-link-card-shadow-hover: var(--felles-shadow-md);
}
.felles-link-card[data-variant="tinted"] {
    --felles-link-card-background: var(--felles-color-surface-tinted);
    --felles-link-card-border-color: transparent;
}
.felles-link-card[data-variant="plain"] {
    --felles-link-card-background: transparent;
    --felles-link-card-border-color: transparent;
    --felles-link-card-border-color-hover: transparent;
    --felles-link-card-padding: 0;
    --felles-link-card-radius: var(--felles-border-radius-default);

    border: 0;
}
@media (hover: hover) and (pointer: fine) {
    .felles-link-card:hover {
        border-color: var(--felles-link-card-border-color-hover);
        box-shadow: var(--felles-link-card-shadow-hover);
    }
    .felles-link-card:hover > .felles-link-card__body .felles-link-card__link {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-link-card:has(.felles-link-card__link:active) {
    border-color: var(--felles-link-card-border-color-hover);
}

.felles-link-card__image {
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-border-default);
    border-start-start-radius: calc(var(--felles-link-card-radius) - var(--felles-border-width-default));
    border-start-end-radius: calc(var(--felles-link-card-radius) - var(--felles-border-width-default));
    overflow: hidden;
}
.felles-link-card[data-variant="plain"] > .felles-link-card__image {
    margin-block-end: var(--felles-size-3);
    border-radius: var(--felles-link-card-radius);
}
.felles-link-card__image > :is(img, svg) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
}
.felles-link-card__body {
    display: flex;
    flex: 1;
    padding: var(--felles-link-card-padding);
}
.felles-link-card__main {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--felles-size-3) var(--felles-size-4);
    min-inline-size: 0;
}
.felles-link-card[data-variant="plain"] > .felles-link-card__body {
    flex: none;
}
.felles-link-card__content {
    display: flex;
    flex: 1 1 11rem;
    flex-direction: column;
    gap: var(--felles-size-2);
    min-inline-size: 0;
}
.felles-link-card__icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-size-10);
    block-size: var(--felles-size-10);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-subtle);
}
.felles-link-card[data-variant="tinted"] > .felles-link-card__body .felles-link-card__icon {
    background-color: var(--felles-color-surface-default);
}
.felles-link-card__icon > :is(svg, img) {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-link-card__top {
    margin-block-end: calc(-1 * var(--felles-size-1));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--felles-size-1) var(--felles-size-3);
}
.felles-link-card__overline {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-link-card__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-link-card-heading-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    text-wrap: pretty;
}
.felles-link-card__code {
    color: var(--felles-color-neutral-text-subtle);
    font-weight: var(--felles-font-weight-regular);
}
.felles-link-card__link {
    color: var(--felles-color-text-subtle);
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-link-card__link:not([href]) {
    color: inherit;
    text-decoration-line: none;
}
.felles-link-card__link[href]::after {
    content: "";
    position: absolute;
    inset: calc(-1 * var(--felles-border-width-default));
    border-radius: var(--felles-link-card-radius);
}
.felles-link-card__link:focus-visible {
    outline: none;
    box-shadow: 0 0 transparent;
}
.felles-link-card__link:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-link-card__text {
    color: var(--felles-color-neutral-text-default);
    text-wrap: pretty;
}
.felles-link-card__text > p {
    margin: 0;
}
.felles-link-card__text[data-lines] {
    --felles-link-card-lines: 3;

    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--felles-link-card-lines);
    overflow: hidden;
}
.felles-link-card__text[data-lines="1"] {
    --felles-link-card-lines: 1;
}
.felles-link-card__text[data-lines="2"] {
    --felles-link-card-lines: 2;
}
.felles-link-card__text[data-lines="4"] {
    --felles-link-card-lines: 4;
}
.felles-link-card__text[data-lines="5"] {
    --felles-link-card-lines: 5;
}
.felles-link-card__text[data-lines="6"] {
    --felles-link-card-lines: 6;
}
.felles-link-card__footer {
    margin-block-start: auto;
    padding-block-start: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-link-card__arrow {
    display: inline-flex;
    flex: none;
    align-self: center;
    justify-content: end;
    margin-inline-start: var(--felles-size-4);
    color: var(--felles-color-text-subtle);
}
.felles-link-card__arrow[data-directional] {
    inline-size: clamp(0px, (100% - 14rem) * 999, 1.5em);
    margin-inline-start: clamp(0px, (100% - 14rem) * 999, var(--felles-size-4));
    overflow: hidden;
}
.felles-link-card__arrow-icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
}

.felles-link-card[data-align="center"] > .felles-link-card__body,
.felles-link-card[data-align="center"] > .felles-link-card__body > .felles-link-card__main {
    flex-direction: column;
    flex-wrap: nowrap;
    align-items: center;
    text-align: center;
}
.felles-link-card[data-align="center"] > .felles-link-card__body .felles-link-card__content {
    flex-basis: auto;
}
.felles-link-card[data-align="center"] > .felles-link-card__body > .felles-link-card__arrow {
    margin: var(--felles-size-2) 0 0;
}
.felles-link-card[data-align="center"] > .felles-link-card__body .felles-link-card__icon {
    inline-size: var(--felles-size-14);
    block-size: var(--felles-size-14);
    border-radius: var(--felles-border-radius-full);
    font-size: var(--felles-body-lg-font-size);
}
.felles-link-card[data-align="center"] > .felles-link-card__body > .felles-link-card__arrow[data-directional] {
    display: none;
}
.felles-link-card[data-align="center"] > .felles-link-card__body .felles-link-card__top {
    justify-content: center;
}
@media (forced-colors: active) {
    .felles-link-card {
        border-color: CanvasText;
    }
    .felles-link-card:hover {
        border-color: LinkText;
    }
    .felles-link-card__arrow {
        color: LinkText;
    }
}
@media print {
    .felles-link-card {
        border-color: currentColor;
        background-color: transparent;
        box-shadow: 0 0 transparent;
        break-inside: avoid;
    }
    .felles-link-card__text[data-lines] {
        display: block;
    }
}
"#,
    r#"
.felles-link-card__arrow[data-directional] > svg:dir(rtl) {
    scale: -1 1;
}
"#
);
