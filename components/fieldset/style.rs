use crate::styles::sheet;

sheet!(
    "fieldset",
    r#"
.felles-fieldset {
    --felles-fieldset-gap: var(--felles-size-6);

    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--felles-color-neutral-text-default);
    line-height: var(--felles-line-height-md);
}
.felles-fieldset__legend {
    display: block;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    color: inherit;
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-medium);
    overflow-wrap: anywhere;
}
.felles-fieldset__legend[data-size="lg"] {
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-heading-xs-font-weight);
    line-height: var(--felles-heading-xs-line-height);
}
.felles-fieldset__legend[data-size="xl"] {
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-heading-lg-font-size);
    font-weight: var(--felles-heading-lg-font-weight);
    line-height: var(--felles-heading-lg-line-height);
}
.felles-fieldset__symbol {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: var(--felles-size-2);
    vertical-align: -0.1em;
}
.felles-fieldset__legend[data-hidden] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-fieldset__heading {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
}
.felles-fieldset__description {
    max-inline-size: 70ch;
    margin: 0;
    margin-block-start: var(--felles-size-1);
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
    overflow-wrap: anywhere;
}
.felles-fieldset__fields {
    display: flex;
    flex-direction: column;
    gap: var(--felles-fieldset-gap);
    min-inline-size: 0;
    margin-block-start: var(--felles-size-4);
}
.felles-fieldset__legend[data-hidden] + .felles-fieldset__fields {
    margin-block-start: 0;
}
.felles-fieldset__fields[data-layout="inline"] {
    flex-flow: row wrap;
    align-items: flex-start;
    gap: var(--felles-size-4) var(--felles-size-6);
}
.felles-fieldset__fields[data-layout="inline"] > :not([data-layout="beside"]) {
    flex: 1 1 12rem;
}
.felles-fieldset__fields:has(> [data-layout="beside"]) {
    --felles-fieldset-gap: var(--felles-size-1);

    margin-block-start: var(--felles-size-2);
}
.felles-fieldset__message {
    margin-block-start: var(--felles-size-2);
}
.felles-fieldset[data-indent] {
    padding-inline-start: var(--felles-size-6);
    border-inline-start: 3px solid var(--felles-color-neutral-border-subtle);
}
.felles-fieldset:disabled > .felles-fieldset__legend,
.felles-fieldset:disabled > .felles-fieldset__description {
    opacity: var(--felles-opacity-disabled);
}
@media (forced-colors: active) {
    .felles-fieldset:disabled > .felles-fieldset__legend,
    .felles-fieldset:disabled > .felles-fieldset__description {
        color: GrayText;
        opacity: 1;
    }
}
@media print {
    .felles-fieldset {
        break-inside: avoid;
    }
}
"#
);
