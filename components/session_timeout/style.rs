use crate::styles::sheet;

sheet!(
    "session_timeout",
    r#"
.felles-session-timeout__left {
    margin: 0 0 var(--felles-size-2);
    font-weight: var(--felles-font-weight-semibold);
    font-variant-numeric: tabular-nums;
}
.felles-session-timeout__text {
    margin: 0;
}
.felles-session-timeout__text + .felles-session-timeout__text {
    margin-block-start: var(--felles-size-3);
}
.felles-session-timeout__problem {
    margin: var(--felles-size-3) 0 0;
    color: var(--felles-color-danger-text-default);
    font-weight: var(--felles-font-weight-medium);
}
"#
);
