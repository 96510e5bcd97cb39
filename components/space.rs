//! [`Space`]: distances of the layout components, and the sheet that they share.
//!
//! Each attribute that takes a distance has a rule for each of them, so all layout components read the same few rules:
//! `--felles-space-both` is what `data-gap` or `data-padding` of the element says, and nothing where it says nothing. What an
//! element says is not for what stands in it, so each layout component begins anew.
//!
//! In the same way [`Breakpoint`](super::Breakpoint) is asked once: `var(--felles-space-if-wide, this)` is *this* where
//! there is the room that `data-wide-from` says, and empty elsewhere; `if-narrow` is its opposite.

use crate::styles::sheet;

crate::variants! {
    /// A distance: the size token of the same number. A step is 4 px where text is 18 px, and follows `data-size`.
    pub enum Space {
        /// None.
        Size0 = "0",
        /// 4 px.
        Size1 = "1",
        /// 8 px: between things that belong together.
        Size2 = "2",
        /// 12 px.
        Size3 = "3",
        /// 16 px.
        #[default]
        Size4 = "4",
        /// 20 px.
        Size5 = "5",
        /// 24 px: between groups.
        Size6 = "6",
        /// 32 px.
        Size8 = "8",
        /// 40 px.
        Size10 = "10",
        /// 48 px: between sections.
        Size12 = "12",
        /// 60 px.
        Size15 = "15",
        /// 72 px.
        Size18 = "18",
        /// 88 px.
        Size22 = "22",
        /// 104 px.
        Size26 = "26",
        /// 120 px.
        Size30 = "30",
    }
}

sheet!(
    "space",
    r#"
[data-gap="0"], [data-padding="0"] { --felles-space-both: var(--felles-size-0); }
[data-gap="1"], [data-padding="1"] { --felles-space-both: var(--felles-size-1); }
[data-gap="2"], [data-padding="2"] { --felles-space-both: var(--felles-size-2); }
[data-gap="3"], [data-padding="3"] { --felles-space-both: var(--felles-size-3); }
[data-gap="4"], [data-padding="4"] { --felles-space-both: var(--felles-size-4); }
[data-gap="5"], [data-padding="5"] { --felles-space-both: var(--felles-size-5); }
[data-gap="6"], [data-padding="6"] { --felles-space-both: var(--felles-size-6); }
[data-gap="8"], [data-padding="8"] { --felles-space-both: var(--felles-size-8); }
[data-gap="10"], [data-padding="10"] { --felles-space-both: var(--felles-size-10); }
[data-gap="12"], [data-padding="12"] { --felles-space-both: var(--felles-size-12); }
[data-gap="15"], [data-padding="15"] { --felles-space-both: var(--felles-size-15); }
[data-gap="18"], [data-padding="18"] { --felles-space-both: var(--felles-size-18); }
[data-gap="22"], [data-padding="22"] { --felles-space-both: var(--felles-size-22); }
[data-gap="26"], [data-padding="26"] { --felles-space-both: var(--felles-size-26); }
[data-gap="30"], [data-padding="30"] { --felles-space-both: var(--felles-size-30); }
[data-wide-gap="0"], [data-wide-padding="0"] { --felles-space-wide: var(--felles-size-0); }
[data-wide-gap="1"], [data-wide-padding="1"] { --felles-space-wide: var(--felles-size-1); }
[data-wide-gap="2"], [data-wide-padding="2"] { --felles-space-wide: var(--felles-size-2); }
[data-wide-gap="3"], [data-wide-padding="3"] { --felles-space-wide: var(--felles-size-3); }
[data-wide-gap="4"], [data-wide-padding="4"] { --felles-space-wide: var(--felles-size-4); }
[data-wide-gap="5"], [data-wide-padding="5"] { --felles-space-wide: var(--felles-size-5); }
[data-wide-gap="6"], [data-wide-padding="6"] { --felles-space-wide: var(--felles-size-6); }
[data-wide-gap="8"], [data-wide-padding="8"] { --felles-space-wide: var(--felles-size-8); }
[data-wide-gap="10"], [data-wide-padding="10"] { --felles-space-wide: var(--felles-size-10); }
[data-wide-gap="12"], [data-wide-padding="12"] { --felles-space-wide: var(--felles-size-12); }
[data-wide-gap="15"], [data-wide-padding="15"] { --felles-space-wide: var(--felles-size-15); }
[data-wide-gap="18"], [data-wide-padding="18"] { --felles-space-wide: var(--felles-size-18); }
[data-wide-gap="22"], [data-wide-padding="22"] { --felles-space-wide: var(--felles-size-22); }
[data-wide-gap="26"], [data-wide-padding="26"] { --felles-space-wide: var(--felles-size-26); }
[data-wide-gap="30"], [data-wide-padding="30"] { --felles-space-wide: var(--felles-size-30); }
[data-inline="0"], [data-padding-inline="0"] { --felles-space-inline: var(--felles-size-0); }
[data-inline="1"], [data-padding-inline="1"] { --felles-space-inline: var(--felles-size-1); }
[data-inline="2"], [data-padding-inline="2"] { --felles-space-inline: var(--felles-size-2); }
[data-inline="3"], [data-padding-inline="3"] { --felles-space-inline: var(--felles-size-3); }
[data-inline="4"], [data-padding-inline="4"] { --felles-space-inline: var(--felles-size-4); }
[data-inline="5"], [data-padding-inline="5"] { --felles-space-inline: var(--felles-size-5); }
[data-inline="6"], [data-padding-inline="6"] { --felles-space-inline: var(--felles-size-6); }
[data-inline="8"], [data-padding-inline="8"] { --felles-space-inline: var(--felles-size-8); }
[data-inline="10"], [data-padding-inline="10"] { --felles-space-inline: var(--felles-size-10); }
[data-inline="12"], [data-padding-inline="12"] { --felles-space-inline: var(--felles-size-12); }
[data-inline="15"], [data-padding-inline="15"] { --felles-space-inline: var(--felles-size-15); }
[data-inline="18"], [data-padding-inline="18"] { --felles-space-inline: var(--felles-size-18); }
[data-inline="22"], [data-padding-inline="22"] { --felles-space-inline: var(--felles-size-22); }
[data-inline="26"], [data-padding-inline="26"] { --felles-space-inline: var(--felles-size-26); }
[data-inline="30"], [data-padding-inline="30"] { --felles-space-inline: var(--felles-size-30); }
[data-block="0"], [data-padding-block="0"] { --felles-space-block: var(--felles-size-0); }
[data-block="1"], [data-padding-block="1"] { --felles-space-block: var(--felles-size-1); }
[data-block="2"], [data-padding-block="2"] { --felles-space-block: var(--felles-size-2); }
[data-block="3"], [data-padding-block="3"] { --felles-space-block: var(--felles-size-3); }
[data-block="4"], [data-padding-block="4"] { --felles-space-block: var(--felles-size-4); }
[data-block="5"], [data-padding-block="5"] { --felles-space-block: var(--felles-size-5); }
[data-block="6"], [data-padding-block="6"] { --felles-space-block: var(--felles-size-6); }
[data-block="8"], [data-padding-block="8"] { --felles-space-block: var(--felles-size-8); }
[data-block="10"], [data-padding-block="10"] { --felles-space-block: var(--felles-size-10); }
[data-block="12"], [data-padding-block="12"] { --felles-space-block: var(--felles-size-12); }
[data-block="15"], [data-padding-block="15"] { --felles-space-block: var(--felles-size-15); }
[data-block="18"], [data-padding-block="18"] { --felles-space-block: var(--felles-size-18); }
[data-block="22"], [data-padding-block="22"] { --felles-space-block: var(--felles-size-22); }
[data-block="26"], [data-padding-block="26"] { --felles-space-block: var(--felles-size-26); }
[data-block="30"], [data-padding-block="30"] { --felles-space-block: var(--felles-size-30); }
"#,
    r#"
:where(.felles-box),
:where(.felles-stack),
:where(.felles-stack__bleed),
:where(.felles-grid) {
    --felles-space-both: initial;
    --felles-space-wide: initial;
    --felles-space-inline: initial;
    --felles-space-block: initial;
    --felles-space-if-narrow: initial;
    --felles-space-if-wide: ;
}
@media (width >= 30rem) {
    [data-wide-from="sm"] {
        --felles-space-if-narrow: ;
        --felles-space-if-wide: initial;
    }
}
@container (width < 30rem) {
    [data-wide-from="sm"] {
        --felles-space-if-narrow: initial;
        --felles-space-if-wide: ;
    }
}
@media (width >= 48rem) {
    [data-wide-from="md"] {
        --felles-space-if-narrow: ;
        --felles-space-if-wide: initial;
    }
}
@container (width < 48rem) {
    [data-wide-from="md"] {
        --felles-space-if-narrow: initial;
        --felles-space-if-wide: ;
    }
}
@media (width >= 64rem) {
    [data-wide-from="lg"] {
        --felles-space-if-narrow: ;
        --felles-space-if-wide: initial;
    }
}
@container (width < 64rem) {
    [data-wide-from="lg"] {
        --felles-space-if-narrow: initial;
        --felles-space-if-wide: ;
    }
}
@media (width >= 80rem) {
    [data-wide-from="xl"] {
        --felles-space-if-narrow: ;
        --felles-space-if-wide: initial;
    }
}
@container (width < 80rem) {
    [data-wide-from="xl"] {
        --felles-space-if-narrow: initial;
        --felles-space-if-wide: ;
    }
}
"#
);
