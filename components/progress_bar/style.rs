use crate::styles::sheet;

sheet!(
    "progress_bar",
    r#"
.felles-progress-bar {
    --felles-progress-bar-color: var(--felles-color-base-default);
    --felles-progress-bar-track-color: var(--felles-color-surface-active);
    --felles-progress-bar-thickness: var(--felles-size-2);
    --felles-progress-bar-radius: var(--felles-border-radius-full);
    --felles-progress-bar-gap: var(--felles-size-1);
    --felles-progress-bar-steps: 1;
    --felles-progress-bar-duration: 30s;

    display: grid;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-progress-bar__header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--felles-size-4);
}
.felles-progress-bar__header[data-state="hidden"] {
    position: absolute;
}
.felles-progress-bar__label {
    flex: 1 1 12ch;
    min-inline-size: 0;
    font-weight: var(--felles-font-weight-medium);
}
.felles-progress-bar__label[data-state="hidden"] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-progress-bar__value {
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
}
.felles-progress-bar__bar {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: var(--felles-progress-bar-thickness);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-progress-bar-radius);
    background-color: var(--felles-progress-bar-track-color);
    color: var(--felles-progress-bar-color);
    overflow: hidden;
    appearance: none;
}
.felles-progress-bar__bar:indeterminate {
    background-image: linear-gradient(currentColor, currentColor);
    background-repeat: no-repeat;
    background-size: 35% 100%;
    animation: felles-progress-bar-sweep 1.6s ease-in-out infinite alternate;
}
.felles-progress-bar__scale {
    display: flex;
    justify-content: space-between;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
    line-height: var(--felles-line-height-sm);
}
.felles-progress-bar__mark {
    display: flex;
    flex: 0 0 0;
    justify-content: center;
    min-inline-size: 0;
    white-space: nowrap;
}
.felles-progress-bar__mark:first-child {
    justify-content: flex-start;
}
.felles-progress-bar__mark:last-child {
    justify-content: flex-end;
}
.felles-progress-bar__description {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-progress-bar[data-color="danger"] > .felles-progress-bar__description {
    color: var(--felles-color-text-subtle);
}
@keyframes felles-progress-bar-sweep {
    from {
        background-position: 0 0;
    }
    to {
        background-position: 100% 0;
    }
}
@media (prefers-reduced-motion: reduce) {
    .felles-progress-bar__bar:indeterminate {
        background-position: 50% 0;
        animation: none;
    }
}
@media (forced-colors: active) {
    .felles-progress-bar__bar {
        --felles-progress-bar-track-color: Canvas;
        --felles-progress-bar-color: Highlight;
        border: var(--felles-border-width-default) solid CanvasText;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-progress-bar {
        break-inside: avoid;
    }
    .felles-progress-bar__bar {
        print-color-adjust: exact;
    }
}
"#,
    r#"
.felles-progress-bar__bar::-webkit-progress-bar {
    background-color: transparent;
}
.felles-progress-bar__bar::-webkit-progress-value {
    border-radius: var(--felles-progress-bar-radius);
    background-color: currentColor;
    transition: inline-size var(--felles-motion-normal) var(--felles-motion-easing);
}
.felles-progress-bar__bar::-moz-progress-bar {
    border-radius: var(--felles-progress-bar-radius);
    background-color: currentColor;
}
.felles-progress-bar__bar:indeterminate::-moz-progress-bar {
    background-color: transparent;
}
@media (prefers-reduced-motion: no-preference) {
    .felles-progress-bar__bar:indeterminate[data-simulated] {
        background-size: 95% 100%;
        animation: felles-progress-bar-grow var(--felles-progress-bar-duration) cubic-bezier(0.1, 0.4, 0.3, 1);
    }
}
.felles-progress-bar__bar:indeterminate[data-simulated]:dir(rtl) {
    background-position: 100% 0;
}
@keyframes felles-progress-bar-grow {
    from {
        background-size: 0% 100%;
    }
}
/* Right from the start where the browser can read the number itself; elsewhere when the script is there. */
@supports (inline-size: calc(attr(data-steps type(<integer>), 1) * 1px)) {
    .felles-progress-bar[data-steps] {
        --felles-progress-bar-steps: attr(data-steps type(<integer>), 1);
    }
}
.felles-progress-bar[data-steps] > .felles-progress-bar__bar {
    --felles-progress-bar-radius: 0;
    mask-image: linear-gradient(to right, currentColor calc(100% - var(--felles-progress-bar-gap)), transparent 0);
    mask-repeat: repeat;
    mask-size: calc((100% + var(--felles-progress-bar-gap)) / var(--felles-progress-bar-steps)) 100%;
}
"#
);
