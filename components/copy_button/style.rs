use crate::styles::sheet;

sheet!(
    "copy_button",
    r#"
.felles-copy-button {
    --felles-copy-button-gap: var(--felles-size-2);

    display: inline-flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--felles-copy-button-gap);
    max-inline-size: 100%;
    vertical-align: middle;
}
.felles-copy-button__icon-only[data-variant] {
    flex: none;
    padding: 0;
}
.felles-copy-button__words {
    display: inline-grid;
    justify-items: start;
}
.felles-copy-button__label,
.felles-copy-button__told {
    grid-area: 1 / 1;
}
.felles-copy-button__told {
    visibility: hidden;
}
.felles-copy-button__told[data-for="failed"] {
    display: none;
}
.felles-copy-button:is([data-outcome="copied"], [data-outcome="failed"]) .felles-copy-button__label {
    opacity: 0;
}
.felles-copy-button[data-outcome="copied"] .felles-copy-button__told[data-for="copied"],
.felles-copy-button[data-outcome="failed"] .felles-copy-button__told[data-for="failed"] {
    display: inline;
    visibility: visible;
}
.felles-copy-button__unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-copy-button__by-hand {
    display: grid;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    inline-size: 22em;
    max-inline-size: 100%;
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-md);
}
.felles-copy-button__text {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: var(--felles-size-2) var(--felles-size-3);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-tinted);
    color: var(--felles-color-neutral-text-default);
    font: inherit;
    font-size: max(1rem, var(--felles-body-sm-font-size));
    overflow-wrap: anywhere;
    resize: none;
}
.felles-copy-button__text:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media print {
    .felles-copy-button {
        display: none;
    }
}
"#
);
