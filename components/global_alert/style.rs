use crate::styles::sheet;

sheet!(
    "global_alert",
    r#"
.felles-global-alert {
    --felles-global-alert-background: var(--felles-color-surface-tinted);
    --felles-global-alert-border-color: var(--felles-color-border-default);
    --felles-global-alert-color: var(--felles-color-text-default);
    --felles-global-alert-symbol-color: var(--felles-color-text-subtle);
    --felles-global-alert-width: 80rem;
    --felles-global-alert-gutter: var(--felles-size-4);
    --felles-global-alert-padding: var(--felles-size-3);
    --felles-global-alert-gap: var(--felles-size-3);

    container-type: inline-size;
    border-block-end: var(--felles-border-width-default) solid var(--felles-global-alert-border-color);
    background-color: var(--felles-global-alert-background);
    color: var(--felles-global-alert-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-global-alert[hidden] {
    display: none;
}
.felles-global-alert[data-width="text"] {
    --felles-global-alert-width: 44rem;
}
.felles-global-alert[data-width="md"] {
    --felles-global-alert-width: 48rem;
}
.felles-global-alert[data-width="lg"] {
    --felles-global-alert-width: 64rem;
}
.felles-global-alert[data-width="2xl"] {
    --felles-global-alert-width: 90rem;
}
.felles-global-alert__inner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: var(--felles-global-alert-gap);
    box-sizing: border-box;
    max-inline-size: calc(var(--felles-global-alert-width) + 2 * var(--felles-global-alert-gutter));
    margin-inline: auto;
    padding-block: var(--felles-global-alert-padding);
    padding-inline: var(--felles-global-alert-gutter);
}
.felles-global-alert[data-width="full"] > .felles-global-alert__inner {
    max-inline-size: none;
}
.felles-global-alert__symbol {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--felles-global-alert-symbol-color);
}
.felles-global-alert__content {
    max-inline-size: 70ch;
}
.felles-global-alert__kind {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-global-alert__title {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
}
.felles-global-alert__text > .felles-global-alert__kind:first-child + * {
    margin-block-start: 0;
}
:where(.felles-global-alert__text) a {
    color: inherit;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-global-alert__inner > .felles-global-alert__close {
    min-block-size: var(--felles-size-9);
    min-inline-size: var(--felles-size-9);
    margin-block: calc((1.5em - var(--felles-size-9)) / 2);
    margin-inline-end: calc((1.5em - var(--felles-size-9)) / 2);
    padding: 0;
    align-self: start;
}
@media (min-width: 30rem) and (min-height: 30rem) {
    .felles-global-alert[data-sticky] {
        position: sticky;
        inset-block-start: 0;
        z-index: var(--felles-layer-sticky);
    }
}
@media (forced-colors: active) {
    .felles-global-alert__symbol {
        color: CanvasText;
    }
}
"#,
    r#"
@container (width >= 48rem) {
    .felles-global-alert__inner {
        --felles-global-alert-gutter: var(--felles-size-8);
    }
    .felles-global-alert[data-centered] > .felles-global-alert__inner {
        grid-template-columns: minmax(0, 1fr) auto fit-content(70ch) minmax(0, 1fr);
    }
    .felles-global-alert[data-centered] > .felles-global-alert__inner > .felles-global-alert__symbol {
        grid-column: 2;
    }
    .felles-global-alert[data-centered] > .felles-global-alert__inner > .felles-global-alert__close {
        justify-self: end;
    }
}
@media print {
    .felles-global-alert {
        container-type: normal;
        position: static;
        border-block: var(--felles-border-width-default) solid currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-global-alert__inner > .felles-global-alert__close {
        display: none;
    }
}
"#
);
