use crate::styles::sheet;

sheet!(
    "back_link",
    r#"
.felles-back-link__arrow:dir(rtl) {
    scale: -1 1;
}
@media (hover: hover) and (pointer: fine) and (prefers-reduced-motion: no-preference) {
    .felles-back-link .felles-back-link__arrow {
        transition: translate var(--felles-motion-normal) var(--felles-motion-easing);
    }
    .felles-back-link:hover .felles-back-link__arrow {
        translate: -0.125em 0;
    }
    .felles-back-link:hover .felles-back-link__arrow:dir(rtl) {
        translate: 0.125em 0;
    }
}
@media print {
    .felles-back-link {
        display: none;
    }
}
"#
);
