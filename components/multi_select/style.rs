use crate::styles::sheet;

sheet!(
    "multi_select",
    r#"
.felles-multi-select {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    max-inline-size: 100%;
}
/* As high as what takes its place, until someone goes to it before that has come. */
@media (scripting: enabled) {
    .felles-multi-select > select[multiple]:not(:focus) {
        block-size: var(--felles-size-12);
        min-block-size: 0;
    }
}
.felles-multi-select__chosen {
    display: contents;
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-multi-select__chosen[hidden] {
    display: none;
}
.felles-multi-select__chip {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-1);
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: max(var(--felles-size-8), 24px);
    margin: 0;
    padding-block: 0;
    padding-inline: var(--felles-size-3) var(--felles-size-1);
    border: var(--felles-border-width-default) solid var(--felles-color-border-subtle);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-sm-font-size);
    line-height: var(--felles-line-height-sm);
}
.felles-multi-select__text {
    min-inline-size: 0;
    padding-block: var(--felles-size-1);
    overflow-wrap: anywhere;
}
.felles-multi-select__remove {
    flex: none;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: max(var(--felles-size-6), 24px);
    block-size: max(var(--felles-size-6), 24px);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--felles-border-radius-full);
    background-color: transparent;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-multi-select__remove[hidden] {
    display: none;
}
/* Its place is kept for it, where the script is still to come. */
.felles-multi-select__remove[data-unscripted] {
    visibility: hidden;
}
@media (scripting: none) {
    .felles-multi-select__remove[data-unscripted] {
        display: none;
    }
}
@media (hover: hover) and (pointer: fine) {
    .felles-multi-select__remove:hover {
        background-color: var(--felles-color-surface-active);
    }
}
.felles-multi-select__remove:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: 0;
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-multi-select__symbol {
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: currentColor;
}
@media (forced-colors: active) {
    .felles-multi-select__symbol {
        fill: ButtonText;
    }
}
@media print {
    .felles-multi-select__remove {
        display: none;
    }
}
"#
);
