use crate::styles::sheet;

sheet!(
    "period_choice",
    r#"
.felles-period-choice {
    --felles-period-choice-gap: var(--felles-size-4);
}
.felles-period-choice__days {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--felles-period-choice-gap);
    min-inline-size: 0;
}
.felles-period-choice__days > * {
    flex: 0 1 auto;
    max-inline-size: min(100%, 20rem);
}
"#
);
