use crate::styles::sheet;

// Two things are important, for no layer holds a page's own rules: the scroll lock, so that a rule for the root does not undo
// it, and the margins that put the dialog in its place, so that a rule that sets things apart does not move it. The backdrop
// darkens in both schemes, so it takes its colour from the light one.
sheet!(
    "dialog",
    r#"
.felles-dialog {
    --felles-dialog-background: var(--felles-color-neutral-surface-default);
    --felles-dialog-color: var(--felles-color-neutral-text-default);
    --felles-dialog-border-color: var(--felles-color-neutral-border-subtle);
    --felles-dialog-size: 40rem;
    --felles-dialog-padding: var(--felles-size-6);
    --felles-dialog-radius: var(--felles-border-radius-lg);
    --felles-dialog-edge: var(--felles-size-4);
    --felles-dialog-inset: var(--felles-dialog-padding);
    --felles-dialog-margin-block: auto;
    --felles-dialog-margin-inline: auto;
    --felles-dialog-from: 0 var(--felles-size-4);

    position: fixed;
    inset: 0;
    z-index: var(--felles-layer-sticky);
    grid-template: auto minmax(0, 1fr) auto auto / minmax(0, 1fr) minmax(var(--felles-dialog-padding), auto);
    box-sizing: border-box;
    inline-size: calc(100% - 2 * var(--felles-dialog-edge));
    max-inline-size: var(--felles-dialog-size);
    block-size: fit-content;
    max-block-size: calc(100dvh - 2 * var(--felles-dialog-edge));
    margin-block: var(--felles-dialog-margin-block) !important;
    margin-inline: var(--felles-dialog-margin-inline) !important;
    padding: 0;
    border: var(--felles-border-width-default) solid var(--felles-dialog-border-color);
    border-radius: var(--felles-dialog-radius);
    background-color: var(--felles-dialog-background);
    box-shadow: var(--felles-shadow-xl);
    color: var(--felles-dialog-color);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-regular);
    line-height: var(--felles-line-height-md);
    text-align: start;
    overflow: hidden;
    overflow-wrap: break-word;
}
.felles-dialog[open] {
    display: grid;
}
.felles-dialog:focus-visible,
.felles-dialog__heading:focus-visible {
    outline: none;
}
.felles-dialog::backdrop {
    color-scheme: light;
    background-color: color-mix(in srgb, var(--felles-color-neutral-text-default) 60%, transparent);
}
.felles-dialog[data-width="sm"] {
    --felles-dialog-size: 28rem;
}
.felles-dialog[data-width="lg"] {
    --felles-dialog-size: 60rem;
}
.felles-dialog[data-width="full"] {
    --felles-dialog-size: 100%;
}
.felles-dialog[data-placement="left"],
.felles-dialog[data-placement="right"] {
    --felles-dialog-radius: 0;
    --felles-dialog-margin-block: 0;

    inline-size: calc(100% - var(--felles-size-8));
    block-size: 100dvh;
    max-block-size: 100dvh;
    border-block-width: 0;
}
.felles-dialog[data-placement="left"]:not([data-width]),
.felles-dialog[data-placement="right"]:not([data-width]) {
    --felles-dialog-size: 30rem;
}
.felles-dialog[data-placement="left"] {
    --felles-dialog-margin-inline: 0 auto;
    --felles-dialog-from: -100% 0;

    border-inline-start-width: 0;
}
.felles-dialog[data-placement="right"] {
    --felles-dialog-margin-inline: auto 0;
    --felles-dialog-from: 100% 0;

    border-inline-end-width: 0;
}
.felles-dialog[data-placement="left"]:dir(rtl) {
    --felles-dialog-from: 100% 0;
}
.felles-dialog[data-placement="right"]:dir(rtl) {
    --felles-dialog-from: -100% 0;
}
.felles-dialog[data-placement="top"],
.felles-dialog[data-placement="bottom"] {
    --felles-dialog-radius: 0;
    --felles-dialog-inset: max(var(--felles-dialog-padding), (100% - 60rem) / 2);

    inline-size: 100%;
    max-inline-size: none;
    max-block-size: calc(100dvh - var(--felles-size-8));
    border-inline-width: 0;
}
.felles-dialog[data-placement="top"] {
    --felles-dialog-margin-block: 0 auto;
    --felles-dialog-from: 0 -100%;

    border-block-start-width: 0;
}
.felles-dialog[data-placement="bottom"] {
    --felles-dialog-margin-block: auto 0;
    --felles-dialog-from: 0 100%;

    border-block-end-width: 0;
}
.felles-dialog[data-placement="fullscreen"] {
    --felles-dialog-radius: 0;
    --felles-dialog-inset: max(var(--felles-dialog-padding), (100% - 60rem) / 2);

    inline-size: 100%;
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    border-width: 0;
}
.felles-dialog__header {
    grid-area: 1 / 1;
    padding-block: var(--felles-dialog-padding) var(--felles-size-2);
    padding-inline-start: var(--felles-dialog-padding);
}
.felles-dialog__header:has(> .felles-dialog__icon, > .felles-dialog__back) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: var(--felles-size-3);
}
.felles-dialog__header:has(> .felles-dialog__back) {
    padding-block-start: var(--felles-size-4);
}
.felles-dialog__header > * {
    grid-column: 1 / -1;
}
.felles-dialog__header > .felles-dialog__icon {
    grid-column: 1;
    display: inline-flex;
    font-size: var(--felles-heading-sm-font-size);
}
.felles-dialog__icon + .felles-dialog__heading {
    grid-column: 2;
}
.felles-dialog__header > .felles-dialog__back {
    justify-self: start;
    min-block-size: var(--felles-size-11);
    margin-block-end: var(--felles-size-1);
    margin-inline-start: calc(-1 * var(--felles-size-4));
}
.felles-dialog__back-icon:dir(rtl) {
    scale: -1 1;
}
.felles-dialog__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    text-wrap: balance;
}
.felles-dialog__body {
    grid-area: 2 / 1 / auto / span 2;
    padding-block: var(--felles-size-2) var(--felles-dialog-padding);
    padding-inline: var(--felles-dialog-inset);
    border-block: var(--felles-border-width-default) solid transparent;
    overflow: auto;
    overscroll-behavior: contain;
}
.felles-dialog__body[data-scrolls] {
    border-color: var(--felles-dialog-border-color);
}
.felles-dialog__body:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
}
.felles-dialog__loading {
    grid-area: 3 / 1 / auto / span 2;
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-dialog-inset);
}
.felles-dialog[aria-busy="true"] {
    cursor: progress;
}
.felles-dialog__footer {
    grid-area: 4 / 1 / auto / span 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-3);
    padding-block: var(--felles-size-4) var(--felles-dialog-padding);
    padding-inline: var(--felles-dialog-inset);
}
.felles-dialog > .felles-dialog__close {
    grid-area: 1 / 2;
    align-self: start;
    min-block-size: var(--felles-size-11);
    min-inline-size: var(--felles-size-11);
    margin: var(--felles-size-4);
    padding: 0;
}
:root[data-felles-scroll-lock],
:root:has(.felles-dialog:modal) {
    overflow: hidden !important;
}
:root[data-felles-scroll-lock="gutter"],
:root:not([data-felles-scroll-lock]):has(.felles-dialog:modal) {
    scrollbar-gutter: stable;
}
@media (max-height: 24rem) {
    .felles-dialog {
        grid-template-rows: auto auto auto auto;
        align-content: start;
        overflow: auto;
    }
    .felles-dialog__body {
        overflow: visible;
    }
}
@media print {
    .felles-dialog[open] {
        --felles-dialog-margin-block: 0;
        --felles-dialog-margin-inline: 0;

        position: static;
        inset-block-end: auto;
        inline-size: 100%;
        max-inline-size: none;
        block-size: auto;
        max-block-size: none;
        box-shadow: 0 0 transparent;
    }
    .felles-dialog:modal {
        visibility: visible;
    }
    .felles-dialog::backdrop,
    .felles-dialog .felles-dialog__close {
        display: none;
    }
    .felles-dialog__body {
        overflow: visible;
    }
    :root:has(.felles-dialog:modal) body {
        visibility: hidden;
    }
}
"#,
    r#"
@media (prefers-reduced-motion: no-preference) {
    .felles-dialog[open],
    .felles-dialog[open]::backdrop {
        transition: opacity var(--felles-motion-normal) var(--felles-motion-easing), translate var(--felles-motion-normal) var(--felles-motion-easing);
    }
    @starting-style {
        .felles-dialog[open] {
            opacity: 0;
            translate: var(--felles-dialog-from);
        }
        .felles-dialog[open]::backdrop {
            opacity: 0;
        }
    }
}
"#
);
