use crate::styles::sheet;

sheet!(
    "filter_panel",
    r#"
.felles-filter-panel {
    --felles-filter-panel-gap: var(--felles-size-4);

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-filter-panel-gap);
    min-inline-size: 0;
}
.felles-filter-panel[data-variant="section"] {
    flex-direction: column;
    align-items: stretch;
    flex-wrap: nowrap;
}
.felles-filter-panel__form {
    display: flex;
    flex-direction: column;
    gap: var(--felles-filter-panel-gap, var(--felles-size-4));
    min-inline-size: 0;
    margin: 0;
}
.felles-filter-panel__groups {
    min-inline-size: 0;
}
.felles-filter-panel__active:empty {
    display: none;
}
.felles-filter-panel__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--felles-size-3);
}
@media print {
    .felles-filter-panel__buttons {
        display: none;
    }
}
"#
);
