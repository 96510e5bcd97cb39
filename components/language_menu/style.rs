use crate::styles::sheet;

sheet!(
    "language_menu",
    r#"
@media print {
    .felles-language-menu {
        display: none;
    }
}
"#
);
