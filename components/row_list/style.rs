use crate::styles::sheet;

// A row far down is not drawn while it is not in view. What is drawn of such a row may not reach out of it, so its focus
// ring stands inside. The first fifty are always drawn: their height is then never guessed, and a page stands still.
sheet!(
    "row_list",
    r#"
.felles-row-list {
    --felles-row-list-padding-block: var(--felles-size-3);
    --felles-row-list-padding-inline: var(--felles-size-3);
    --felles-row-list-gap: var(--felles-size-4);
    --felles-row-list-line-style: solid;
    --felles-row-list-line-color: var(--felles-color-neutral-border-subtle);
    --felles-row-list-line-size: var(--felles-border-width-default);
    --felles-row-list-first-line-size: var(--felles-border-width-default);
    --felles-row-list-arrow-room: 0px;
    --felles-row-list-delete-size: var(--felles-size-30);
    --felles-row-list-background-hover: var(--felles-color-surface-tinted);

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-row-list[data-spacing="tight"] {
    --felles-row-list-padding-block: var(--felles-size-1);
}
.felles-row-list[data-divider="dotted"] {
    --felles-row-list-line-style: dotted;
    --felles-row-list-line-color: var(--felles-color-neutral-border-default);
    --felles-row-list-line-size: calc(2 * var(--felles-border-width-default));
    --felles-row-list-first-line-size: calc(2 * var(--felles-border-width-default));
}
.felles-row-list[data-divider="first"] {
    --felles-row-list-line-size: 0px;
}
.felles-row-list[data-divider="none"] {
    --felles-row-list-line-size: 0px;
    --felles-row-list-first-line-size: 0px;
}
.felles-row-list:has(> .felles-row-list__list > [data-arrow]) {
    --felles-row-list-arrow-room: var(--felles-size-7);
}
.felles-row-list__list {
    margin: 0;
    padding: 0;
    border-block-start: var(--felles-row-list-first-line-size) var(--felles-row-list-line-style) var(--felles-row-list-line-color);
    list-style: none;
}
.felles-row-list__list:empty {
    display: none;
}
.felles-row-list__item {
    margin: 0;
    padding: 0;
    border-block-end: var(--felles-row-list-line-size) var(--felles-row-list-line-style) var(--felles-row-list-line-color);
}
.felles-row-list__item:where(:nth-child(n + 51)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25rem;
}
.felles-row-list__item:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-row-list__row,
.felles-row-list__header {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0 var(--felles-row-list-gap);
    box-sizing: border-box;
    padding-inline: var(--felles-row-list-padding-inline) calc(var(--felles-row-list-padding-inline) + var(--felles-row-list-arrow-room));
}
.felles-row-list__row {
    min-block-size: var(--felles-size-12);
    padding-block: var(--felles-row-list-padding-block);
}
.felles-row-list__header {
    flex-wrap: wrap;
    min-block-size: var(--felles-size-10);
    padding-block: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-row-list__lead,
.felles-row-list__column[data-lead] {
    position: relative;
    flex: 2 1 0;
    min-inline-size: 0;
}
.felles-row-list__lead {
    position: static;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
}
.felles-row-list__lead:has(> .felles-row-list__icon) {
    flex-direction: row;
    align-items: center;
    gap: var(--felles-size-3);
}
.felles-row-list__words {
    min-inline-size: 0;
}
.felles-row-list__icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
.felles-row-list__cell,
.felles-row-list__column {
    flex: 1 1 0;
    min-inline-size: 0;
}
.felles-row-list__cell[data-width="narrow"],
.felles-row-list__column[data-width="narrow"] {
    flex: 0 0 var(--felles-size-30);
}
.felles-row-list__cell[data-align="end"],
.felles-row-list__column[data-align="end"] {
    text-align: end;
    font-variant-numeric: tabular-nums;
}
.felles-row-list__cell :is(a, button, label, input, summary) {
    position: relative;
    z-index: var(--felles-layer-raised);
}
.felles-row-list__description {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}

.felles-row-list__title {
    display: inline-block;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-weight: var(--felles-font-weight-medium);
    text-align: start;
    overflow-wrap: anywhere;
}
:where(.felles-row-list[data-columns]) .felles-row-list__title {
    font-weight: var(--felles-font-weight-regular);
}
.felles-row-list__item[data-arrow] > .felles-row-list__row .felles-row-list__title {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-row-list__item[data-arrow] > .felles-row-list__row .felles-row-list__title::after {
    content: "";
    position: absolute;
    inset: 0;
}
.felles-row-list__title:focus-visible {
    outline: none;
    box-shadow: 0 0 transparent;
}
.felles-row-list__title:focus-visible::after {
    border-radius: var(--felles-border-radius-sm);
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-row-list__item[data-arrow] > .felles-row-list__row:active {
    background-color: var(--felles-color-surface-hover);
}
@media (hover: hover) and (pointer: fine) {
    .felles-row-list__item[data-arrow] > .felles-row-list__row:hover:not(:active) {
        background-color: var(--felles-row-list-background-hover);
    }
    .felles-row-list__item[data-arrow] > .felles-row-list__row:hover .felles-row-list__title {
        color: var(--felles-color-text-default);
    }
}
.felles-row-list__item[data-arrow] > .felles-row-list__row::after {
    content: "";
    position: absolute;
    inset-block-start: calc(50% - 0.3em);
    inset-inline-end: calc(var(--felles-row-list-padding-inline) + 0.3em);
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 0 solid var(--felles-color-text-subtle);
    border-block-start-width: 2px;
    border-inline-end-width: 2px;
    rotate: 45deg;
    pointer-events: none;
}
.felles-row-list__item[data-arrow="more"] > .felles-row-list__row::after {
    inset-block-start: calc(50% - 0.4em);
    border-block-width: 0 2px;
    transition: rotate var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-row-list__item[data-arrow="more"][data-expanded] > .felles-row-list__row::after {
    inset-block-start: calc(50% - 0.15em);
    rotate: 225deg;
}
.felles-row-list__toggle {
    position: relative;
    z-index: var(--felles-layer-raised);
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: max(var(--felles-size-10), 24px);
    block-size: max(var(--felles-size-10), 24px);
    margin: 0;
    padding: 0;
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-default);
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    cursor: pointer;
    touch-action: manipulation;
}
@media (hover: hover) and (pointer: fine) {
    .felles-row-list__toggle:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-row-list__toggle:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: calc(-1 * var(--felles-border-width-focus));
    box-shadow: inset 0 0 0 calc(2 * var(--felles-border-width-focus)) var(--felles-color-focus-inner);
}
.felles-row-list__toggle-arrow {
    inline-size: 1.35em;
    block-size: 1.35em;
}

.felles-row-list__pick {
    position: relative;
    z-index: var(--felles-layer-raised);
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    min-block-size: var(--felles-size-11);
    margin-block: calc((var(--felles-size-6) - var(--felles-size-11)) / 2);
    padding-inline: var(--felles-size-3);
    margin-inline: calc(-1 * var(--felles-size-3));
    cursor: pointer;
}
.felles-row-list__all {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: var(--felles-size-3);
    min-block-size: var(--felles-size-10);
    color: var(--felles-color-neutral-text-default);
    cursor: pointer;
}
.felles-row-list[data-columns] > .felles-row-list__header > .felles-row-list__all {
    gap: var(--felles-row-list-gap);
}
.felles-row-list__tally {
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
}
.felles-row-list__item:has(> .felles-row-list__row > .felles-row-list__pick > :checked) {
    background-color: var(--felles-color-surface-tinted);
}
.felles-row-list[data-deletable] > .felles-row-list__header {
    padding-inline-end: calc(var(--felles-row-list-padding-inline) + var(--felles-row-list-arrow-room) + var(--felles-row-list-gap) + var(--felles-row-list-delete-size) - var(--felles-size-2));
}
.felles-row-list__delete {
    position: relative;
    z-index: var(--felles-layer-raised);
    display: flex;
    flex: none;
    justify-content: flex-end;
    inline-size: var(--felles-row-list-delete-size);
    margin-block: calc(-1 * var(--felles-size-2));
    margin-inline-end: calc(-1 * var(--felles-size-2));
}

.felles-row-list__columns {
    display: flex;
    flex: 1 1 0;
    align-items: center;
    gap: 0 var(--felles-row-list-gap);
    min-inline-size: 0;
    font-weight: var(--felles-font-weight-medium);
}
.felles-row-list__status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-row-list__item[data-status="unread"] > .felles-row-list__row .felles-row-list__title {
    font-weight: var(--felles-font-weight-semibold);
}
.felles-row-list__item[data-status="unread"] > .felles-row-list__row .felles-row-list__title::before {
    content: "";
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid var(--felles-color-base-default);
    border-radius: var(--felles-border-radius-full);
    vertical-align: 0.15em;
}
.felles-row-list__item[data-status="completed"] > .felles-row-list__row .felles-row-list__title::before {
    content: "";
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    background-color: var(--felles-color-success-text-subtle);
    clip-path: polygon(11% 47%, 0% 59%, 38% 94%, 100% 20%, 88% 9%, 37% 70%);
}
.felles-row-list__item[data-status="inactive"] {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-row-list__item[data-status="inactive"] > .felles-row-list__row .felles-row-list__title {
    font-style: italic;
}
.felles-row-list__item[data-deleted] {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-row-list__item[data-deleted] > .felles-row-list__row > :is(.felles-row-list__lead, .felles-row-list__cell) {
    text-decoration: line-through;
}

.felles-row-list__details-content {
    padding-block: var(--felles-size-2) var(--felles-size-5);
    padding-inline: var(--felles-row-list-padding-inline);
    line-height: var(--felles-line-height-md);
}
.felles-row-list__nested {
    padding-inline-start: var(--felles-size-8);
}
.felles-row-list__item[data-expanded] {
    content-visibility: visible;
}
.felles-row-list__empty {
    padding: var(--felles-size-8) var(--felles-row-list-padding-inline);
    border-block: var(--felles-row-list-first-line-size) var(--felles-row-list-line-style) var(--felles-row-list-line-color);
    color: var(--felles-color-neutral-text-subtle);
    text-align: center;
}
.felles-row-list__list:not(:empty) + .felles-row-list__empty {
    display: none;
}
.felles-row-list__add {
    padding-block: var(--felles-size-1);
}
.felles-row-list__count {
    margin-block: var(--felles-size-4) 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    text-align: center;
}
.felles-row-list__more {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--felles-size-3);
    padding-block-start: var(--felles-size-4);
}
.felles-row-list__more[hidden],
.felles-row-list__tally[hidden],
.felles-row-list__count[hidden] {
    display: none;
}
@container (width >= 34em) {
    .felles-row-list[data-spacing="loose"] .felles-row-list__row {
        padding-block: var(--felles-size-5);
    }
    .felles-row-list__cell[data-label]::before {
        content: attr(data-label) ": ";
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        margin: -1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
    }
    .felles-row-list[data-columns] > .felles-row-list__header > .felles-row-list__all > .felles-row-list__all-label {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        margin: -1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
    }
    .felles-row-list[data-columns] > .felles-row-list__header > .felles-row-list__tally {
        display: block;
        flex: 1 0 100%;
        order: -1;
    }
    .felles-row-list[data-columns] > .felles-row-list__header > .felles-row-list__tally[hidden] {
        visibility: hidden;
    }
}
@container (width < 34em) {
    .felles-row-list__row {
        flex-wrap: wrap;
        gap: var(--felles-size-1) var(--felles-row-list-gap);
    }
    .felles-row-list__lead {
        flex: 1 1 8em;
    }
    .felles-row-list__cell,
    .felles-row-list__cell[data-width="narrow"] {
        flex: 1 0 100%;
        text-align: start;
    }
    .felles-row-list__pick ~ .felles-row-list__cell {
        box-sizing: border-box;
        padding-inline-start: calc(max(var(--felles-size-6), 24px) + var(--felles-row-list-gap));
    }
    .felles-row-list__cell[data-label]::before {
        content: attr(data-label) ": ";
        color: var(--felles-color-neutral-text-subtle);
        font-size: var(--felles-body-sm-font-size);
    }
    .felles-row-list[data-deletable] > .felles-row-list__header {
        padding-inline-end: var(--felles-row-list-padding-inline);
    }
    .felles-row-list__delete {
        inline-size: auto;
        margin-inline-start: auto;
    }
    .felles-row-list__columns:not([data-sortable]),
    .felles-row-list__column:not([data-sortable]) {
        display: none;
    }
    .felles-row-list__columns {
        flex: 1 0 100%;
        flex-wrap: wrap;
    }
    .felles-row-list__columns > .felles-row-list__column {
        flex: none;
    }
    .felles-row-list__header:not(:has(.felles-row-list__all, .felles-row-list__column[data-sortable])) {
        display: none;
    }
    .felles-row-list__nested {
        padding-inline-start: var(--felles-size-4);
    }
}
@media (forced-colors: active) {
    .felles-row-list__title:focus-visible::after {
        outline-color: Highlight;
    }
    .felles-row-list__item:has(> .felles-row-list__row > .felles-row-list__pick > :checked) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
    }
    .felles-row-list__item[data-status="completed"] > .felles-row-list__row .felles-row-list__title::before {
        background-color: CanvasText;
        forced-color-adjust: none;
    }
    .felles-row-list__toggle {
        border-color: ButtonBorder;
    }
}
@media print {
    .felles-row-list__item {
        content-visibility: visible;
        break-inside: avoid;
    }
    .felles-row-list__details[hidden] {
        display: block;
        content-visibility: visible;
    }
    .felles-row-list__add,
    .felles-row-list__more,
    .felles-row-list__delete,
    .felles-row-list__pick,
    .felles-row-list__all {
        display: none;
    }
}
"#,
    r#"
.felles-row-list__item[data-arrow="next"] > .felles-row-list__row:dir(rtl)::after {
    rotate: -45deg;
}
.felles-row-list__item[data-arrow="more"] > .felles-row-list__row:dir(rtl)::after {
    rotate: -45deg;
}
.felles-row-list__item[data-arrow="more"][data-expanded] > .felles-row-list__row:dir(rtl)::after {
    rotate: -225deg;
}
@media (scripting: none) {
    .felles-row-list__details[hidden] {
        display: block;
        content-visibility: visible;
    }
}
"#
);
