use crate::styles::sheet;

sheet!(
    pattern "onboarding",
    r#"
.felles-onboarding {
    --felles-onboarding-padding: var(--felles-size-5);
}
.felles-onboarding__panel {
    inline-size: 22rem;
    font-size: var(--felles-body-md-font-size);
}
.felles-onboarding__panel:not([data-side]) {
    inset: var(--felles-size-4);
    place-self: center;
}
.felles-onboarding__content {
    display: grid;
    gap: var(--felles-size-3);
    padding: var(--felles-onboarding-padding);
}
.felles-onboarding__top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--felles-size-3);
}
.felles-onboarding__count,
.felles-onboarding__text {
    margin: 0;
}
.felles-onboarding__count {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-variant-numeric: tabular-nums;
}
.felles-onboarding__target {
    outline: var(--felles-border-width-focus) solid var(--felles-color-base-default);
    outline-offset: var(--felles-border-width-focus);
    border-radius: var(--felles-border-radius-sm);
}
@media (scripting: none) {
    .felles-onboarding__opener {
        display: none;
    }
}
@media (forced-colors: active) {
    .felles-onboarding__target {
        outline-color: Highlight;
    }
}
@media print {
    .felles-onboarding {
        display: none;
    }
}
"#
);
