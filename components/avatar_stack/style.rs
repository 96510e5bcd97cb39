use crate::styles::sheet;

sheet!(
    "avatar_stack",
    r#"
.felles-avatar-stack {
    --felles-avatar-stack-overlap: var(--felles-size-2);
    --felles-avatar-stack-gap: var(--felles-size-1);

    display: flex;
    flex-wrap: wrap;
    row-gap: var(--felles-size-1);
    padding-inline-start: var(--felles-avatar-stack-overlap);
}
.felles-avatar-stack:is([data-avatar-size="xs"], [data-avatar-size="sm"]) {
    --felles-avatar-stack-overlap: var(--felles-size-1);
}
.felles-avatar-stack[data-avatar-size="xl"] {
    --felles-avatar-stack-overlap: var(--felles-size-3);
}
.felles-avatar-stack > * {
    margin-inline-start: calc(-1 * var(--felles-avatar-stack-overlap));
    transition: margin-inline-start var(--felles-motion-normal) var(--felles-motion-easing);
}
.felles-avatar-stack > :focus-visible {
    z-index: var(--felles-layer-raised);
}
.felles-avatar-stack__more {
    font-variant-numeric: tabular-nums;
}
.felles-avatar-stack[data-expandable]:focus-within > :not(:first-child) {
    margin-inline-start: var(--felles-avatar-stack-gap);
}
@media (hover: hover) and (pointer: fine) {
    .felles-avatar-stack[data-expandable]:hover > :not(:first-child) {
        margin-inline-start: var(--felles-avatar-stack-gap);
    }
}
@media print {
    .felles-avatar-stack > :not(:first-child) {
        margin-inline-start: var(--felles-avatar-stack-gap);
    }
}
"#
);
