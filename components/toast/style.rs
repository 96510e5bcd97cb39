use crate::styles::sheet;

sheet!(
    "toast",
    r#"
.felles-toast {
    --felles-toast-background: var(--felles-color-neutral-surface-default);
    --felles-toast-border-color: var(--felles-color-border-default);
    --felles-toast-color: var(--felles-color-neutral-text-default);
    --felles-toast-symbol-color: var(--felles-color-text-subtle);
    --felles-toast-padding: var(--felles-size-4);
    --felles-toast-gap: var(--felles-size-3);
    --felles-toast-radius: var(--felles-border-radius-default);

    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: var(--felles-toast-gap);
    box-sizing: border-box;
    max-inline-size: 28rem;
    padding: var(--felles-toast-padding);
    border: var(--felles-border-width-default) solid var(--felles-toast-border-color);
    border-radius: var(--felles-toast-radius);
    background-color: var(--felles-toast-background);
    box-shadow: var(--felles-shadow-lg);
    color: var(--felles-toast-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-toast:focus-visible {
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner), var(--felles-shadow-lg);
}
.felles-toast__symbol {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-toast-symbol-color);
}
.felles-toast__content {
    grid-column: 2;
}
.felles-toast__kind {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-toast__title {
    margin: 0;
    font-weight: var(--felles-font-weight-semibold);
}
.felles-toast__text > .felles-toast__kind:first-child + * {
    margin-block-start: 0;
}
.felles-toast .felles-toast__action {
    --felles-toast-action-padding: var(--felles-size-3);
    min-block-size: var(--felles-size-10);
    margin-block: var(--felles-size-1) calc(-1 * var(--felles-size-2));
    margin-inline-start: calc(-1 * var(--felles-toast-action-padding) - var(--felles-border-width-default));
    padding-block: var(--felles-size-1);
    padding-inline: var(--felles-toast-action-padding);
}
.felles-toast > .felles-toast__close {
    min-block-size: var(--felles-size-9);
    min-inline-size: var(--felles-size-9);
    margin-block: calc((1.5em - var(--felles-size-9)) / 2);
    margin-inline-end: calc((1.5em - var(--felles-size-9)) / 2);
    padding: 0;
    align-self: start;
    color: var(--felles-toast-color);
}
.felles-toast__home {
    display: contents;
}
.felles-toast__region {
    --felles-toast-width: 28rem;
    --felles-toast-inset: var(--felles-size-4);

    position: fixed;
    inset-block: auto 0;
    inset-inline: auto 0;
    z-index: var(--felles-layer-announcement);
    box-sizing: border-box;
    inline-size: min(100%, calc(var(--felles-toast-width) + 2 * var(--felles-toast-inset)));
    max-block-size: 100%;
    margin: 0;
    padding: var(--felles-toast-inset);
    border: 0;
    background-color: transparent;
    color: var(--felles-color-neutral-text-default);
    text-align: start;
    overflow: auto;
    overscroll-behavior: contain;
    pointer-events: none;
}
.felles-toast__region[data-placement="bottom-start"],
.felles-toast__region[data-placement="top-start"] {
    inset-inline: 0 auto;
}
.felles-toast__region[data-placement="bottom"],
.felles-toast__region[data-placement="top"] {
    inset-inline: 0;
    margin-inline: auto;
}
.felles-toast__region[data-placement="top"],
.felles-toast__region[data-placement="top-end"],
.felles-toast__region[data-placement="top-start"] {
    inset-block: 0 auto;
}
.felles-toast__list {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-2);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-toast__item {
    margin: 0;
}
.felles-toast__item > .felles-toast {
    pointer-events: auto;
}
@media print {
    .felles-toast__region {
        display: none;
    }
    .felles-toast {
        border-color: currentColor;
        background-color: transparent;
        box-shadow: 0 0 0 0 transparent;
    }
}
"#,
    r#"
@media (prefers-reduced-motion: no-preference) {
    .felles-toast__item > .felles-toast {
        transition: opacity var(--felles-motion-normal) var(--felles-motion-easing), translate var(--felles-motion-normal) var(--felles-motion-easing);
    }
    @starting-style {
        .felles-toast__item > .felles-toast {
            opacity: 0;
            translate: 0 0.75rem;
        }
    }
}
"#
);
