use crate::styles::sheet;

sheet!(
    "timeline",
    r#"
.felles-timeline {
    --felles-timeline-line-color: var(--felles-color-neutral-border-subtle);
    --felles-timeline-line-size: 2px;
    --felles-timeline-mark-size: 1.5em;
    --felles-timeline-dot-size: 0.75em;
    --felles-timeline-gap: var(--felles-size-6);
    --felles-timeline-from: 0%;
    --felles-timeline-size: 100%;
    --felles-timeline-period-size: max(var(--felles-size-9), 32px);

    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-timeline__area {
    container-type: inline-size;
}
.felles-timeline__list,
.felles-timeline__items {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-timeline__list > .felles-timeline__item {
    position: relative;
    display: grid;
    grid-template-columns: var(--felles-timeline-mark-size) minmax(0, 1fr);
    column-gap: var(--felles-size-3);
    margin: 0;
    padding-block-end: var(--felles-timeline-gap);
    break-inside: avoid;
}
.felles-timeline__list > .felles-timeline__item:last-child {
    padding-block-end: 0;
}
.felles-timeline__list > .felles-timeline__item:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: var(--felles-timeline-mark-size) 0;
    inset-inline-start: calc((var(--felles-timeline-mark-size) - var(--felles-timeline-line-size)) / 2);
    border-inline-start: var(--felles-timeline-line-size) solid var(--felles-timeline-line-color);
}
.felles-timeline__mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: var(--felles-timeline-mark-size);
    block-size: var(--felles-timeline-mark-size);
    color: var(--felles-color-text-subtle);
}
.felles-timeline__mark:not([data-icon])::before {
    content: "";
    box-sizing: border-box;
    inline-size: var(--felles-timeline-dot-size);
    block-size: var(--felles-timeline-dot-size);
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-color-base-default);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
}
.felles-timeline__icon,
.felles-timeline__row-icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-timeline__content {
    min-inline-size: 0;
    max-inline-size: 40em;
}
.felles-timeline__time {
    display: block;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
}
.felles-timeline__title {
    display: block;
    margin: 0;
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-font-weight-semibold);
    line-height: inherit;
    text-wrap: pretty;
}
.felles-timeline__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
.felles-timeline__description {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-timeline__text {
    margin-block-start: var(--felles-size-1);
    text-wrap: pretty;
}
@container (width >= 40em) {
    .felles-timeline__area[data-layout="two-sides"] > .felles-timeline__list > .felles-timeline__item {
        grid-template-columns: minmax(0, 1fr) var(--felles-timeline-mark-size) minmax(0, 1fr);
    }
    .felles-timeline__area[data-layout="two-sides"] > .felles-timeline__list > .felles-timeline__item::before {
        inset-inline-start: calc(50% - var(--felles-timeline-line-size) / 2);
    }
    .felles-timeline__area[data-layout="two-sides"] .felles-timeline__mark {
        grid-area: 1 / 2;
    }
    .felles-timeline__area[data-layout="two-sides"] .felles-timeline__content {
        grid-area: 1 / 3;
    }
    .felles-timeline__area[data-layout="two-sides"] > .felles-timeline__list > :nth-child(even) > .felles-timeline__content {
        grid-area: 1 / 1;
        justify-self: end;
        text-align: end;
    }
}

.felles-timeline__zoom {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-1);
    margin-block-end: var(--felles-size-3);
}
.felles-timeline__row {
    margin: 0;
    padding-block: var(--felles-size-3);
    border-block-end: var(--felles-border-width-default) solid var(--felles-timeline-line-color);
}
.felles-timeline__row-label {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    padding-block-end: var(--felles-size-2);
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-timeline__row-icon {
    color: var(--felles-color-text-subtle);
}
.felles-timeline__items {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-2);
}
.felles-timeline__period {
    display: flex;
    align-items: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--felles-timeline-period-size);
    margin: 0;
    padding-block: 0;
    padding-inline: var(--felles-size-2);
    overflow: hidden;
    border: var(--felles-border-width-default) solid var(--felles-color-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
    font: inherit;
    font-size: var(--felles-body-sm-font-size);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
}
@media (hover: hover) and (pointer: fine) {
    .felles-timeline__period:hover {
        background-color: var(--felles-color-surface-hover);
    }
    .felles-timeline__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-timeline__period:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}

.felles-timeline__axis {
    display: none;
}
.felles-timeline[data-placed] .felles-timeline__axis {
    display: block;
    overflow: hidden;
    border-block-end: var(--felles-border-width-default) solid var(--felles-timeline-line-color);
}
.felles-timeline__axis-marks {
    position: relative;
    block-size: 1.75em;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-xs-font-size);
}
.felles-timeline__axis-mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--felles-timeline-from);
    padding-inline-start: var(--felles-size-1);
    border-inline-start: var(--felles-border-width-default) solid var(--felles-timeline-line-color);
    white-space: nowrap;
}
.felles-timeline[data-placed] .felles-timeline__items {
    position: relative;
    display: block;
    block-size: var(--felles-timeline-period-size);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-background-tinted);
}
.felles-timeline[data-placed] .felles-timeline__items > .felles-timeline__item {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--felles-timeline-from);
    inline-size: max(var(--felles-timeline-size), 24px);
}
.felles-timeline[data-placed] .felles-timeline__item[data-outside] {
    display: none;
}
.felles-timeline[data-placed] .felles-timeline__item[data-point] {
    inline-size: var(--felles-timeline-period-size);
    margin-inline-start: calc(var(--felles-timeline-period-size) / -2);
}
.felles-timeline[data-placed] .felles-timeline__item[data-point] > .felles-timeline__period {
    justify-content: center;
    padding: 0;
    border-radius: var(--felles-border-radius-full);
}
.felles-timeline[data-placed] .felles-timeline__name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
}
.felles-timeline[data-placed] .felles-timeline__when,
.felles-timeline[data-placed] .felles-timeline__item[data-point] .felles-timeline__name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
/* The place is kept until the script has come and knows where each period belongs. */
@media (scripting: enabled) {
    .felles-timeline[data-layout="axis"]:not([data-placed]) .felles-timeline__axis {
        display: block;
        overflow: hidden;
        border-block-end: var(--felles-border-width-default) solid var(--felles-timeline-line-color);
        visibility: hidden;
    }
    .felles-timeline[data-layout="axis"]:not([data-placed]) .felles-timeline__items {
        block-size: var(--felles-timeline-period-size);
        overflow: hidden;
        visibility: hidden;
    }
}
@container (width < 24em) {
    .felles-timeline__axis-mark:not(:first-child, [data-last]) {
        display: none;
    }
}
@media (forced-colors: active) {
    .felles-timeline__mark:not([data-icon])::before {
        border-color: CanvasText;
        background-color: CanvasText;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-timeline__zoom {
        display: none;
    }
    .felles-timeline__period,
    .felles-timeline__mark {
        print-color-adjust: exact;
    }
}
"#
);
