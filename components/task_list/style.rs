use crate::styles::sheet;

sheet!(
    "task_list",
    r#"
.felles-task-list {
    --felles-task-list-line: var(--felles-color-neutral-border-subtle);

    min-inline-size: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-task-list__heading {
    margin: 0;
    margin-block-end: var(--felles-size-3);
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-heading-xs-font-weight);
    line-height: var(--felles-heading-xs-line-height);
}
.felles-task-list__tasks {
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-task-list__task {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--felles-size-1) var(--felles-size-4);
    padding: var(--felles-size-3) var(--felles-size-2);
    border-block-end: var(--felles-border-width-default) solid var(--felles-task-list-line);
}
.felles-task-list__task:first-child {
    border-block-start: var(--felles-border-width-default) solid var(--felles-task-list-line);
}
.felles-task-list__what {
    flex: 1 1 14rem;
    min-inline-size: 0;
}
.felles-task-list__name {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
}
a.felles-task-list__name,
button.felles-task-list__name {
    color: var(--felles-color-text-subtle);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    cursor: pointer;
}
.felles-task-list__name[href]::after,
.felles-task-list__name[type]::after {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: var(--felles-border-radius-sm);
}
.felles-task-list__name:focus-visible {
    outline: none;
}
.felles-task-list__name:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    .felles-task-list__task:has(> .felles-task-list__what > :is(a, button):hover) {
        background-color: var(--felles-color-surface-tinted);
    }
    a.felles-task-list__name:hover,
    button.felles-task-list__name:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(3px, 0.1875em);
    }
}
.felles-task-list__description {
    max-inline-size: 60ch;
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    overflow-wrap: anywhere;
}
.felles-task-list__status {
    padding-inline: var(--felles-size-2);
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-color-info-surface-tinted);
    color: var(--felles-color-info-text-default);
    font-size: var(--felles-body-sm-font-size);
}
.felles-task-list__task[data-status="done"] > .felles-task-list__status,
.felles-task-list__task[data-status="cannot-start"] > .felles-task-list__status {
    background-color: transparent;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-task-list__task[data-status="in-progress"] > .felles-task-list__status {
    background-color: var(--felles-color-warning-surface-tinted);
    color: var(--felles-color-warning-text-default);
}
.felles-task-list__task[data-status="problem"] > .felles-task-list__status {
    background-color: var(--felles-color-danger-surface-tinted);
    color: var(--felles-color-danger-text-default);
}
.felles-task-list__task[data-status="cannot-start"] .felles-task-list__name {
    color: var(--felles-color-neutral-text-subtle);
}
@media (forced-colors: active) {
    .felles-task-list__name:focus-visible::after {
        outline-color: Highlight;
    }
    .felles-task-list__status {
        border: 1px solid CanvasText;
    }
}
@media print {
    .felles-task-list__task {
        break-inside: avoid;
    }
}
"#
);
