use crate::styles::sheet;

sheet!(
    "postpone_field",
    r#"
.felles-postpone-field__choices {
    flex: 1 0 100%;
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-1);
    min-inline-size: 0;
}
.felles-postpone-field__until {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--felles-size-3) var(--felles-size-4);
}
"#
);
