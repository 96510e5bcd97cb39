use crate::styles::sheet;

sheet!(
    "document_list",
    r#"
.felles-document-list {
    --felles-document-list-padding-block: var(--felles-size-3);
    --felles-document-list-padding-inline: var(--felles-size-3);
    --felles-document-list-line-color: var(--felles-color-neutral-border-subtle);
    --felles-document-list-background-hover: var(--felles-color-surface-tinted);

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-document-list__path {
    display: flex;
    align-items: center;
    gap: var(--felles-size-2);
    margin-block-end: var(--felles-size-3);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-document-list__path-text {
    min-inline-size: 0;
}
:where(.felles-document-list__path) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
.felles-document-list__table {
    inline-size: 100%;
    border-collapse: collapse;
}
.felles-document-list__label {
    padding-block-end: var(--felles-size-3);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-2xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    text-align: start;
}
.felles-document-list__label[data-hidden] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-document-list__header,
.felles-document-list__name,
.felles-document-list__cell {
    padding: var(--felles-document-list-padding-block) var(--felles-document-list-padding-inline);
    border-block-end: var(--felles-border-width-default) solid var(--felles-document-list-line-color);
    font-weight: var(--felles-font-weight-regular);
    text-align: start;
    vertical-align: middle;
}
.felles-document-list__header {
    padding-block: var(--felles-size-1);
    border-block-end-color: var(--felles-color-neutral-border-default);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
}
.felles-document-list__head:not([data-sortable]) .felles-document-list__header {
    padding-block: var(--felles-size-2);
}
.felles-document-list__cell {
    color: var(--felles-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
}
.felles-document-list__cell[data-column="size"],
.felles-document-list__header[data-column="size"] {
    text-align: end;
    white-space: nowrap;
}
.felles-document-list__name {
    position: relative;
    min-inline-size: 8em;
    padding-inline-start: calc(var(--felles-document-list-padding-inline) + 1.5em + var(--felles-size-3));
}
.felles-document-list__symbol {
    position: absolute;
    inset-inline-start: var(--felles-document-list-padding-inline);
    inset-block-start: calc(var(--felles-document-list-padding-block) + (1lh - 1.5em) / 2);
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-color-text-subtle);
}
.felles-document-list__icon,
.felles-document-list__icon-open {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-document-list__icon-open {
    position: absolute;
    inset: 0;
    opacity: 0;
}
.felles-document-list__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-document-list__row:hover {
        background-color: var(--felles-document-list-background-hover);
    }
    .felles-document-list__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
    .felles-document-list__row[data-folder]:hover .felles-document-list__icon {
        opacity: 0;
    }
    .felles-document-list__row[data-folder]:hover .felles-document-list__icon-open {
        opacity: 1;
    }
}
.felles-document-list__empty {
    margin: 0;
    padding: var(--felles-size-8) var(--felles-document-list-padding-inline);
    border-block: var(--felles-border-width-default) solid var(--felles-document-list-line-color);
    color: var(--felles-color-neutral-text-subtle);
    text-align: center;
}
.felles-document-list__empty[hidden],
.felles-document-list__header[hidden],
.felles-document-list__cell[hidden] {
    display: none;
}
@container (width < 38em) {
    .felles-document-list__table,
    .felles-document-list__body,
    .felles-document-list__label:not([data-hidden]) {
        display: block;
    }
    .felles-document-list__head[data-sortable]:not([hidden]) {
        display: block;
    }
    .felles-document-list__head:not([data-sortable]) {
        display: none;
    }
    .felles-document-list__headers {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--felles-size-4);
        padding-inline: var(--felles-document-list-padding-inline);
        border-block-end: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    }
    .felles-document-list__headers > .felles-document-list__header {
        padding: 0;
        border: 0;
    }
    .felles-document-list__row {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: var(--felles-size-1) var(--felles-size-3);
        padding-block: var(--felles-document-list-padding-block);
        padding-inline: calc(var(--felles-document-list-padding-inline) + 1.5em + var(--felles-size-3)) var(--felles-document-list-padding-inline);
        border-block-end: var(--felles-border-width-default) solid var(--felles-document-list-line-color);
    }
    .felles-document-list__name {
        position: static;
        flex: 1 0 100%;
        box-sizing: border-box;
        min-inline-size: 0;
        padding: 0;
        border: 0;
    }
    .felles-document-list__cell {
        padding: 0;
        border: 0;
        font-size: var(--felles-body-sm-font-size);
    }
    .felles-document-list__cell:empty {
        display: none;
    }
}
@media (forced-colors: active) {
    .felles-document-list__symbol {
        color: CanvasText;
    }
}
@media print {
    .felles-document-list__row {
        break-inside: avoid;
    }
}
"#
);
