use crate::styles::sheet;

sheet!(
    "notification_banner",
    r#"
.felles-notification-banner {
    --felles-notification-banner-background: var(--felles-color-neutral-surface-default);
    --felles-notification-banner-header-background: var(--felles-color-base-default);
    --felles-notification-banner-header-color: var(--felles-color-base-contrast-default);
    --felles-notification-banner-border-color: var(--felles-color-base-default);
    --felles-notification-banner-color: var(--felles-color-neutral-text-default);
    --felles-notification-banner-link-color: var(--felles-color-text-subtle);
    --felles-notification-banner-padding: var(--felles-size-5);
    --felles-notification-banner-radius: var(--felles-border-radius-default);

    box-sizing: border-box;
    border: 2px solid var(--felles-notification-banner-border-color);
    border-radius: var(--felles-notification-banner-radius);
    background-color: var(--felles-notification-banner-background);
    color: var(--felles-notification-banner-color);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: break-word;
}
.felles-notification-banner:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-notification-banner__header {
    padding-block: var(--felles-size-2);
    padding-inline: var(--felles-notification-banner-padding);
    background-color: var(--felles-notification-banner-header-background);
    color: var(--felles-notification-banner-header-color);
}
.felles-notification-banner__title {
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-body-md-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-md);
}
.felles-notification-banner__content {
    padding: var(--felles-notification-banner-padding);
}
.felles-notification-banner__heading {
    max-inline-size: 36em;
    margin: 0;
    font-size: var(--felles-heading-xs-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
    text-wrap: pretty;
}
.felles-notification-banner__heading + .felles-notification-banner__text {
    margin-block-start: var(--felles-size-2);
}
.felles-notification-banner__text {
    max-inline-size: 70ch;
}
:where(.felles-notification-banner__text) a {
    color: var(--felles-notification-banner-link-color);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (forced-colors: active) {
    .felles-notification-banner__header {
        border-block-end: 2px solid CanvasText;
    }
}
@media print {
    .felles-notification-banner {
        border-color: currentColor;
        background-color: transparent;
        break-inside: avoid;
    }
    .felles-notification-banner__header {
        border-block-end: var(--felles-border-width-default) solid currentColor;
        background-color: transparent;
        color: inherit;
    }
}
"#
);
