use crate::styles::sheet;

sheet!(
    "chips_with_other",
    r#"
.felles-chips-with-other {
    --felles-chips-with-other-text-width: 30rem;
}
.felles-chips-with-other input[type="text"] {
    max-inline-size: var(--felles-chips-with-other-text-width);
}
"#
);
