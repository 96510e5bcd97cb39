use crate::styles::sheet;

sheet!(
    "confirm",
    r#"
.felles-confirm__text {
    margin: 0;
}
.felles-confirm__text:empty {
    display: none;
}
"#
);
