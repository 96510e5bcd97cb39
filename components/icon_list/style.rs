use crate::styles::sheet;

sheet!(
    "icon_list",
    r#"
.felles-icon-list {
    --felles-icon-list-gap: var(--felles-size-3);
    --felles-icon-list-padding: 0px;
    --felles-icon-list-line-size: 0px;
    --felles-icon-list-mark-size: 1.5em;

    display: flex;
    flex-direction: column;
    gap: var(--felles-icon-list-gap);
    margin: 0;
    padding: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
    overflow-wrap: anywhere;
}
.felles-icon-list[data-variant="divided"],
.felles-icon-list[data-variant="circle"] {
    --felles-icon-list-gap: 0px;
    --felles-icon-list-padding: var(--felles-size-3);
    --felles-icon-list-line-size: var(--felles-border-width-default);
}
.felles-icon-list[data-variant="circle"] {
    --felles-icon-list-mark-size: var(--felles-size-11);
}
.felles-icon-list > .felles-icon-list__item {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-size-3);
    margin: 0;
    padding-block: var(--felles-icon-list-padding);
    padding-inline: 0;
    border-block-end: var(--felles-icon-list-line-size) solid var(--felles-color-neutral-border-subtle);
}
.felles-icon-list > .felles-icon-list__item:first-child {
    border-block-start: var(--felles-icon-list-line-size) solid var(--felles-color-neutral-border-subtle);
}
.felles-icon-list__mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-icon-list-mark-size);
    block-size: var(--felles-icon-list-mark-size);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    color: var(--felles-color-text-subtle);
}
.felles-icon-list[data-variant="circle"] .felles-icon-list__mark {
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
}
.felles-icon-list__icon {
    inline-size: 1.35em;
    block-size: 1.35em;
}
.felles-icon-list__content {
    align-self: center;
    min-inline-size: 0;
    max-inline-size: 40em;
}
.felles-icon-list__title {
    margin: 0;
    margin-inline-end: var(--felles-size-2);
    font-family: inherit;
    font-size: inherit;
    font-weight: var(--felles-font-weight-semibold);
    line-height: inherit;
}
.felles-icon-list__link {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-icon-list__link::after {
    content: "";
    position: absolute;
    inset: 0;
    border-radius: var(--felles-border-radius-sm);
}
@media (hover: hover) and (pointer: fine) {
    .felles-icon-list__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-icon-list__link:focus-visible {
    outline: none;
    box-shadow: 0 0 transparent;
}
.felles-icon-list__link:focus-visible::after {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-icon-list__description {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-icon-list__text {
    position: relative;
    text-wrap: pretty;
}
.felles-icon-list__icon-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
:where(.felles-icon-list) a {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
    .felles-icon-list__mark {
        color: CanvasText;
    }
}
@media print {
    .felles-icon-list > .felles-icon-list__item {
        break-inside: avoid;
    }
    .felles-icon-list__mark {
        background-color: transparent;
    }
}
"#
);
