use crate::styles::sheet;

// What stylist cannot parse, and what must come after it, is in the second literal.
sheet!(
    "table",
    r#"
.felles-table {
    --felles-table-padding-block: var(--felles-size-3);
    --felles-table-padding-inline: var(--felles-size-4);
    --felles-table-line-color: var(--felles-color-neutral-border-subtle);
    --felles-table-head-line-color: var(--felles-color-neutral-border-default);
    --felles-table-head-background: var(--felles-color-neutral-background-default);
    --felles-table-background-zebra: var(--felles-color-neutral-surface-tinted);
    --felles-table-background-hover: var(--felles-color-neutral-surface-hover);
    --felles-table-background-selected: var(--felles-color-surface-tinted);
    --felles-table-sticky-offset: 0px;
    --felles-table-max-block-size: 80vh;

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-table[data-size="sm"] {
    --felles-table-padding-block: var(--felles-size-2);
    --felles-table-padding-inline: var(--felles-size-3);
}
.felles-table__area {
    overflow-x: auto;
    border-radius: var(--felles-border-radius-sm);
}
.felles-table__area:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-table[data-border] > .felles-table__area {
    border: var(--felles-border-width-default) solid var(--felles-table-line-color);
    border-radius: var(--felles-border-radius-default);
}
.felles-table__table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
}
.felles-table__caption {
    padding-block-end: var(--felles-size-3);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    text-align: start;
}
.felles-table[data-border] .felles-table__caption {
    padding: var(--felles-table-padding-block) var(--felles-table-padding-inline);
}
.felles-table__caption[data-hidden] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}

.felles-table__header,
.felles-table__cell,
.felles-table__pick,
.felles-table__opener {
    box-sizing: border-box;
    padding: var(--felles-table-padding-block) var(--felles-table-padding-inline);
    border-block-end: var(--felles-border-width-default) solid var(--felles-table-line-color);
    font-weight: var(--felles-font-weight-regular);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
}
.felles-table__headers > .felles-table__header,
.felles-table__headers > .felles-table__pick,
.felles-table__headers > .felles-table__opener {
    padding-block: var(--felles-size-2);
    border-block-end-color: var(--felles-table-head-line-color);
    background-color: var(--felles-table-head-background);
    vertical-align: bottom;
}
.felles-table__header {
    color: var(--felles-color-neutral-text-default);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-table__header[aria-sort] {
    padding-block: var(--felles-size-1);
}
.felles-table__cell[scope="row"] {
    font-weight: var(--felles-font-weight-medium);
}
.felles-table__header[data-align="end"],
.felles-table__cell[data-align="end"] {
    text-align: end;
    font-variant-numeric: tabular-nums;
}
.felles-table__cell[data-align="end"] {
    white-space: nowrap;
}
.felles-table__header[data-width="narrow"],
.felles-table__cell[data-width="narrow"] {
    inline-size: 1px;
    white-space: nowrap;
}
.felles-table[data-border] .felles-table__body:last-child > :last-child > * {
    border-block-end: 0;
}
.felles-table__foot .felles-table__cell,
.felles-table__foot .felles-table__pick,
.felles-table__foot .felles-table__opener {
    border-block-start: var(--felles-border-width-default) solid var(--felles-table-head-line-color);
    border-block-end: 0;
    font-weight: var(--felles-font-weight-semibold);
}
:where(.felles-table__cell) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}

.felles-table[data-hover] .felles-table__row {
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-table__table[data-picks] .felles-table__row:has(> .felles-table__pick :checked) {
    background-color: var(--felles-table-background-selected);
}
@media (hover: hover) and (pointer: fine) {
    .felles-table[data-hover] .felles-table__body > .felles-table__row:hover {
        background-color: var(--felles-table-background-hover);
    }
}

.felles-table__pick,
.felles-table__opener {
    inline-size: 1px;
    padding-inline-end: 0;
}
.felles-table__pick-area {
    position: relative;
    display: inline-flex;
    align-items: center;
    block-size: 1lh;
    padding: var(--felles-size-2);
    margin: calc(-1 * var(--felles-size-2));
    cursor: pointer;
}
.felles-table__all-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-table__toggle {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: max(var(--felles-size-9), 24px);
    block-size: max(var(--felles-size-9), 24px);
    margin: 0;
    margin-block: calc((1lh - max(var(--felles-size-9), 24px)) / 2);
    margin-inline: calc(-1 * var(--felles-size-2));
    padding: 0;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
}
@media (hover: hover) and (pointer: fine) {
    .felles-table__toggle:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-table__toggle:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: 0;
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-table__toggle-arrow {
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-table__table[data-opens] .felles-table__row:has(> .felles-table__opener > [aria-expanded="true"]) > * {
    border-block-end-color: transparent;
}
.felles-table__details[hidden] {
    display: none;
}
.felles-table__details-cell {
    padding: 0 var(--felles-table-padding-inline) var(--felles-size-5);
    border-block-end: var(--felles-border-width-default) solid var(--felles-table-line-color);
}
@media (scripting: none) {
    .felles-table__details[hidden] {
        display: table-row;
    }
    .felles-table__opener > .felles-table__toggle {
        visibility: hidden;
    }
}

.felles-table__row:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
}
.felles-table__message[hidden],
.felles-table__empty[hidden] {
    display: none;
}
.felles-table__message-cell {
    padding: var(--felles-size-8) var(--felles-table-padding-inline);
    border-block-end: var(--felles-border-width-default) solid var(--felles-table-line-color);
    color: var(--felles-color-neutral-text-subtle);
    text-align: center;
}
.felles-table__table[aria-busy="true"] > .felles-table__body {
    color: var(--felles-color-neutral-text-subtle);
    cursor: progress;
}
.felles-table__more {
    margin-block-start: var(--felles-size-5);
}

.felles-table[data-sticky]:not([data-narrow="scroll"]) > .felles-table__area {
    overflow: visible;
}
.felles-table[data-sticky][data-narrow="scroll"] > .felles-table__area {
    overflow: auto;
    max-block-size: var(--felles-table-max-block-size);
}
.felles-table[data-sticky] .felles-table__headers > * {
    position: sticky;
    z-index: var(--felles-layer-raised);
    inset-block-start: var(--felles-table-sticky-offset);
}
.felles-table[data-narrow="scroll"] .felles-table__cell {
    overflow-wrap: normal;
}

@container (width < 36em) {
    .felles-table__table[data-stacks],
    .felles-table__table[data-stacks] > .felles-table__caption:not([data-hidden]),
    .felles-table__table[data-stacks] > .felles-table__body,
    .felles-table__table[data-stacks] > .felles-table__foot,
    .felles-table__table[data-stacks] .felles-table__details:not([hidden]),
    .felles-table__table[data-stacks] .felles-table__details-cell {
        display: block;
    }
    .felles-table__table[data-stacks] > .felles-table__head {
        display: none;
    }
    .felles-table__table[data-stacks] > .felles-table__head[data-actions] {
        display: block;
    }
    .felles-table__table[data-stacks] .felles-table__headers {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--felles-size-4);
        padding: var(--felles-size-1) var(--felles-table-padding-inline);
    }
    .felles-table__table[data-stacks] .felles-table__headers > * {
        position: static;
        inline-size: auto;
        padding: 0;
        border: 0;
    }
    .felles-table__table[data-stacks] .felles-table__headers > .felles-table__header:not([aria-sort]),
    .felles-table__table[data-stacks] .felles-table__headers > .felles-table__opener {
        display: none;
    }
    .felles-table__table[data-stacks] .felles-table__headers .felles-table__all-label {
        position: static;
        inline-size: auto;
        block-size: auto;
        margin: 0;
        margin-inline-start: var(--felles-size-3);
        clip-path: none;
    }
    .felles-table__table[data-stacks] .felles-table__row {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--felles-size-2) 0;
        align-items: start;
        margin-block-end: var(--felles-size-3);
        padding: var(--felles-table-padding-block) var(--felles-table-padding-inline);
        border: var(--felles-border-width-default) solid var(--felles-table-line-color);
        border-radius: var(--felles-border-radius-default);
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__pick {
        grid-area: 1 / 1;
        inline-size: auto;
        padding: 0;
        padding-inline-end: var(--felles-size-4);
        border: 0;
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__opener {
        grid-area: 1 / 3;
        inline-size: auto;
        padding: 0;
        padding-inline-start: var(--felles-size-4);
        border: 0;
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__cell {
        display: block;
        padding: 0;
        border: 0;
        grid-column: 1 / -1;
        inline-size: auto;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__cell[scope="row"] {
        grid-area: 1 / 2;
        font-weight: var(--felles-font-weight-semibold);
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__cell[data-label] {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: var(--felles-size-3);
        align-items: baseline;
    }
    .felles-table__table[data-stacks] .felles-table__cell[data-label]::before {
        content: attr(data-label);
        color: var(--felles-color-neutral-text-subtle);
        font-size: var(--felles-body-sm-font-size);
        font-weight: var(--felles-font-weight-regular);
    }
    .felles-table__table[data-stacks] .felles-table__row > .felles-table__cell:empty {
        display: none;
    }
    .felles-table__table[data-opens] .felles-table__row:has(> .felles-table__opener > [aria-expanded="true"]) {
        margin-block-end: 0;
        border-block-end: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
    }
    .felles-table__table[data-stacks] .felles-table__details {
        margin-block-end: var(--felles-size-3);
        border: var(--felles-border-width-default) solid var(--felles-table-line-color);
        border-block-start: 0;
        border-end-start-radius: var(--felles-border-radius-default);
        border-end-end-radius: var(--felles-border-radius-default);
    }
    .felles-table__table[data-stacks] .felles-table__details-cell {
        border: 0;
    }
    .felles-table__table[data-stacks] > .felles-table__message,
    .felles-table__table[data-stacks] .felles-table__message-row,
    .felles-table__table[data-stacks] .felles-table__message-cell {
        display: block;
    }
    .felles-table__table[data-stacks] > .felles-table__message[hidden] {
        display: none;
    }
}
@media (forced-colors: active) {
    .felles-table__table[data-picks] .felles-table__row:has(> .felles-table__pick :checked) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
    }
    .felles-table__table[aria-busy="true"] > .felles-table__body {
        color: GrayText;
    }
}
@media print {
    .felles-table__area {
        overflow: visible;
        max-block-size: none;
    }
    .felles-table__row {
        break-inside: avoid;
    }
    .felles-table__head {
        display: table-header-group;
    }
    .felles-table__pick,
    .felles-table__opener,
    .felles-table__more {
        display: none;
    }
    .felles-table__details[hidden] {
        display: table-row;
    }
}
"#,
    r"
.felles-table[data-zebra] .felles-table__row:where(:nth-child(even of .felles-table__row)) {
    background-color: var(--felles-table-background-zebra);
}
"
);
