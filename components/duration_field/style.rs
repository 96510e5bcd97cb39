use crate::styles::sheet;

sheet!(
    "duration_field",
    r#"
.felles-duration-field {
    font-variant-numeric: tabular-nums;
}
"#
);
