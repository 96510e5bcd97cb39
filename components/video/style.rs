use crate::styles::sheet;

sheet!(
    "video",
    r#"
.felles-video {
    --felles-video-ratio: 16 / 9;
    --felles-video-background: var(--felles-color-neutral-surface-tinted);
}
.felles-video[data-ratio="4:3"] {
    --felles-video-ratio: 4 / 3;
}
.felles-video[data-ratio="1:1"] {
    --felles-video-ratio: 1;
}
.felles-video[data-ratio="9:16"] {
    --felles-video-ratio: 9 / 16;
}
.felles-video__player {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--felles-video-ratio);
    border-radius: var(--felles-border-radius-default);
    background-color: var(--felles-video-background);
    object-fit: contain;
}
.felles-video[data-ratio="9:16"] > .felles-video__player {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: min(36rem, 80vh);
}
.felles-video__player:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: var(--felles-border-width-focus);
    box-shadow: 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
"#
);
