use crate::styles::sheet;

// On a narrow screen the calendar lies along the lower edge, whatever the script says of its place.
sheet!(
    "date_picker",
    r#"
.felles-date-picker {
    --felles-date-picker-input-size: 11em;

    position: relative;
    display: flex;
    align-self: flex-start;
    inline-size: fit-content;
    max-inline-size: 100%;
}
.felles-date-picker__input {
    flex: 0 1 auto;
    inline-size: var(--felles-date-picker-input-size);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    font-variant-numeric: tabular-nums;
}
.felles-date-picker__input:focus-visible {
    position: relative;
    z-index: 1;
}
.felles-date-picker__button {
    --felles-date-picker-button-background: var(--felles-color-neutral-surface-default);

    box-sizing: border-box;
    flex: none;
    display: grid;
    place-items: center;
    min-inline-size: max(44px, var(--felles-size-12));
    margin: 0;
    margin-inline-start: calc(-1 * var(--felles-border-width-default));
    padding: 0;
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-default);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background-color: var(--felles-date-picker-button-background);
    color: var(--felles-color-text-subtle);
    cursor: pointer;
    touch-action: manipulation;
}
.felles-date-picker__button:not([data-scripted]) {
    visibility: hidden;
}
.felles-date-picker__button[aria-expanded="true"] {
    --felles-date-picker-button-background: var(--felles-color-surface-active);
}
@media (hover: hover) and (pointer: fine) {
    .felles-date-picker__button:hover:not(:disabled) {
        --felles-date-picker-button-background: var(--felles-color-surface-hover);
    }
}
.felles-date-picker__button:focus-visible {
    position: relative;
    z-index: 1;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-date-picker__button:disabled {
    color: var(--felles-color-neutral-text-subtle);
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-date-picker__icon {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-date-picker__panel {
    --felles-date-picker-panel-size: 26rem;

    max-inline-size: min(var(--felles-date-picker-panel-size), 100vi - 16px);
}
.felles-date-picker__content {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-2);
    padding: var(--felles-size-3);
}
.felles-date-picker__head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--felles-size-1);
}
.felles-date-picker__arrow {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-date-picker__arrow:dir(rtl) {
    scale: -1 1;
}
.felles-date-picker__select {
    flex: 0 1 auto;
    min-inline-size: 0;
    min-block-size: max(44px, var(--felles-size-10));
    margin: 0;
    padding: var(--felles-size-1) var(--felles-size-2);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: max(16px, var(--felles-body-md-font-size));
    font-weight: var(--felles-font-weight-medium);
    cursor: pointer;
}
@media (hover: hover) and (pointer: fine) {
    .felles-date-picker__select:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-date-picker__select:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: 0;
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-date-picker__grid {
    --felles-date-picker-day-size: max(44px, var(--felles-size-11));

    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0 2px;
    text-align: center;
    font-size: var(--felles-body-md-font-size);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
}
.felles-date-picker__weekday,
.felles-date-picker__week {
    padding: 0;
    block-size: var(--felles-size-8);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
    text-align: center;
}
.felles-date-picker__weekday {
    inline-size: calc(100% / 8);
}
.felles-date-picker__week {
    border-inline-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
}
.felles-date-picker__none {
    padding: 0;
}
.felles-date-picker__day {
    --felles-date-picker-day-background: transparent;
    --felles-date-picker-day-color: var(--felles-color-neutral-text-default);

    box-sizing: border-box;
    inline-size: var(--felles-date-picker-day-size);
    block-size: var(--felles-date-picker-day-size);
    padding: 0;
    border: calc(2 * var(--felles-border-width-default)) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-date-picker-day-background);
    color: var(--felles-date-picker-day-color);
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
}
@media (hover: hover) and (pointer: fine) {
    .felles-date-picker__day:hover:not([aria-disabled], [aria-selected]) {
        --felles-date-picker-day-background: var(--felles-color-surface-hover);
    }
}
.felles-date-picker__day[aria-current="date"] {
    border-color: var(--felles-color-border-default);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-date-picker__day[aria-selected="true"] {
    --felles-date-picker-day-background: var(--felles-color-base-default);
    --felles-date-picker-day-color: var(--felles-color-base-contrast-default);

    font-weight: var(--felles-font-weight-semibold);
}
.felles-date-picker__day[data-period="middle"] {
    --felles-date-picker-day-background: var(--felles-color-surface-tinted);
    --felles-date-picker-day-color: var(--felles-color-text-default);

    border-radius: 0;
    font-weight: inherit;
}
.felles-date-picker__day[data-period="start"] {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
}
.felles-date-picker__day[data-period="end"] {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
}
.felles-date-picker__day[aria-disabled="true"] {
    --felles-date-picker-day-color: var(--felles-color-neutral-text-subtle);

    text-decoration-line: line-through;
    cursor: not-allowed;
}
.felles-date-picker__day[aria-disabled="true"][aria-selected="true"] {
    --felles-date-picker-day-color: var(--felles-color-base-contrast-default);
}
.felles-date-picker__day:focus-visible {
    position: relative;
    z-index: 1;
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: 0;
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-date-picker__foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2);
}
.felles-date-picker__close {
    margin-inline-start: auto;
}
@media (max-width: 30rem) {
    .felles-date-picker__panel,
    .felles-date-picker__panel[data-side] {
        inset-block: auto 0;
        inset-inline: 0;
        inline-size: auto;
        max-inline-size: 100vi;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
    }
    .felles-date-picker__content {
        padding: var(--felles-size-2);
    }
    .felles-date-picker__grid {
        --felles-date-picker-day-size: max(40px, var(--felles-size-10));
    }
}
@media (forced-colors: active) {
    .felles-date-picker__day[aria-selected="true"] {
        border-color: Highlight;
        background-color: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
    }
    .felles-date-picker__day[aria-current="date"] {
        border-color: CanvasText;
    }
    .felles-date-picker__day[aria-disabled="true"] {
        color: GrayText;
    }
    .felles-date-picker__button:disabled {
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-date-picker__button {
        display: none;
    }
    .felles-date-picker__input {
        border-radius: var(--felles-border-radius-default);
    }
}
"#
);
