use crate::styles::sheet;

// The cross lies over the end of the input, which leaves room for it; the browser's own would be a second one.
sheet!(
    "search_field",
    r#"
.felles-search-field {
    --felles-search-field-clear-room: var(--felles-size-10);

    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    max-inline-size: 40rem;
}
.felles-search-field__line {
    position: relative;
    display: flex;
    flex: 1 1 9rem;
    min-inline-size: 0;
}
.felles-search-field__control {
    flex: 1 1 auto;
    padding-inline-end: var(--felles-search-field-clear-room);
}
.felles-search-field__control[type="search"]::-webkit-search-cancel-button {
    display: none;
}
.felles-search-field__clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--felles-size-1);
    display: flex;
    align-items: center;
}
.felles-search-field__clear[hidden],
.felles-search-field__clear:not([data-scripted]) {
    display: none;
}
.felles-search-field__button {
    flex: none;
}
@media print {
    .felles-search-field__clear,
    .felles-search-field__button {
        display: none;
    }
}
"#
);
