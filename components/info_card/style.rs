use crate::styles::sheet;

sheet!(
    "info_card",
    r#"
.felles-info-card {
    --felles-info-card-background: var(--felles-color-surface-default);
    --felles-info-card-header-background: var(--felles-color-surface-tinted);
    --felles-info-card-border-color: var(--felles-color-border-subtle);
    --felles-info-card-color: var(--felles-color-text-default);
    --felles-info-card-icon-color: var(--felles-color-text-subtle);
    --felles-info-card-padding: var(--felles-size-5);
    --felles-info-card-gap: var(--felles-size-3);
    --felles-info-card-radius: var(--felles-border-radius-lg);

    box-sizing: border-box;
    border: var(--felles-border-width-default) solid var(--felles-info-card-border-color);
    border-radius: var(--felles-info-card-radius);
    background-color: var(--felles-info-card-background);
    color: var(--felles-info-card-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow: clip;
    overflow-wrap: break-word;
}
.felles-info-card[data-variant="tinted"] {
    --felles-info-card-background: var(--felles-color-surface-tinted);
    --felles-info-card-border-color: transparent;
}
.felles-info-card[data-variant="plain"] {
    --felles-info-card-header-background: transparent;
}
.felles-info-card__header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--felles-info-card-gap);
    padding-block: var(--felles-size-3);
    padding-inline: var(--felles-info-card-padding);
    background-color: var(--felles-info-card-header-background);
}
.felles-info-card:not([data-variant="header"]) > .felles-info-card__header {
    padding-block: var(--felles-info-card-padding) var(--felles-size-2);
}
.felles-info-card__icon {
    display: grid;
    inline-size: 1.5em;
    block-size: 1.5em;
    place-items: center;
    color: var(--felles-info-card-icon-color);
}
.felles-info-card__icon > svg {
    inline-size: 100%;
    block-size: 100%;
}
.felles-info-card__symbol {
    flex: none;
}
.felles-info-card__title {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-info-card__title:first-child {
    grid-column: 1 / 3;
}
.felles-info-card__body {
    padding: var(--felles-size-4) var(--felles-info-card-padding) var(--felles-info-card-padding);
}
.felles-info-card:not([data-variant="header"]) > .felles-info-card__header + .felles-info-card__body {
    padding-block-start: 0;
}
.felles-info-card__body[data-alone] {
    display: flex;
    gap: var(--felles-info-card-gap);
    padding: var(--felles-info-card-padding);
}
.felles-info-card__body[data-alone] > .felles-info-card__icon {
    flex: none;
}
.felles-info-card__content {
    flex: 1;
    min-inline-size: 0;
}
.felles-info-card__text {
    max-inline-size: 70ch;
}
:where(.felles-info-card__text) a {
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
.felles-info-card__actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-3);
    margin-block-start: var(--felles-size-4);
}
@media (forced-colors: active) {
    .felles-info-card {
        border-color: CanvasText;
    }
}
@media print {
    .felles-info-card {
        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-info-card__header {
        background-color: transparent;
    }
}
"#
);
