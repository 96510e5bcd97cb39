use crate::styles::sheet;

sheet!(
    "skeleton",
    r#"
.felles-skeleton {
    --felles-skeleton-color: var(--felles-color-neutral-surface-hover);
    --felles-skeleton-width: auto;
    --felles-skeleton-height: auto;
    --felles-skeleton-radius: var(--felles-border-radius-default);

    display: block;
    box-sizing: border-box;
    inline-size: var(--felles-skeleton-width);
    block-size: var(--felles-skeleton-height);
    min-block-size: 1lh;
    max-inline-size: 100%;
    background-color: var(--felles-skeleton-color);
    user-select: none;
    animation: felles-skeleton-pulse 1.6s ease-in-out infinite alternate;
}
.felles-skeleton[data-variant="text"]:not([data-state]) {
    --felles-skeleton-height: 0.75em;
    min-block-size: 0;
    margin-block: calc((1lh - 0.75em) / 2);
    border-radius: var(--felles-border-radius-sm);
}
.felles-skeleton__line {
    display: block;
    block-size: 0.75em;
    margin-block: calc((1lh - 0.75em) / 2) calc(1lh - 0.75em);
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-skeleton-color);
}
.felles-skeleton__line:last-child {
    inline-size: 62%;
    margin-block-end: calc((1lh - 0.75em) / 2);
}
.felles-skeleton[data-state="lines"] {
    background-color: transparent;
}
.felles-skeleton[data-variant="circle"] {
    --felles-skeleton-width: 2lh;
    flex: none;
    min-block-size: 0;
    aspect-ratio: 1;
    border-radius: var(--felles-border-radius-full);
}
.felles-skeleton[data-variant="rounded"] {
    border-radius: var(--felles-skeleton-radius);
}
.felles-skeleton[data-state="cover"] {
    inline-size: fit-content;
    border-radius: var(--felles-border-radius-sm);
}
.felles-skeleton[data-state="cover"] > * {
    visibility: hidden;
}
@keyframes felles-skeleton-pulse {
    to {
        opacity: 0.45;
    }
}
@media (prefers-reduced-motion: reduce) {
    .felles-skeleton {
        animation: none;
    }
}
@media (forced-colors: active) {
    .felles-skeleton,
    .felles-skeleton__line {
        outline: var(--felles-border-width-default) solid GrayText;
        outline-offset: calc(-1 * var(--felles-border-width-default));
    }
    .felles-skeleton[data-state="lines"] {
        outline: none;
    }
}
@media print {
    .felles-skeleton {
        display: none;
    }
}
"#,
    r#"
/* Right from the start where the browser can read the lengths itself; elsewhere when the script is there. */
@supports (inline-size: attr(data-width type(<length-percentage>), auto)) {
    .felles-skeleton[data-width] {
        --felles-skeleton-width: attr(data-width type(<length-percentage>), auto);
    }
    .felles-skeleton[data-height] {
        --felles-skeleton-height: attr(data-height type(<length-percentage>), auto);
    }
}
"#
);
