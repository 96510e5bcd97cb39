use crate::styles::sheet;

sheet!(
    "form_progress",
    r"
.felles-form-progress {
    --felles-form-progress-bar-size: var(--felles-size-2);

    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-form-progress__text {
    margin: 0;
    margin-block-end: var(--felles-size-2);
    overflow-wrap: anywhere;
}
.felles-form-progress__place {
    margin-inline-end: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
}
.felles-form-progress__title {
    font-weight: var(--felles-font-weight-medium);
}
.felles-form-progress__bar {
    display: flex;
    gap: var(--felles-size-1);
}
.felles-form-progress__segment {
    flex: 1 1 0;
    block-size: var(--felles-form-progress-bar-size);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-neutral-border-subtle);
}
.felles-form-progress__segment[data-done] {
    background-color: var(--felles-color-base-default);
}
.felles-form-progress__all {
    margin-block-start: var(--felles-size-2);
}
.felles-form-progress__toggle {
    display: flex;
    align-items: center;
    gap: var(--felles-size-1);
    inline-size: fit-content;
    min-block-size: 44px;
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    cursor: pointer;
}
.felles-form-progress__toggle:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    .felles-form-progress__toggle:hover {
        color: var(--felles-color-text-default);
        text-decoration: underline;
        text-underline-offset: 0.15em;
    }
}
.felles-form-progress__marker {
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-form-progress__all > ol {
    padding-block-start: var(--felles-size-3);
}
@media (forced-colors: active) {
    .felles-form-progress__segment {
        border: 1px solid CanvasText;
    }
    .felles-form-progress__segment[data-done] {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-form-progress__all {
        display: none;
    }
}
",
    r"
.felles-form-progress__toggle::-webkit-details-marker {
    display: none;
}
"
);
