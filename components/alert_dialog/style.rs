use crate::styles::sheet;

sheet!(
    "alert_dialog",
    r#"
.felles-alert-dialog {
    text-wrap: pretty;
}
"#
);
