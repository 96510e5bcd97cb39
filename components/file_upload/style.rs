use crate::styles::sheet;

sheet!(
    "file_upload",
    r#"
.felles-file-upload {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-3);
    min-inline-size: 0;
    max-inline-size: 100%;
}
.felles-file-upload__input {
    block-size: auto;
}
.felles-file-upload__input::file-selector-button {
    margin-inline-end: var(--felles-size-3);
    font: inherit;
}
.felles-file-upload__zone {
    --felles-file-upload-border-color: var(--felles-color-neutral-border-default);

    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-2) var(--felles-size-3);
    box-sizing: border-box;
    min-inline-size: 0;
    padding: var(--felles-size-4);
    border: var(--felles-border-width-default) dashed var(--felles-file-upload-border-color);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
    transition: background-color var(--felles-motion-fast) var(--felles-motion-easing);
}
.felles-file-upload__zone[hidden] {
    display: none;
}
/* Until the script has come, the browser's own stands in the place of what comes. */
@media (scripting: enabled) {
    .felles-file-upload__zone[hidden] {
        display: flex;
        visibility: hidden;
    }
    .felles-file-upload__input {
        position: absolute;
        inset-block-start: 0;
        inset-inline: 0;
    }
}
.felles-file-upload__zone[data-over] {
    --felles-file-upload-border-color: var(--felles-color-border-strong);

    border-style: solid;
    background-color: var(--felles-color-surface-tinted);
    box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-file-upload-border-color);
}
.felles-file-upload__zone[data-invalid] {
    --felles-file-upload-border-color: var(--felles-color-danger-border-default);

    box-shadow: inset 0 0 0 var(--felles-border-width-default) var(--felles-file-upload-border-color);
}
.felles-file-upload__zone[data-full] {
    background-color: var(--felles-color-neutral-surface-tinted);
}
.felles-file-upload__button {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    min-block-size: max(var(--felles-size-11), 44px);
    max-inline-size: 100%;
    margin: 0;
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-size-4);
    border: calc(2 * var(--felles-border-width-default)) solid var(--felles-color-border-strong);
    border-radius: var(--felles-border-radius-default);
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    font: inherit;
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    line-height: var(--felles-line-height-sm);
    cursor: pointer;
    touch-action: manipulation;
}
@media (hover: hover) and (pointer: fine) {
    .felles-file-upload__button:hover:not(:disabled, [aria-disabled="true"]) {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-file-upload__button:active:not(:disabled, [aria-disabled="true"]) {
    background-color: var(--felles-color-surface-active);
}
.felles-file-upload__button:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-file-upload__button:disabled {
    opacity: var(--felles-opacity-disabled);
    cursor: not-allowed;
}
.felles-file-upload__button[aria-disabled="true"] {
    border-color: var(--felles-color-neutral-border-default);
    border-style: dashed;
    color: var(--felles-color-neutral-text-subtle);
    cursor: not-allowed;
}
.felles-file-upload__symbol {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: currentColor;
}
.felles-file-upload__text,
.felles-file-upload__status {
    min-inline-size: 0;
    overflow-wrap: anywhere;
}
.felles-file-upload__drop {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-file-upload__status {
    flex: 1 1 100%;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
@media (pointer: coarse) {
    .felles-file-upload__drop {
        display: none;
    }
}
.felles-file-upload__limit {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
}
.felles-file-upload__limit[hidden],
.felles-file-upload__list[hidden] {
    display: none;
}
.felles-file-upload__list {
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-2);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-file-upload__file {
    --felles-file-upload-sign-color: var(--felles-color-neutral-text-subtle);

    display: flex;
    align-items: center;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    min-block-size: var(--felles-size-14);
    margin: 0;
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-size-4) var(--felles-size-2);
    border: var(--felles-border-width-default) solid var(--felles-color-neutral-border-subtle);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-color-neutral-surface-default);
    color: var(--felles-color-neutral-text-default);
}
.felles-file-upload__file[data-state="uploaded"] {
    --felles-file-upload-sign-color: var(--felles-color-success-text-subtle);
}
.felles-file-upload__file[data-state="failed"],
.felles-file-upload__file[data-state="refused"] {
    --felles-file-upload-sign-color: var(--felles-color-danger-text-subtle);

    border-color: var(--felles-color-danger-border-default);
}
.felles-file-upload__sign {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--felles-file-upload-sign-color);
}
.felles-file-upload__words {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-3);
    min-inline-size: 0;
}
.felles-file-upload__words > * {
    min-inline-size: 0;
}
.felles-file-upload__name {
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-file-upload__size,
.felles-file-upload__there {
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-file-upload__problem {
    flex: 1 1 100%;
    margin: 0;
    color: var(--felles-color-danger-text-subtle);
    overflow-wrap: anywhere;
}
.felles-file-upload__kind {
    font-weight: var(--felles-font-weight-medium);
}
@media (forced-colors: active) {
    .felles-file-upload__zone[data-over] {
        border-color: Highlight;
    }
    .felles-file-upload__button:disabled,
    .felles-file-upload__button[aria-disabled="true"] {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
    }
    .felles-file-upload__sign {
        fill: CanvasText;
    }
}
@media print {
    .felles-file-upload__zone,
    .felles-file-upload__remove {
        display: none;
    }
}
"#
);
