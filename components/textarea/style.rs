use crate::styles::sheet;

sheet!(
    "textarea",
    r#"
.felles-textarea {
    display: block;
    resize: vertical;
}
.felles-textarea[data-resize="both"] {
    resize: both;
}
.felles-textarea[data-resize="none"] {
    resize: none;
}
"#,
    r#"
/* It grows where the browser can say how high it is when empty; elsewhere it is as high as `rows`, and scrolls. */
@supports (field-sizing: content) and (min-block-size: calc(attr(rows type(<number>), 3) * 1lh)) {
    .felles-textarea:not([data-fixed]) {
        --felles-textarea-edge: calc(2 * (var(--felles-size-2) + var(--felles-border-width-default)));
        field-sizing: content;
        min-block-size: calc(attr(rows type(<number>), 3) * 1lh + var(--felles-textarea-edge));
    }
    .felles-textarea[data-max-rows]:not([data-fixed]) {
        max-block-size: calc(attr(data-max-rows type(<number>), 1000) * 1lh + var(--felles-textarea-edge));
    }
}
"#
);
