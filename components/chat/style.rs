use crate::styles::sheet;

sheet!(
    "chat",
    r#"
.felles-chat {
    --felles-chat-gap: var(--felles-size-6);
    --felles-chat-max-size: 36em;

    container-type: inline-size;
    inline-size: 100%;
    color: var(--felles-color-neutral-text-default);
    font-size: var(--felles-body-md-font-size);
    line-height: var(--felles-line-height-md);
    overflow-wrap: anywhere;
}
.felles-chat__turns {
    display: flex;
    flex-direction: column;
    gap: var(--felles-chat-gap);
    margin: 0;
    padding: 0;
    list-style: none;
}
.felles-chat__turn {
    --felles-chat-background: var(--felles-color-surface-tinted);
    --felles-chat-border-color: transparent;
    --felles-chat-align: start;
    --felles-chat-meta-align: start;
    --felles-chat-start-corner: var(--felles-border-radius-sm);
    --felles-chat-end-corner: var(--felles-border-radius-lg);

    display: flex;
    align-items: end;
    align-self: start;
    gap: var(--felles-size-2);
    box-sizing: border-box;
    max-inline-size: min(90%, var(--felles-chat-max-size));
}
.felles-chat__turn[data-position="end"] {
    --felles-chat-align: end;
    --felles-chat-start-corner: var(--felles-border-radius-lg);
    --felles-chat-end-corner: var(--felles-border-radius-sm);

    flex-direction: row-reverse;
    align-self: end;
}
.felles-chat__turn[data-meta-position="end"] {
    --felles-chat-meta-align: end;
}
.felles-chat__turn[data-variant="outlined"] {
    --felles-chat-background: var(--felles-color-surface-default);
    --felles-chat-border-color: var(--felles-color-border-subtle);
}
.felles-chat__avatar {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-size-10);
    block-size: var(--felles-size-10);
    border: var(--felles-border-width-default) solid var(--felles-chat-border-color);
    border-radius: var(--felles-border-radius-full);
    background-color: var(--felles-chat-background);
    color: var(--felles-color-text-default);
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-semibold);
    line-height: 1;
    overflow: hidden;
}
.felles-chat__avatar > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-chat__avatar > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
}
.felles-chat__messages {
    display: flex;
    flex-direction: column;
    align-items: var(--felles-chat-align);
    gap: var(--felles-size-1);
    min-inline-size: 0;
}
.felles-chat__message {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: var(--felles-chat-align);
    min-inline-size: 0;
    max-inline-size: 100%;
}
.felles-chat__meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-self: var(--felles-chat-meta-align);
    justify-content: var(--felles-chat-meta-align);
    column-gap: var(--felles-size-2);
    margin: 0;
    color: var(--felles-color-neutral-text-subtle);
    font-size: var(--felles-body-sm-font-size);
}
.felles-chat__name {
    color: var(--felles-color-neutral-text-default);
    font-weight: var(--felles-font-weight-medium);
}
.felles-chat__name,
.felles-chat__time {
    min-inline-size: 0;
    padding-block-end: var(--felles-size-1);
}
.felles-chat__time {
    font-variant-numeric: tabular-nums;
}
.felles-chat__message:not(:first-child) > .felles-chat__meta > .felles-chat__name:not([data-own]) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-chat__message:not(:first-child) > .felles-chat__meta > .felles-chat__time:not([data-own]) {
    display: none;
}
.felles-chat__message:not(:first-child) > .felles-chat__meta > [data-own] {
    padding-block-start: var(--felles-size-2);
}
.felles-chat__bubble {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--felles-size-2) var(--felles-size-4);
    border: var(--felles-border-width-default) solid var(--felles-chat-border-color);
    border-radius: var(--felles-border-radius-lg);
    background-color: var(--felles-chat-background);
    color: var(--felles-color-text-default);
}
.felles-chat__message:last-child > .felles-chat__bubble {
    border-end-start-radius: var(--felles-chat-start-corner);
    border-end-end-radius: var(--felles-chat-end-corner);
}
@container (width < 14em) {
    .felles-chat__turn,
    .felles-chat__turn[data-position="end"] {
        flex-direction: column;
        align-items: var(--felles-chat-align);
    }
    .felles-chat__bubble {
        padding-inline: var(--felles-size-2);
    }
}
@media print {
    .felles-chat__message {
        break-inside: avoid;
    }
    .felles-chat__bubble,
    .felles-chat__avatar {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
