//! The arrow of what opens and closes. What it stands in says by ARIA or by `open` whether that is open.

use crate::styles::sheet;

sheet!(
    "chevron",
    r#"
.felles-chevron {
    flex: none;
    transition: rotate var(--felles-motion-normal) var(--felles-motion-easing);
}
[open] > summary .felles-chevron,
button[aria-expanded="true"] .felles-chevron {
    rotate: 180deg;
}
"#
);
