use crate::styles::sheet;

sheet!(
    "identity",
    r#"
.felles-identity {
    --felles-identity-avatar-size: var(--felles-size-12);
    --felles-identity-name-size: var(--felles-body-lg-font-size);

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
.felles-identity__avatar {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-identity-avatar-size);
    block-size: var(--felles-identity-avatar-size);
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-color-surface-tinted);
    color: var(--felles-color-text-default);
    font-weight: var(--felles-font-weight-semibold);
    line-height: 1;
    overflow: hidden;
}
.felles-identity[data-kind="organisation"] > .felles-identity__avatar {
    border-radius: var(--felles-border-radius-default);
}
.felles-identity__avatar > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-identity__avatar > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
}
.felles-identity__symbol {
    flex: none;
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
    font-size: var(--felles-identity-name-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: var(--felles-line-height-sm);
}
.felles-identity__name:has(+ .felles-identity__status[data-status]) {
    max-inline-size: calc(100% - 2em);
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
    white-space: pre-line;
}
.felles-identity__status {
    position: relative;
    display: inline-flex;
    flex: none;
}
.felles-identity__status:not([data-status]) {
    display: none;
}
.felles-identity__tick {
    inline-size: 1.25em;
    block-size: 1.25em;
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
    .felles-identity__avatar {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
