use crate::styles::sheet;

sheet!(
    "audio",
    r#"
.felles-audio {
    --felles-audio-max-size: 36rem;
}
.felles-audio__player {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--felles-audio-max-size);
    block-size: 54px;
    border-radius: var(--felles-border-radius-full);
}
.felles-audio__player:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
@media print {
    .felles-audio__player {
        display: none;
    }
}
"#
);
