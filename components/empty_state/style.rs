use crate::styles::sheet;

sheet!(
    "empty_state",
    r#"
.felles-empty-state {
    --felles-empty-state-background: transparent;
    --felles-empty-state-border-color: var(--felles-color-neutral-border-subtle);
    --felles-empty-state-color: var(--felles-color-neutral-text-default);
    --felles-empty-state-icon-background: var(--felles-color-surface-tinted);
    --felles-empty-state-icon-color: var(--felles-color-text-subtle);
    --felles-empty-state-marker-color: var(--felles-color-text-subtle);
    --felles-empty-state-padding: clamp(var(--felles-size-5), 6cqi, var(--felles-size-8));
    --felles-empty-state-radius: var(--felles-border-radius-lg);

    display: grid;
    justify-items: start;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    padding: var(--felles-empty-state-padding);
    border: var(--felles-border-width-default) solid var(--felles-empty-state-border-color);
    border-radius: var(--felles-empty-state-radius);
    background-color: var(--felles-empty-state-background);
    color: var(--felles-empty-state-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-empty-state[data-variant="tinted"] {
    --felles-empty-state-background: var(--felles-color-background-tinted);
    --felles-empty-state-border-color: transparent;
}
.felles-empty-state[data-variant="plain"] {
    --felles-empty-state-border-color: transparent;
    --felles-empty-state-padding: var(--felles-size-4) 0;
}
.felles-empty-state[data-align="center"] {
    justify-items: center;
    text-align: center;
}
.felles-empty-state[data-align="end"] {
    justify-items: end;
    text-align: end;
}
.felles-empty-state__icon {
    display: grid;
    place-items: center;
    inline-size: var(--felles-size-14);
    block-size: var(--felles-size-14);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-empty-state-icon-background);
    color: var(--felles-empty-state-icon-color);
}
.felles-empty-state__icon > svg {
    inline-size: 1.75em;
    block-size: 1.75em;
}
.felles-empty-state > .felles-empty-state__title {
    margin: 0;
}
.felles-empty-state__advice {
    display: grid;
    gap: var(--felles-size-1);
    margin: 0;
    padding-inline-start: 1.5em;
    text-align: start;
}
.felles-empty-state__advice > li {
    padding-inline-start: 0.25em;
}
:where(.felles-empty-state__advice > li)::marker {
    color: var(--felles-empty-state-marker-color);
    font-variant-numeric: tabular-nums;
}
.felles-empty-state__text {
    max-inline-size: 60ch;
    text-wrap: pretty;
}
:where(.felles-empty-state__text) a {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-empty-state__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3);
    margin-block-start: var(--felles-size-2);
}
.felles-empty-state[data-align="center"] > .felles-empty-state__actions {
    justify-content: center;
}
.felles-empty-state[data-align="end"] > .felles-empty-state__actions {
    justify-content: end;
}
@media print {
    .felles-empty-state {
        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-empty-state__icon {
        background-color: transparent;
    }
    .felles-empty-state__actions {
        display: none;
    }
}
"#
);
