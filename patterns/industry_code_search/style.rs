use crate::styles::sheet;

sheet!(
    pattern "industry-code-search",
    r#"
.felles-industry-code-search {
    --felles-industry-code-search-gap: var(--felles-size-4);
    --felles-industry-code-search-max-inline-size: 40rem;

    display: grid;
    gap: var(--felles-industry-code-search-gap);
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: var(--felles-industry-code-search-max-inline-size);
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-industry-code-search > * {
    min-inline-size: 0;
}
.felles-industry-code-search__search {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: var(--felles-size-2);
}
.felles-industry-code-search__query {
    flex: 1 1 12rem;
}
.felles-industry-code-search__button {
    flex: none;
}
.felles-industry-code-search__codes[hidden],
.felles-industry-code-search__on:empty {
    display: none;
}
.felles-industry-code-search__none,
.felles-industry-code-search__here,
.felles-industry-code-search__source {
    margin: 0;
}
.felles-industry-code-search__source {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-industry-code-search__card {
    --felles-industry-code-search-card-background: var(--felles-color-neutral-surface-default);
    --felles-industry-code-search-card-border-color: var(--felles-color-neutral-border-subtle);

    display: flex;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-inline-size: 0;
    margin-block: var(--felles-size-1);
    padding: var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-industry-code-search-card-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-industry-code-search-card-background);
    cursor: pointer;
}
.felles-industry-code-search__card:has(:checked) {
    --felles-industry-code-search-card-background: var(--felles-color-surface-tinted);
    --felles-industry-code-search-card-border-color: var(--felles-color-border-default);
}
@media (hover: hover) and (pointer: fine) {
    .felles-industry-code-search__card:hover:not(:has(:checked)) {
        --felles-industry-code-search-card-background: var(--felles-color-surface-hover);
    }
}
.felles-industry-code-search__text {
    display: grid;
    gap: var(--felles-size-1);
    min-inline-size: 0;
}
.felles-industry-code-search__name {
    font-weight: var(--felles-font-weight-medium);
}
.felles-industry-code-search__code {
    font-variant-numeric: tabular-nums;
}
.felles-industry-code-search__path,
.felles-industry-code-search__excerpt {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-industry-code-search__mark {
    background-color: transparent;
    color: var(--felles-color-neutral-text-default);
    font-weight: var(--felles-font-weight-semibold);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
}
.felles-industry-code-search__here {
    border-radius: var(--felles-border-radius-sm);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-industry-code-search__here:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-industry-code-search__way,
.felles-industry-code-search__branches {
    display: grid;
    justify-items: start;
    gap: var(--felles-size-2);
    margin: var(--felles-size-3) 0 0;
    padding: 0;
    list-style: none;
}
@media (forced-colors: active) {
    .felles-industry-code-search__card:has(:checked) {
        --felles-industry-code-search-card-border-color: Highlight;
    }
}
@media print {
    .felles-industry-code-search__search,
    .felles-industry-code-search__tree,
    .felles-industry-code-search__on {
        display: none;
    }
    .felles-industry-code-search__card:not(:has(:checked)) {
        display: none;
    }
}
"#
);
