use crate::styles::sheet;

sheet!(
    "summary_list",
    r#"
.felles-summary-list {
    --felles-summary-list-line: var(--felles-color-neutral-border-subtle);
    --felles-summary-list-label-size: 16rem;
    --felles-summary-list-padding: var(--felles-size-3);

    container-type: inline-size;
    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-summary-list__head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--felles-size-2) var(--felles-size-4);
    padding-block-end: var(--felles-size-3);
}
.felles-summary-list__heading {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-heading-xs-font-weight);
    line-height: var(--felles-heading-xs-line-height);
    overflow-wrap: anywhere;
}
.felles-summary-list__rows {
    margin: 0;
}
.felles-summary-list__row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--felles-size-1) var(--felles-size-4);
    padding-block: var(--felles-summary-list-padding);
    border-block-end: var(--felles-border-width-default) solid var(--felles-summary-list-line);
}
.felles-summary-list__label {
    grid-column: 1 / -1;
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
    hyphens: auto;
}
.felles-summary-list__value {
    min-inline-size: 0;
    max-inline-size: 70ch;
    margin: 0;
    overflow-wrap: anywhere;
}
.felles-summary-list__text {
    white-space: pre-line;
}
.felles-summary-list__empty {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-summary-list__message {
    margin-block-start: var(--felles-size-1);
}
.felles-summary-list__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-self: start;
    gap: var(--felles-size-1) var(--felles-size-4);
    margin: 0;
}
.felles-summary-list__row:not(:has(> .felles-summary-list__actions)) > .felles-summary-list__value {
    grid-column: 1 / -1;
}
.felles-summary-list__change {
    position: relative;
    display: inline-block;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: var(--felles-color-text-subtle);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    cursor: pointer;
}
.felles-summary-list__change:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    .felles-summary-list__change:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(3px, 0.1875em);
    }
}
.felles-summary-list__about {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-summary-list[data-variant="plain"] {
    --felles-summary-list-padding: var(--felles-size-1);
}
.felles-summary-list[data-variant="plain"] > .felles-summary-list__rows > .felles-summary-list__row {
    border-block-end: 0;
}
.felles-summary-list[data-variant="card"] {
    overflow: hidden;
    border: var(--felles-border-width-default) solid var(--felles-summary-list-line);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
}
.felles-summary-list[data-variant="card"] > .felles-summary-list__head {
    padding: var(--felles-size-4) var(--felles-size-5);
    border-block-end: var(--felles-border-width-default) solid var(--felles-summary-list-line);
    background-color: var(--felles-color-neutral-surface-tinted);
}
.felles-summary-list[data-variant="card"] > .felles-summary-list__rows {
    padding: var(--felles-size-1) var(--felles-size-5);
}
.felles-summary-list[data-variant="card"] > .felles-summary-list__rows > .felles-summary-list__row:last-child {
    border-block-end: 0;
}
@container (min-width: 40rem) {
    .felles-summary-list__row {
        grid-template-columns: var(--felles-summary-list-label-size) minmax(0, 1fr) auto;
    }
    .felles-summary-list__label {
        grid-column: 1;
    }
    .felles-summary-list__row:not(:has(> .felles-summary-list__actions)) > .felles-summary-list__value {
        grid-column: 2 / -1;
    }
}
@media print {
    .felles-summary-list__actions {
        display: none;
    }
    .felles-summary-list__row {
        break-inside: avoid;
    }
}
"#
);
