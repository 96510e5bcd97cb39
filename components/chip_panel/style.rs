use crate::styles::sheet;

sheet!(
    "chip_panel",
    r#"
.felles-chip-panel {
    --felles-chip-panel-width: 38rem;
    --felles-chip-panel-gap: var(--felles-size-6);

    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--felles-chip-panel-gap);
    inline-size: 100%;
    padding: var(--felles-size-6) var(--felles-size-4);
    border-radius: var(--felles-border-radius-lg);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-neutral-text-default);
}
.felles-chip-panel > * {
    max-inline-size: min(100%, var(--felles-chip-panel-width));
}
.felles-chip-panel > fieldset {
    text-align: center;
}
.felles-chip-panel > fieldset > * {
    margin-inline: auto;
}
.felles-chip-panel__more {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-4);
    inline-size: 100%;
    max-inline-size: min(100%, 24rem);
}
.felles-chip-panel__footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--felles-size-3);
}
"#
);
