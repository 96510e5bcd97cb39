use crate::styles::sheet;

sheet!(
    "text_field",
    r#"
.felles-text-field[size] {
    inline-size: auto;
    max-inline-size: 100%;
    align-self: flex-start;
}
.felles-text-field[type="search"] {
    appearance: none;
}
.felles-text-field[type="search"]::-webkit-search-cancel-button {
    cursor: pointer;
}
.felles-text-field[inputmode="numeric"],
.felles-text-field[inputmode="decimal"] {
    font-variant-numeric: tabular-nums;
}
"#
);
