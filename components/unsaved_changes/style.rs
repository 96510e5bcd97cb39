use crate::styles::sheet;

sheet!(
    "unsaved_changes",
    r#"
.felles-unsaved-changes__text {
    margin: 0;
}
"#
);
