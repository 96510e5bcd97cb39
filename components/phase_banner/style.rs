use crate::styles::sheet;

sheet!(
    "phase_banner",
    r#"
.felles-phase-banner {
    --felles-phase-banner-border-color: var(--felles-color-neutral-border-subtle);
    --felles-phase-banner-color: var(--felles-color-neutral-text-default);
    --felles-phase-banner-tag-background: var(--felles-color-surface-tinted);
    --felles-phase-banner-tag-color: var(--felles-color-text-default);
    --felles-phase-banner-link-color: var(--felles-color-text-subtle);

    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--felles-size-1) var(--felles-size-3);
    box-sizing: border-box;
    padding-block: var(--felles-size-3);
    border-block-end: var(--felles-border-width-default) solid var(--felles-phase-banner-border-color);
    color: var(--felles-phase-banner-color);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-phase-banner__tag {
    flex: none;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding-inline: var(--felles-size-2);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-sm);
    background-color: var(--felles-phase-banner-tag-background);
    color: var(--felles-phase-banner-tag-color);
    font-weight: var(--felles-font-weight-semibold);
}
.felles-phase-banner__text {
    flex: 1 1 12rem;
    min-inline-size: 0;
    max-inline-size: 70ch;
    margin: 0;
}
:where(.felles-phase-banner__text) a {
    color: var(--felles-phase-banner-link-color);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-phase-banner__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-phase-banner-link-color);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-phase-banner__link:hover {
        color: var(--felles-phase-banner-tag-color);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
@media print {
    .felles-phase-banner {
        border-color: currentColor;
    }
    .felles-phase-banner__tag {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
