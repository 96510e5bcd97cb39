use crate::styles::sheet;

sheet!(
    "button",
    r#"
.felles-button {
    --felles-button-background: var(--felles-color-base-default);
    --felles-button-background-hover: var(--felles-color-base-hover);
    --felles-button-background-active: var(--felles-color-base-active);
    --felles-button-color: var(--felles-color-base-contrast-default);
    --felles-button-border-color: transparent;
    --felles-button-min-size: var(--felles-size-12);
    --felles-button-padding-block: var(--felles-size-2);
    --felles-button-padding-inline: var(--felles-size-5);
    --felles-button-gap: var(--felles-size-2);
    --felles-button-radius: var(--felles-border-radius-default);
    --felles-button-icon-size: 1.35em;
    --felles-button-count-background: var(--felles-color-base-contrast-default);
    --felles-button-count-color: var(--felles-color-base-default);

    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--felles-button-gap);
    box-sizing: border-box;
    min-block-size: var(--felles-button-min-size);
    min-inline-size: var(--felles-button-min-size);
    max-inline-size: 100%;
    margin: 0;
    padding: var(--felles-button-padding-block) var(--felles-button-padding-inline);
    border: var(--felles-border-width-default) solid var(--felles-button-border-color);
    border-radius: var(--felles-button-radius);
    background-color: var(--felles-button-background);
    color: var(--felles-button-color);
    font: inherit;
    font-weight: var(--felles-font-weight-medium);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-button[data-variant="secondary"] {
    --felles-button-background: transparent;
    --felles-button-background-hover: var(--felles-color-surface-hover);
    --felles-button-background-active: var(--felles-color-surface-active);
    --felles-button-color: var(--felles-color-text-default);
    --felles-button-border-color: var(--felles-color-border-strong);
    --felles-button-count-background: var(--felles-color-base-default);
    --felles-button-count-color: var(--felles-color-base-contrast-default);
}
.felles-button[data-variant="tertiary"] {
    --felles-button-background: transparent;
    --felles-button-background-hover: var(--felles-color-surface-hover);
    --felles-button-background-active: var(--felles-color-surface-active);
    --felles-button-color: var(--felles-color-text-subtle);
    --felles-button-padding-inline: var(--felles-size-4);
    --felles-button-count-background: var(--felles-color-base-default);
    --felles-button-count-color: var(--felles-color-base-contrast-default);
}
.felles-button[data-variant="link"] {
    --felles-button-background: transparent;
    --felles-button-background-hover: transparent;
    --felles-button-background-active: var(--felles-color-surface-hover);
    --felles-button-color: var(--felles-color-text-subtle);
    --felles-button-radius: var(--felles-border-radius-sm);
    --felles-button-count-background: var(--felles-color-base-default);
    --felles-button-count-color: var(--felles-color-base-contrast-default);

    display: inline;
    min-inline-size: 0;
    padding: 0.15em 0;
    border: 0;
    font-weight: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-button:is([data-variant="tertiary"], [data-variant="link"]):hover {
    --felles-button-color: var(--felles-color-text-default);
}
.felles-button[data-compact] {
    --felles-button-min-size: var(--felles-size-8);
    --felles-button-padding-block: var(--felles-size-1);
    --felles-button-padding-inline: var(--felles-size-3);

    font-size: var(--felles-body-sm-font-size);
}
.felles-button[data-width="wide"] {
    min-inline-size: min(100%, 14em);
}
.felles-button[data-width="full"] {
    inline-size: 100%;
}
.felles-button[data-width="full-when-narrow"] {
    min-inline-size: clamp(var(--felles-button-min-size), (28em - 100%) * 999, 100%);
}
.felles-button[data-icon="above"],
.felles-button[data-icon="above"] > .felles-button__label {
    --felles-button-padding-block: var(--felles-size-3);
    --felles-button-gap: var(--felles-size-1);
    --felles-button-icon-size: 1.75em;

    flex-direction: column;
}
.felles-button:active {
    background-color: var(--felles-button-background-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-button:hover:not(:disabled, [aria-disabled="true"], :active) {
        background-color: var(--felles-button-background-hover);
    }
}
.felles-button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-button:disabled,
.felles-button[aria-disabled="true"] {
    cursor: not-allowed;
}
.felles-button:is(:disabled, [aria-disabled="true"]:not([aria-busy])) {
    opacity: var(--felles-opacity-disabled);
}
.felles-button[aria-pressed="true"] {
    --felles-button-background: var(--felles-color-base-default);
    --felles-button-background-hover: var(--felles-color-base-hover);
    --felles-button-background-active: var(--felles-color-base-active);
    --felles-button-color: var(--felles-color-base-contrast-default);
    --felles-button-border-color: transparent;
    --felles-button-count-background: var(--felles-color-base-contrast-default);
    --felles-button-count-color: var(--felles-color-base-default);
}
.felles-button[aria-pressed="true"][data-variant="primary"] {
    --felles-button-background: var(--felles-color-base-active);
}
.felles-button[aria-pressed="true"][data-variant="primary"]:not(:focus-visible) {
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-base-contrast-subtle);
}
.felles-button[aria-pressed="true"][data-variant="tertiary"] {
    --felles-button-background: var(--felles-color-surface-tinted);
    --felles-button-background-hover: var(--felles-color-surface-hover);
    --felles-button-background-active: var(--felles-color-surface-active);
    --felles-button-color: var(--felles-color-text-default);
    --felles-button-border-color: var(--felles-color-border-strong);
    --felles-button-count-background: var(--felles-color-base-default);
    --felles-button-count-color: var(--felles-color-base-contrast-default);
}
.felles-button > svg,
.felles-button__label > svg {
    flex: none;
    inline-size: var(--felles-button-icon-size);
    block-size: var(--felles-button-icon-size);
}
.felles-button[data-variant="link"] svg {
    margin-inline: 0.2em;
    vertical-align: -0.3em;
}
.felles-button__lines {
    display: inline-flex;
    flex-direction: column;
    gap: var(--felles-size-1);
    min-inline-size: 0;
    text-align: start;
}
.felles-button[data-icon="above"] .felles-button__lines,
.felles-button__lines:only-child {
    text-align: center;
}
.felles-button__description {
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
}
.felles-button__count {
    flex: none;
    box-sizing: border-box;
    min-inline-size: 1.7em;
    padding: 0.1em 0.5em;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-button-count-background);
    color: var(--felles-button-count-color);
    font-size: 0.8em;
    font-weight: var(--felles-font-weight-semibold);
    font-variant-numeric: tabular-nums;
    text-align: center;
}
.felles-button__dot {
    position: absolute;
    inset-block-start: -0.3em;
    inset-inline-end: -0.3em;
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 2px solid var(--felles-color-neutral-background-default);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
}
.felles-button[data-variant="tertiary"] .felles-button__dot {
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
}
.felles-button__count[hidden],
.felles-button__dot[hidden] {
    display: none;
}
.felles-button__unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-button__task {
    display: grid;
    justify-items: start;
    gap: var(--felles-size-3);
    min-inline-size: 0;
}
.felles-button__outcome {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-size-2);
    max-inline-size: 40em;
    margin: 0;
    color: var(--felles-color-text-subtle);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-button__outcome-symbol {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-block-start: 0.075em;
}
.felles-button__label {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-button-gap);
}
.felles-button[aria-busy="true"] {
    cursor: progress;
}
.felles-button[aria-busy="true"] > .felles-button__label {
    opacity: 0;
}
.felles-button__spinner {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 1.35em;
    block-size: 1.35em;
    border: 0.16em solid currentColor;
    border-block-start-color: transparent;
    border-radius: var(--felles-border-radius-full);
    animation: felles-button-spin 1s linear infinite;
}
@keyframes felles-button-spin {
    to {
        rotate: 1turn;
    }
}
@media (prefers-reduced-motion: reduce) {
    .felles-button__spinner {
        animation-duration: 6s;
    }
}
@media (forced-colors: active) {
    .felles-button {
        border-color: ButtonBorder;
    }
    .felles-button[data-variant="link"] {
        color: LinkText;
    }
    .felles-button[aria-pressed="true"][data-variant] {
        --felles-button-background: SelectedItem;
        --felles-button-background-hover: SelectedItem;
        --felles-button-background-active: SelectedItem;
        --felles-button-color: SelectedItemText;

        border-color: SelectedItem;
        forced-color-adjust: none;
    }
    .felles-button__count {
        border-color: currentColor;
    }
    .felles-button__dot {
        background-color: Highlight;
        forced-color-adjust: none;
    }
    .felles-button:is(:disabled, [aria-disabled="true"]:not([aria-busy])) {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-button {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
    .felles-button__count {
        border-color: currentColor;
        background-color: transparent;
        color: inherit;
    }
}
"#
);
