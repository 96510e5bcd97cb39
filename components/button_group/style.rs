use crate::styles::sheet;

sheet!(
    "button_group",
    r#"
.felles-button-group {
    --felles-button-group-gap: var(--felles-size-3);
    --felles-button-group-narrow: 28em;

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-button-group-gap);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--felles-body-md-font-size);
}
.felles-button-group[data-wrap] {
    flex-wrap: nowrap;
}
.felles-button-group[data-align="center"] {
    justify-content: center;
}
.felles-button-group[data-align="end"] {
    justify-content: flex-end;
}
.felles-button-group[data-align="space-between"] {
    justify-content: space-between;
}
.felles-button-group[data-align="stretch"] {
    align-items: stretch;
}
.felles-button-group[data-align="stretch"] > * {
    flex: 1 1 10em;
}
.felles-button-group[data-orientation="vertical"] {
    flex-flow: column nowrap;
    align-items: flex-start;
}
.felles-button-group[data-orientation="vertical"][data-align="center"] {
    align-items: center;
}
.felles-button-group[data-orientation="vertical"][data-align="end"] {
    align-items: flex-end;
}
.felles-button-group[data-orientation="vertical"][data-align="stretch"] {
    align-items: stretch;
}
.felles-button-group[data-orientation="vertical"][data-align="stretch"] > * {
    flex: none;
}
.felles-button-group[data-stack] > * {
    min-inline-size: clamp(var(--felles-size-12), (var(--felles-button-group-narrow) - 100%) * 999, 100%);
}
.felles-button-group[data-attached] {
    flex-wrap: nowrap;
    align-items: stretch;
    gap: 0;
}
.felles-button-group[data-attached] > * {
    margin-inline-start: calc(-1 * var(--felles-border-width-default));
}
.felles-button-group[data-attached] > :first-child {
    margin-inline-start: 0;
}
.felles-button-group[data-attached] > :not(:first-child) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
}
.felles-button-group[data-attached] > :not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
}
.felles-button-group[data-attached] > :not(:first-child):is([data-variant="primary"], [aria-pressed="true"]) {
    border-inline-start-color: var(--felles-color-base-contrast-default);
}
.felles-button-group[data-attached] > :is(:hover, :focus-visible) {
    z-index: var(--felles-layer-raised);
}
.felles-button-group[data-attached][data-orientation="vertical"] {
    display: inline-flex;
}
.felles-button-group[data-attached][data-orientation="vertical"] > * {
    margin-block-start: calc(-1 * var(--felles-border-width-default));
    margin-inline-start: 0;
}
.felles-button-group[data-attached][data-orientation="vertical"] > :first-child {
    border-start-end-radius: var(--felles-border-radius-default);
    border-end-start-radius: 0;
    margin-block-start: 0;
}
.felles-button-group[data-attached][data-orientation="vertical"] > :last-child {
    border-end-start-radius: var(--felles-border-radius-default);
    border-start-end-radius: 0;
}
"#
);
