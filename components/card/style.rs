use crate::styles::sheet;

// `__whole` is the one thing in a card that takes all of it, and sets its own padding.
sheet!(
    "card",
    r#"
.felles-card {
    --felles-card-background: var(--felles-color-surface-default);
    --felles-card-background-hover: var(--felles-color-surface-hover);
    --felles-card-border-color: var(--felles-color-border-subtle);
    --felles-card-border-hover: var(--felles-color-border-strong);
    --felles-card-line-color: var(--felles-color-border-subtle);
    --felles-card-subtle-color: var(--felles-color-neutral-text-subtle);
    --felles-card-shadow: 0 0 transparent;
    --felles-card-radius: var(--felles-border-radius-lg);
    --felles-card-padding: var(--felles-size-5);
    --felles-card-gap: var(--felles-size-3);

    position: relative;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    border: var(--felles-border-width-default) solid var(--felles-card-border-color);
    border-radius: var(--felles-card-radius);
    background-color: var(--felles-card-background);
    box-shadow: var(--felles-card-shadow);
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: break-word;
    transition:
        background-color var(--felles-motion-fast) var(--felles-motion-easing),
        border-color var(--felles-motion-fast) var(--felles-motion-easing),
        box-shadow var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-card[data-variant="tinted"] {
    --felles-card-background: var(--felles-color-surface-tinted);
    --felles-card-border-color: transparent;
    --felles-card-line-color: var(--felles-color-border-subtle);
    --felles-card-subtle-color: var(--felles-color-text-default);
}
.felles-card[data-variant="raised"] {
    --felles-card-border-color: transparent;
    --felles-card-border-hover: transparent;
    --felles-card-shadow: var(--felles-shadow-sm);
}
.felles-card:not(:has(> :is(.felles-card__section, .felles-card__media, .felles-card__whole))) {
    gap: var(--felles-card-gap);
    padding: var(--felles-card-padding);
}
.felles-card__section {
    display: flex;
    flex-direction: column;
    gap: var(--felles-card-gap);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-card-padding);
}
.felles-card__section + .felles-card__section {
    border-block-start: var(--felles-border-width-default) solid var(--felles-card-line-color);
}
:where(.felles-card) > :where(p, ul, ol, dl, figure, blockquote, h1, h2, h3, h4, h5, h6),
:where(.felles-card__section) > :where(p, ul, ol, dl, figure, blockquote, h1, h2, h3, h4, h5, h6) {
    margin-block: 0;
}
.felles-card__media {
    min-inline-size: 0;
    overflow: clip;
}
.felles-card__media > :is(img, video, svg) {
    display: block;
    inline-size: 100%;
    block-size: auto;
}
.felles-card__media:first-child {
    border-start-start-radius: calc(var(--felles-card-radius) - 1px);
    border-start-end-radius: calc(var(--felles-card-radius) - 1px);
}
.felles-card__media:last-child {
    border-end-start-radius: calc(var(--felles-card-radius) - 1px);
    border-end-end-radius: calc(var(--felles-card-radius) - 1px);
}
.felles-card__header {
    display: flex;
    align-items: start;
    gap: var(--felles-size-3);
    min-inline-size: 0;
}
.felles-card__titles {
    min-inline-size: 0;
}
.felles-card__icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    block-size: calc(1em * var(--felles-line-height-sm));
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-heading-2xs-font-size);
}
.felles-card__icon > svg {
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-card__header:has(.felles-card__overline) > .felles-card__icon {
    block-size: auto;
}
.felles-card__header:has(.felles-card__overline) > .felles-card__icon > svg {
    inline-size: 2em;
    block-size: 2em;
}
.felles-card__overline {
    margin: 0;
    color: var(--felles-card-subtle-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-card__heading {
    min-inline-size: 0;
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-card__secondary {
    color: var(--felles-card-subtle-color);
    font-weight: var(--felles-font-weight-regular);
}
.felles-card__footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2) var(--felles-size-4);
    margin-block-start: auto;
    color: var(--felles-card-subtle-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-card__footer > :is(p, ul) {
    margin-block: 0;
}
.felles-card:has(> :is(.felles-card__section, .felles-card__media)) > .felles-card__footer {
    padding: 0 var(--felles-card-padding) var(--felles-card-padding);
}
.felles-card__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-default);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-card__link:any-link::after {
    content: "";
    position: absolute;
    inset: calc(-1 * var(--felles-border-width-default));
    border-radius: var(--felles-card-radius);
}
.felles-card:has(.felles-card__link:any-link) :where(a, button, input, select, textarea, summary, label, audio, video):not(.felles-card__link) {
    position: relative;
    z-index: var(--felles-layer-raised);
}
@media (hover: hover) and (pointer: fine) {
    .felles-card:has(.felles-card__link:any-link):hover {
        border-color: var(--felles-card-border-hover);
    }
    .felles-card[data-variant="tinted"]:has(.felles-card__link:any-link):hover {
        background-color: var(--felles-card-background-hover);
    }
    .felles-card[data-variant="raised"]:has(.felles-card__link:any-link):hover {
        --felles-card-shadow: var(--felles-shadow-md);
    }
    .felles-card:has(.felles-card__link:any-link):hover .felles-card__link {
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-card:has(.felles-card__link:any-link:active) {
    background-color: var(--felles-color-surface-active);
}
.felles-card__link:focus-visible {
    outline: none;
}
.felles-card__link:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-card,
    .felles-card[data-variant] {
        border-color: CanvasText;
    }
    .felles-card:has(.felles-card__link:any-link) {
        border-color: LinkText;
    }
}
@media print {
    .felles-card {
        --felles-card-shadow: 0 0 transparent;

        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
}
"#
);
