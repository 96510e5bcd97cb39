//! How every panel looks that opens beside something, and where it is put.

// The margin is the distance to what it belongs to: the script reads it, and CSS anchor positioning keeps it. A panel whose
// place is not yet known has no `data-side`. The margin is important, for a page's own rule that sets things apart stands in
// no layer, and would move it.
crate::styles::sheet!(
    "beside",
    r#"
.felles-beside {
    --felles-beside-background: var(--felles-color-neutral-surface-default);
    --felles-beside-color: var(--felles-color-neutral-text-default);
    --felles-beside-border-color: var(--felles-color-neutral-border-subtle);
    --felles-beside-radius: var(--felles-border-radius-default);
    --felles-beside-gap: var(--felles-size-2);
    --felles-beside-size: 22rem;
    --felles-beside-arrow-size: var(--felles-size-3);
    --felles-beside-x: 0px;
    --felles-beside-y: 0px;
    --felles-beside-max-block-size: 100dvh;
    --felles-beside-anchor-size: 0px;
    --felles-beside-arrow: 50%;

    position: fixed;
    inset-block: auto var(--felles-size-4);
    inset-inline: var(--felles-size-4);
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(var(--felles-beside-size), 100vi - 16px);
    block-size: auto;
    max-block-size: var(--felles-beside-max-block-size);
    margin: var(--felles-beside-gap) !important;
    padding: 0;
    border: var(--felles-border-width-default) solid var(--felles-beside-border-color);
    border-radius: var(--felles-beside-radius);
    background-color: var(--felles-beside-background);
    box-shadow: var(--felles-shadow-md);
    color: var(--felles-beside-color);
    font-family: var(--felles-font-family);
    font-size: var(--felles-body-sm-font-size);
    font-style: normal;
    font-weight: var(--felles-font-weight-regular);
    letter-spacing: normal;
    line-height: var(--felles-line-height-md);
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow: visible;
    overflow-wrap: anywhere;
}
.felles-beside:popover-open {
    display: flex;
}
.felles-beside[data-side] {
    inset-block: var(--felles-beside-y) auto;
    inset-inline: var(--felles-beside-x) auto;
    inline-size: max-content;
}
.felles-beside[data-as-wide] {
    min-inline-size: min(var(--felles-beside-anchor-size), 100vi - 16px);
}
.felles-beside:focus-visible,
.felles-beside__content:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
}
.felles-beside__content {
    flex: 1 1 auto;
    box-sizing: border-box;
    min-inline-size: 0;
    border-radius: inherit;
    overflow: auto;
    overscroll-behavior: contain;
}
.felles-beside__content :where(a) {
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
.felles-beside[data-arrow] {
    --felles-beside-gap: var(--felles-size-3);
}
.felles-beside[data-arrow][data-side]::before {
    content: "";
    position: absolute;
    box-sizing: border-box;
    inline-size: var(--felles-beside-arrow-size);
    block-size: var(--felles-beside-arrow-size);
    border-width: var(--felles-border-width-default) 0 0 var(--felles-border-width-default);
    border-style: solid;
    border-color: inherit;
    background-color: inherit;
    rotate: 45deg;
}
.felles-beside[data-arrow][data-side="bottom"]::before,
.felles-beside[data-arrow][data-side="top"]::before {
    inset-inline-start: calc(var(--felles-beside-arrow) - var(--felles-beside-arrow-size) / 2);
}
.felles-beside[data-arrow][data-side="bottom"]::before {
    inset-block-start: calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2);
}
.felles-beside[data-arrow][data-side="top"]::before {
    inset-block-end: calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2);
    rotate: 225deg;
}
.felles-beside[data-arrow][data-side="left"]::before,
.felles-beside[data-arrow][data-side="right"]::before {
    inset-block-start: calc(var(--felles-beside-arrow) - var(--felles-beside-arrow-size) / 2);
}
.felles-beside[data-arrow][data-side="right"]::before {
    inset-inline-start: calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2);
    rotate: -45deg;
}
.felles-beside[data-arrow][data-side="left"]::before {
    inset-inline-end: calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2);
    rotate: 135deg;
}
.felles-beside[data-arrow][data-side="right"]:dir(rtl)::before {
    inset-inline: auto calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2);
}
.felles-beside[data-arrow][data-side="left"]:dir(rtl)::before {
    inset-inline: calc(-1 * var(--felles-border-width-default) - var(--felles-beside-arrow-size) / 2) auto;
}
@supports (position-area: block-end) {
    .felles-beside:not([data-side]) {
        position-area: block-end span-all;
        position-try-fallbacks: flip-block;
        inset: auto;
        inline-size: max-content;
    }
}
@media (forced-colors: active) {
    .felles-beside {
        border-color: CanvasText;
    }
    .felles-beside[data-arrow][data-side]::before {
        border-color: CanvasText;
        background-color: Canvas;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-beside,
    .felles-beside[data-arrow] {
        --felles-beside-gap: 0px;
    }
    .felles-beside {
        display: none;
    }
}
"#,
    r#"
@media (prefers-reduced-motion: no-preference) {
    .felles-beside {
        transition: opacity var(--felles-motion-fast) var(--felles-motion-easing);
    }
    @starting-style {
        .felles-beside:popover-open {
            opacity: 0;
        }
    }
}
"#
);
