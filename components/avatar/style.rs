use crate::styles::sheet;

// `__sizes` is what gives all avatars in it one size: an AvatarStack.
sheet!(
    "avatar",
    r#"
.felles-avatar {
    --felles-avatar-radius: var(--felles-border-radius-full);

    position: relative;
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: var(--felles-avatar-size, var(--felles-size-12));
    block-size: var(--felles-avatar-size, var(--felles-size-12));
    border: var(--felles-border-width-default) solid transparent;
    border-radius: var(--felles-avatar-radius);
    background-color: var(--felles-color-surface-tinted);
    background-clip: border-box;
    color: var(--felles-color-text-default);
    font-size: calc(var(--felles-avatar-size, var(--felles-size-12)) * 0.38);
    font-weight: var(--felles-font-weight-semibold);
    line-height: 1;
    text-decoration: none;
    vertical-align: middle;
    white-space: nowrap;
    overflow: hidden;
}
.felles-avatar[data-kind="organisation"]:not([data-shape="circle"]),
.felles-avatar[data-shape="square"] {
    --felles-avatar-radius: var(--felles-border-radius-default);
}
.felles-avatar:is([data-avatar-size="xs"], [data-avatar-size="sm"]):is([data-kind="organisation"], [data-shape="square"]):not([data-shape="circle"]) {
    --felles-avatar-radius: var(--felles-border-radius-sm);
}
.felles-avatar[data-avatar-size="xs"],
.felles-avatar__sizes[data-avatar-size="xs"] {
    --felles-avatar-size: var(--felles-size-6);
}
.felles-avatar[data-avatar-size="sm"],
.felles-avatar__sizes[data-avatar-size="sm"] {
    --felles-avatar-size: var(--felles-size-8);
}
.felles-avatar[data-avatar-size="md"],
.felles-avatar__sizes[data-avatar-size="md"] {
    --felles-avatar-size: var(--felles-size-12);
}
.felles-avatar[data-avatar-size="lg"],
.felles-avatar__sizes[data-avatar-size="lg"] {
    --felles-avatar-size: var(--felles-size-15);
}
.felles-avatar[data-avatar-size="xl"],
.felles-avatar__sizes[data-avatar-size="xl"] {
    --felles-avatar-size: var(--felles-size-22);
}
.felles-avatar__shown {
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    block-size: 100%;
}
.felles-avatar__name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
}
.felles-avatar > svg,
.felles-avatar__shown > svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
}
.felles-avatar__picture,
.felles-avatar > img,
.felles-avatar__shown > img {
    flex: none;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
}
.felles-avatar__picture[hidden] {
    display: none;
}
.felles-avatar__sizes .felles-avatar {
    box-shadow: 0 0 0 2px var(--felles-color-background-default);
}
@media (hover: hover) and (pointer: fine) {
    .felles-avatar:any-link:hover {
        background-color: var(--felles-color-surface-hover);
    }
}
.felles-avatar:any-link:active {
    background-color: var(--felles-color-surface-active);
}
.felles-avatar:any-link:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media (forced-colors: active) {
    .felles-avatar:any-link {
        border-color: LinkText;
    }
}
@media print {
    .felles-avatar {
        border-color: currentColor;
        background-color: transparent;
    }
}
"#
);
