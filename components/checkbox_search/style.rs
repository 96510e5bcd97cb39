use crate::styles::sheet;

sheet!(
    "checkbox_search",
    r#"
.felles-checkbox-search {
    --felles-checkbox-search-column: 14rem;
}
.felles-checkbox-search__search {
    max-inline-size: 24rem;
}
.felles-checkbox-search__options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--felles-checkbox-search-column), 100%), 1fr));
    align-items: start;
    gap: var(--felles-size-1) var(--felles-size-6);
    min-inline-size: 0;
}
.felles-checkbox-search__option {
    min-inline-size: 0;
}
.felles-checkbox-search__chosen,
.felles-checkbox-search__none {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
@media (scripting: none) {
    .felles-checkbox-search__search {
        display: none;
    }
}
@media print {
    .felles-checkbox-search__search {
        display: none;
    }
}
"#
);
