use crate::styles::sheet;

sheet!(
    "user_button",
    r#"
.felles-user-button {
    --felles-user-button-avatar-size: 2.25em;

    max-inline-size: 100%;
}
.felles-user-button__who {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-2);
    min-inline-size: 0;
    text-align: start;
}
.felles-user-button__who > .felles-user-button__avatar {
    flex: none;
    inline-size: var(--felles-user-button-avatar-size);
    block-size: var(--felles-user-button-avatar-size);
}
.felles-user-button__words {
    min-inline-size: 0;
    line-height: var(--felles-line-height-sm);
    overflow-wrap: anywhere;
}
.felles-user-button__name,
.felles-user-button__represents {
    display: block;
}
.felles-user-button__represents {
    font-size: var(--felles-body-sm-font-size);
    font-weight: var(--felles-font-weight-regular);
}
"#
);
