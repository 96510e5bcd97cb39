use crate::styles::sheet;

sheet!(
    "date_time_field",
    r#"
.felles-date-time-field {
    font-variant-numeric: tabular-nums;
}
"#
);
