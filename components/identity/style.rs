use crate::styles::sheet;

sheet!(
    "identity",
    r#"
.felles-identity {
    --felles-identity-avatar-size: var(--felles-size-12);
    --felles-identity-name-size: var(--felles-body-lg-font-size);
    --felles-identity-tick-size: calc(1.25 * var(--felles-body-md-font-size));

    display: flex;
    align-items: start;
    gap: var(--felles-size-3);
    box-sizing: border-box;
    max-inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-identity__text {
    display: flex;
    flex: 0 1 auto;
    flex-direction: column;
    justify-content: center;
    gap: var(--felles-size-1);
    min-inline-size: 0;
    min-block-size: var(--felles-identity-avatar-size);
}
.felles-identity__text:first-child {
    min-block-size: 0;
}
.felles-identity__row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--felles-size-1) var(--felles-size-2);
}
.felles-identity__name {
    min-inline-size: 0;
    margin: 0;
    font-family: var(--felles-font-family-heading);
    font-size: var(--felles-identity-name-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-identity__name:has(+ .felles-identity__status[data-status]) {
    max-inline-size: calc(100% - var(--felles-identity-tick-size) - var(--felles-size-2));
}
.felles-identity__link {
    border-radius: var(--felles-border-radius-sm);
    color: var(--felles-color-text-subtle);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
}
@media (hover: hover) and (pointer: fine) {
    .felles-identity__link:hover {
        color: var(--felles-color-text-default);
        text-decoration-thickness: max(2px, 0.125em);
    }
}
.felles-identity__description,
.felles-identity__number,
.felles-identity__address {
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-identity__digits {
    font-variant-numeric: tabular-nums;
}
.felles-identity__address {
    margin-block: -0.1em;
    line-height: var(--felles-line-height-md);
    white-space: pre-line;
}
.felles-identity__status {
    position: relative;
    display: inline-flex;
    flex: none;
    min-inline-size: var(--felles-identity-tick-size);
}
.felles-identity__status:not([data-status]) {
    display: none;
}
.felles-identity__tick {
    inline-size: var(--felles-identity-tick-size);
    block-size: var(--felles-identity-tick-size);
    color: var(--felles-color-success-text-subtle);
}
.felles-identity__status[data-status="attention"]::before {
    content: "";
    inline-size: 0;
    block-size: 0;
    border: 0.3125em solid var(--felles-color-danger-base-default);
    border-radius: var(--felles-border-radius-full);
}
.felles-identity__status[data-status="attention"] > .felles-identity__tick {
    display: none;
}
.felles-identity__status-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
@media (forced-colors: active) {
    .felles-identity__tick {
        color: CanvasText;
    }
}
@media print {
    .felles-identity {
        break-inside: avoid;
    }
}
"#
);
