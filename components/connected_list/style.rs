use crate::styles::sheet;

// The line of an item runs from its own mark down to the next one's.
sheet!(
    "connected_list",
    r#"
.felles-connected-list {
    --felles-connected-list-mark-size: var(--felles-size-7);
    --felles-connected-list-line-size: 2px;
    --felles-connected-list-gap: var(--felles-size-6);

    display: flex;
    flex-direction: column;
    gap: var(--felles-connected-list-gap);
    margin: 0;
    padding: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: break-word;
}
.felles-connected-list[data-continues="start"],
.felles-connected-list[data-continues="both"] {
    padding-block-start: var(--felles-size-8);
}
.felles-connected-list[data-continues="end"],
.felles-connected-list[data-continues="both"] {
    padding-block-end: var(--felles-size-8);
}
.felles-connected-list > .felles-connected-list__item {
    --felles-connected-list-line-color: var(--felles-color-neutral-border-default);
    --felles-connected-list-dot-size: 0.75em;
    --felles-connected-list-dot-color: var(--felles-color-base-default);
    --felles-connected-list-ring-color: var(--felles-connected-list-dot-color);

    position: relative;
    display: grid;
    grid-template-columns: var(--felles-connected-list-mark-size) minmax(0, 1fr);
    column-gap: var(--felles-size-3);
    margin: 0;
    padding: 0;
    break-inside: avoid;
}
.felles-connected-list > .felles-connected-list__item::before,
.felles-connected-list > .felles-connected-list__item::after {
    position: absolute;
    inset-inline-start: calc((var(--felles-connected-list-mark-size) - var(--felles-connected-list-line-size)) / 2);
    border-inline-start: var(--felles-connected-list-line-size) solid var(--felles-connected-list-line-color);
}
.felles-connected-list > .felles-connected-list__item:not(:last-child)::after {
    content: "";
    inset-block: calc(var(--felles-connected-list-mark-size) + var(--felles-size-1)) calc(var(--felles-size-1) - var(--felles-connected-list-gap));
}
.felles-connected-list:is([data-continues="start"], [data-continues="both"]) > .felles-connected-list__item:first-child::before {
    content: "";
    inset-block: calc(-1 * var(--felles-size-8)) calc(100% + var(--felles-size-1));
    border-inline-start-style: dashed;
}
.felles-connected-list:is([data-continues="end"], [data-continues="both"]) > .felles-connected-list__item:last-child::after {
    content: "";
    inset-block: calc(var(--felles-connected-list-mark-size) + var(--felles-size-1)) calc(-1 * var(--felles-size-8));
    border-inline-start-style: dashed;
}
.felles-connected-list__mark {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: var(--felles-connected-list-mark-size);
    block-size: var(--felles-connected-list-mark-size);
    color: var(--felles-color-text-subtle);
}
.felles-connected-list__mark::before {
    content: "";
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    inline-size: var(--felles-connected-list-dot-size);
    block-size: var(--felles-connected-list-dot-size);
    margin: auto;
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-connected-list-ring-color);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-connected-list-dot-color);
}
.felles-connected-list__icon {
    position: relative;
    display: none;
    inline-size: 1.1em;
    block-size: 1.1em;
}
.felles-connected-list__mark[data-icon] > .felles-connected-list__icon {
    display: block;
}
.felles-connected-list__mark[data-icon]::before {
    content: none;
}
.felles-connected-list > .felles-connected-list__item[data-status="completed"] {
    --felles-connected-list-line-color: var(--felles-color-base-default);
    --felles-connected-list-dot-size: var(--felles-connected-list-mark-size);
}
.felles-connected-list > .felles-connected-list__item[data-status="active"] {
    --felles-connected-list-dot-size: calc(var(--felles-connected-list-mark-size) * 0.8);
    --felles-connected-list-dot-color: transparent;
    --felles-connected-list-ring-color: var(--felles-color-base-default);
}
.felles-connected-list > .felles-connected-list__item[data-status="upcoming"] {
    --felles-connected-list-dot-size: calc(var(--felles-connected-list-mark-size) * 0.8);
    --felles-connected-list-dot-color: transparent;
    --felles-connected-list-ring-color: var(--felles-color-neutral-border-default);
}
.felles-connected-list > .felles-connected-list__item[data-status="completed"] .felles-connected-list__mark {
    color: var(--felles-color-base-contrast-default);
}
.felles-connected-list > .felles-connected-list__item[data-status="completed"] .felles-connected-list__icon {
    display: block;
}
.felles-connected-list > .felles-connected-list__item[data-status="completed"] .felles-connected-list__mark::before {
    content: "";
}
.felles-connected-list > .felles-connected-list__item[data-status="active"] .felles-connected-list__mark::after {
    content: "";
    position: absolute;
    inset: 0;
    inline-size: calc(var(--felles-connected-list-dot-size) * 0.45);
    block-size: calc(var(--felles-connected-list-dot-size) * 0.45);
    margin: auto;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-base-default);
}
.felles-connected-list__mark[data-icon]::after {
    display: none;
}
.felles-connected-list__content {
    min-inline-size: 0;
    max-inline-size: 40em;
    padding-block-start: calc((var(--felles-connected-list-mark-size) - 1.5em) / 2);
}
.felles-connected-list__title {
    display: block;
    margin: 0;
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-font-weight-semibold);
    line-height: inherit;
    text-wrap: pretty;
}
.felles-connected-list > .felles-connected-list__item[data-status="upcoming"] .felles-connected-list__title {
    font-weight: var(--felles-font-weight-regular);
}
.felles-connected-list__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-connected-list__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-connected-list__time,
.felles-connected-list__note {
    display: block;
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
}
.felles-connected-list__text {
    margin-block-start: var(--felles-size-1);
    text-wrap: pretty;
}
.felles-connected-list__note {
    margin-block-start: var(--felles-size-1);
}
.felles-connected-list__status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
:where(.felles-connected-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
    .felles-connected-list__mark::before {
        border-color: CanvasText;
    }
    .felles-connected-list > .felles-connected-list__item:not([data-status="active"], [data-status="upcoming"]) .felles-connected-list__mark::before {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
    .felles-connected-list > .felles-connected-list__item[data-status="active"] .felles-connected-list__mark::after {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
    .felles-connected-list > .felles-connected-list__item[data-status="completed"] .felles-connected-list__mark {
        color: Canvas;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-connected-list__mark {
        print-color-adjust: exact;
    }
}
"#
);
