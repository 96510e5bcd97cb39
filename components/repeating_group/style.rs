use crate::styles::sheet;

sheet!(
    "repeating_group",
    r"
.felles-repeating-group {
    --felles-repeating-group-padding: var(--felles-size-5);
}
.felles-repeating-group__rows {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-4);
    min-inline-size: 0;
}
.felles-repeating-group__row {
    min-inline-size: 0;
    padding: var(--felles-repeating-group-padding);
    padding-block-start: var(--felles-size-3);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
}
.felles-repeating-group__row[data-closed] {
    padding-block: var(--felles-size-2);
}
.felles-repeating-group__head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--felles-size-4);
    min-block-size: 44px;
}
.felles-repeating-group__name {
    min-inline-size: 0;
    border-radius: var(--felles-border-radius-sm);
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-repeating-group__name:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-repeating-group__actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-1);
    margin-inline: calc(-1 * var(--felles-size-3));
}
.felles-repeating-group__symbol {
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-repeating-group__fields {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-5);
    margin-block-start: var(--felles-size-3);
}
.felles-repeating-group__fields[hidden] {
    display: none;
}
@media (scripting: enabled) {
    .felles-repeating-group__row[data-closed] > .felles-repeating-group__fields {
        display: none;
    }
}
.felles-repeating-group__close {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-2);
}
.felles-repeating-group__about {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-repeating-group__none,
.felles-repeating-group__most {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-repeating-group__add {
    align-self: flex-start;
}
@media print {
    .felles-repeating-group__row {
        break-inside: avoid;
    }
    .felles-repeating-group__actions,
    .felles-repeating-group__close,
    .felles-repeating-group__add {
        display: none;
    }
}
"
);
