use crate::styles::sheet;

// The text fades with a mask and not with a colour, so that it may stand on any. The link lies over the end of the cut, at a
// height that a short text does not reach: there it is clipped away, so that nothing moves when the script comes to know.
sheet!(
    "show_more",
    r#"
.felles-show-more {
    --felles-show-more-height: 20rem;
    --felles-show-more-fade: 5rem;
    --felles-show-more-link-room: calc(var(--felles-size-11) + var(--felles-size-2));

    position: relative;
    min-inline-size: 0;
}
.felles-show-more[data-height="sm"] {
    --felles-show-more-height: 8rem;
    --felles-show-more-fade: 1.5rem;
}
.felles-show-more[data-height="lg"] {
    --felles-show-more-height: 32rem;
}
.felles-show-more:not([data-open], [data-short]) {
    overflow-y: clip;
}
.felles-show-more__content {
    max-block-size: var(--felles-show-more-height);
    overflow: hidden;
    scroll-padding-block-end: var(--felles-show-more-link-room);
    mask-image: linear-gradient(
        currentColor calc(var(--felles-show-more-height) - var(--felles-show-more-link-room) - var(--felles-show-more-fade)),
        transparent calc(var(--felles-show-more-height) - var(--felles-show-more-link-room))
    );
}
.felles-show-more[data-short] > .felles-show-more__content {
    mask-image: none;
}
.felles-show-more[data-open] > .felles-show-more__content,
.felles-show-more__content:target,
.felles-show-more__content:has(:target) {
    max-block-size: none;
    overflow: visible;
    mask-image: none;
}
.felles-show-more__body {
    display: flow-root;
}
.felles-show-more__link {
    position: absolute;
    inset-block-start: calc(var(--felles-show-more-height) - var(--felles-size-2));
    inset-inline-start: 0;
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-1);
    min-block-size: var(--felles-size-11);
    max-inline-size: 100%;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    translate: 0 -100%;
}
.felles-show-more[data-open] > .felles-show-more__link,
.felles-show-more[data-short] > .felles-show-more__link,
.felles-show-more__content:target + .felles-show-more__link,
.felles-show-more__content:has(:target) + .felles-show-more__link {
    display: none;
}
.felles-show-more__icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-show-more__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: 0.12em;
    }
}
.felles-show-more__link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (max-width: 30rem) {
    .felles-show-more {
        --felles-show-more-link-room: calc(var(--felles-size-11) + var(--felles-size-6));
    }
}
@media (scripting: none) {
    .felles-show-more:not([data-open], [data-short]) {
        --felles-show-more-link-room: 0px;

        overflow-y: visible;
    }
    .felles-show-more__link {
        position: static;
        translate: none;
    }
    .felles-show-more__content:focus-within {
        max-block-size: none;
        mask-image: none;
    }
}
@media print {
    .felles-show-more > .felles-show-more__content {
        max-block-size: none;
        overflow: visible;
        mask-image: none;
    }
    .felles-show-more > .felles-show-more__link {
        display: none;
    }
}
"#
);
