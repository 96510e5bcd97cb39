use crate::styles::sheet;

sheet!(
    "exit_this_page",
    r#"
.felles-exit-this-page {
    --felles-exit-this-page-inset: var(--felles-size-3);

    display: flex;
    justify-content: flex-end;
    margin-block-end: var(--felles-size-4);
    pointer-events: none;
}
.felles-exit-this-page[data-sticky] {
    position: sticky;
    inset-block-start: var(--felles-exit-this-page-inset);
    z-index: var(--felles-layer-sticky);
}
.felles-exit-this-page > .felles-exit-this-page__button {
    min-inline-size: clamp(var(--felles-size-12), (28em - 100%) * 999, 100%);
    padding-inline: var(--felles-size-6);
    pointer-events: auto;
}
.felles-exit-this-page__unseen,
.felles-exit-this-page__link:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-exit-this-page__dots {
    position: absolute;
    inset-block-end: 0.35em;
    inset-inline: 0;
    display: flex;
    justify-content: center;
    gap: 0.35em;
}
.felles-exit-this-page__dots[hidden] {
    display: none;
}
.felles-exit-this-page__dot {
    box-sizing: border-box;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: 1px solid currentColor;
    border-radius: var(--felles-border-radius-full);
}
.felles-exit-this-page__dot[data-pressed] {
    background-color: currentColor;
}
.felles-exit-this-page__link {
    display: block;
    inline-size: fit-content;
    margin-block-end: var(--felles-size-2);
    padding: var(--felles-size-2) var(--felles-size-4);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-default);
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-exit-this-page__overlay {
    position: fixed;
    inset: 0;
    z-index: var(--felles-layer-announcement);
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background-color: var(--felles-color-neutral-background-default);
    color: var(--felles-color-neutral-text-subtle);
    font-family: var(--felles-font-family);
    font-size: var(--felles-body-md-font-size);
    outline: none;
}
@media (forced-colors: active) {
    .felles-exit-this-page__dot[data-pressed] {
        background-color: CanvasText;
    }
}
@media print {
    .felles-exit-this-page,
    .felles-exit-this-page__link {
        display: none;
    }
}
"#
);
