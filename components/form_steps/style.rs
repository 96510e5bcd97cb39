use crate::styles::sheet;

sheet!(
    "form_steps",
    r#"
.felles-form-steps {
    container-type: inline-size;
    min-inline-size: 0;
}
.felles-form-steps__list {
    --felles-form-steps-mark-size: var(--felles-size-8);
    --felles-form-steps-line: var(--felles-color-neutral-border-subtle);

    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    list-style: none;
}
.felles-form-steps__step {
    position: relative;
    display: grid;
    grid-template-columns: var(--felles-form-steps-mark-size) minmax(0, 1fr);
    align-items: start;
    gap: var(--felles-size-3);
    min-block-size: 44px;
    padding-block-end: var(--felles-size-4);
}
.felles-form-steps__step:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: var(--felles-form-steps-mark-size) 0;
    inset-inline-start: calc(var(--felles-form-steps-mark-size) / 2 - 1px);
    inline-size: 2px;
    background-color: var(--felles-form-steps-line);
}
.felles-form-steps__step[data-state="done"] {
    --felles-form-steps-line: var(--felles-color-base-default);
}
.felles-form-steps__mark {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-form-steps-mark-size);
    block-size: var(--felles-form-steps-mark-size);
    border: 2px solid var(--felles-color-neutral-border-default);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-neutral-background-default);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-medium);
    font-variant-numeric: tabular-nums;
}
.felles-form-steps__step[data-state="done"] > .felles-form-steps__mark {
    border-color: var(--felles-color-base-default);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-subtle);
}
.felles-form-steps__step[data-state="wrong"] > .felles-form-steps__mark {
    border-color: var(--felles-color-danger-border-default);
    background-color: var(--felles-color-danger-surface-tinted);
    color: var(--felles-color-danger-text-subtle);
}
.felles-form-steps__step[data-state="locked"] > .felles-form-steps__mark {
    border-style: dashed;
}
.felles-form-steps__step[aria-current="step"] > .felles-form-steps__mark {
    border-color: var(--felles-color-base-default);
    background-color: var(--felles-color-base-default);
    color: var(--felles-color-base-contrast-default);
}
.felles-form-steps__symbol {
    inline-size: 1.25em;
    block-size: 1.25em;
}
.felles-form-steps__name {
    position: relative;
    justify-self: start;
    margin: 0;
    padding: 0;
    padding-block: calc((var(--felles-form-steps-mark-size) - 1lh) / 2);
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
}
.felles-form-steps__step[data-state="locked"] > .felles-form-steps__name {
    color: var(--felles-color-neutral-text-subtle);
}
.felles-form-steps__step[aria-current="step"] > .felles-form-steps__name {
    font-weight: var(--felles-font-weight-semibold);
}
a.felles-form-steps__name,
button.felles-form-steps__name {
    color: var(--felles-color-text-subtle);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    cursor: pointer;
}
.felles-form-steps__name:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (hover: hover) and (pointer: fine) {
    a.felles-form-steps__name:hover,
    button.felles-form-steps__name:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(3px, 0.1875em);
    }
}
.felles-form-steps__word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@container (min-width: 40rem) {
    .felles-form-steps[data-orientation="horizontal"] > .felles-form-steps__list {
        flex-direction: row;
    }
    .felles-form-steps[data-orientation="horizontal"] .felles-form-steps__step {
        flex: 1 1 0;
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        gap: var(--felles-size-2);
        padding-block-end: 0;
        padding-inline: var(--felles-size-2);
    }
    .felles-form-steps[data-orientation="horizontal"] .felles-form-steps__step:not(:last-child)::before {
        inset-block: calc(var(--felles-form-steps-mark-size) / 2 - 1px) auto;
        inset-inline: calc(50% + var(--felles-form-steps-mark-size) / 2) calc(-50% + var(--felles-form-steps-mark-size) / 2);
        inline-size: auto;
        block-size: 2px;
    }
    .felles-form-steps[data-orientation="horizontal"] .felles-form-steps__name {
        justify-self: center;
        padding-block: 0;
        text-align: center;
    }
}
@media (forced-colors: active) {
    .felles-form-steps__step:not(:last-child)::before {
        background-color: CanvasText;
    }
    .felles-form-steps__step[aria-current="step"] > .felles-form-steps__mark {
        border-color: Highlight;
        background-color: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
    }
}
@media print {
    .felles-form-steps {
        display: none;
    }
}
"#
);
