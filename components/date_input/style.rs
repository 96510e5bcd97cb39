use crate::styles::sheet;

sheet!(
    "date_input",
    r#"
.felles-date-input {
    font-variant-numeric: tabular-nums;
}
"#
);
