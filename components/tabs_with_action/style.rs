use crate::styles::sheet;

// Row and panels are cells of the grid, though they are within the tabs: so the row ends where the action begins.
sheet!(
    "tabs_with_action",
    r#"
.felles-tabs-with-action {
    --felles-tabs-with-action-line-color: var(--felles-color-neutral-border-subtle);
    --felles-tabs-with-action-gap: var(--felles-size-4);

    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    container-type: inline-size;
}
.felles-tabs-with-action__action {
    display: flex;
    grid-area: 1 / 2;
    align-items: center;
    min-inline-size: 0;
    padding-inline-start: var(--felles-tabs-with-action-gap);
    border-block-end: var(--felles-border-width-default) solid var(--felles-tabs-with-action-line-color);
}
.felles-tabs-with-action > .felles-tabs-with-action__tabs {
    display: contents;
}
.felles-tabs-with-action__tabs > :first-child {
    grid-area: 1 / 1;
}
.felles-tabs-with-action__tabs > :last-child {
    grid-area: 2 / 1 / auto / span 2;
}
@container (width < 30rem) {
    .felles-tabs-with-action__action {
        grid-area: 1 / 1 / auto / span 2;
        padding-block-end: var(--felles-size-2);
        padding-inline-start: 0;
        border-block-end: 0;
    }
    .felles-tabs-with-action__tabs > :first-child {
        grid-area: 2 / 1 / auto / span 2;
    }
    .felles-tabs-with-action__tabs > :last-child {
        grid-area: 3 / 1 / auto / span 2;
    }
}
@media (scripting: none), print {
    .felles-tabs-with-action,
    .felles-tabs-with-action > .felles-tabs-with-action__tabs {
        display: block;
    }
    .felles-tabs-with-action__action {
        padding: 0;
        border: 0;
    }
}
@media print {
    .felles-tabs-with-action__action {
        display: none;
    }
}
"#
);
