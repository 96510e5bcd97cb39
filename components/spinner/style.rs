use crate::styles::sheet;

sheet!(
    "spinner",
    r#"
.felles-spinner {
    --felles-spinner-size: var(--felles-size-8);
    --felles-spinner-color: var(--felles-color-text-subtle);
    --felles-spinner-track-color: var(--felles-color-surface-active);
    --felles-spinner-thickness: max(2px, calc(var(--felles-spinner-size) / 9));

    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-2);
    inline-size: fit-content;
    max-inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    vertical-align: middle;
}
.felles-spinner[data-ring-size="2xs"] {
    --felles-spinner-size: 1em;
    font-size: inherit;
    vertical-align: -0.125em;
}
.felles-spinner[data-ring-size="xs"] {
    --felles-spinner-size: var(--felles-size-5);
}
.felles-spinner[data-ring-size="sm"] {
    --felles-spinner-size: var(--felles-size-6);
}
.felles-spinner[data-ring-size="lg"] {
    --felles-spinner-size: var(--felles-size-12);
}
.felles-spinner[data-ring-size="xl"] {
    --felles-spinner-size: var(--felles-size-18);
}
.felles-spinner[data-label-position="bottom"] {
    flex-direction: column;
    text-align: center;
}
.felles-spinner[data-inverted] {
    --felles-spinner-color: currentColor;
    --felles-spinner-track-color: transparent;
    color: inherit;
}
.felles-spinner[data-delayed] {
    animation: felles-spinner-appear var(--felles-motion-normal) 0.5s backwards;
}
.felles-spinner__ring {
    box-sizing: border-box;
    border: var(--felles-spinner-thickness, 0.16em) solid var(--felles-spinner-track-color, transparent);
    border-block-start-color: var(--felles-spinner-color, currentColor);
    border-inline-end-color: var(--felles-spinner-color, currentColor);
    border-radius: var(--felles-border-radius-full);
    animation: felles-spinner-turn 1s linear infinite;
}
.felles-spinner > .felles-spinner__ring {
    flex: none;
    inline-size: var(--felles-spinner-size);
    block-size: var(--felles-spinner-size);
}
.felles-spinner__label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
@keyframes felles-spinner-turn {
    to {
        rotate: 1turn;
    }
}
@keyframes felles-spinner-appear {
    from {
        opacity: 0;
    }
}
@media (prefers-reduced-motion: reduce) {
    .felles-spinner__ring {
        animation-duration: 6s;
    }
}
@media (forced-colors: active) {
    .felles-spinner__ring {
        border-color: Canvas;
        border-block-start-color: CanvasText;
        border-inline-end-color: CanvasText;
    }
}
@media print {
    .felles-spinner__ring {
        animation: none;
    }
}
"#
);
