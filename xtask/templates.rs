//! The files of a new folder. COMPONENT stands for `DatePicker`, CLASS for `date-picker`, TITLE for `Date picker`.

pub const MODULE: &str = "\
//! [`COMPONENT`]: what it is, in one line.

pub(crate) mod style;

use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// What it is for, in one line.
#[component]
pub fn COMPONENT(
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let class = class_names(\"felles-CLASS\", &class);
    view! { <div class=class>{children()}</div> }
}
";

pub const STYLE: &str = "\
use crate::styles::sheet;

sheet!(
    \"CLASS\",
    r#\"
.felles-CLASS {
    display: block;
}
\"#
);
";

pub const PATTERN_STYLE: &str = "\
use crate::styles::sheet;

sheet!(
    pattern \"CLASS\",
    r#\"
.felles-CLASS {
    display: block;
}
\"#
);
";

pub const DOCS: &str = "\
What a TITLE is, and what it does for the person who meets it.

## When to use it

- The need it answers.

## When not to use it

- What serves better, and when.

## How to use it well

- Advice on content and on what stands around it.

## Accessibility

- The native element or ARIA pattern it is built on, and its keys.
";

pub const EXAMPLE: &str = "\
use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <COMPONENT>\"TITLE\"</COMPONENT> }
}
";
