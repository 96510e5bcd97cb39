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
Hva TITLE er, og hva det gjør for den som møter det.

## Når det passer

- Behovet det dekker.

## Når det ikke passer

- Hva som passer bedre, og når.

## Slik bruker du det godt

- Råd om innholdet, og om det som står rundt.

## Tilgjengelighet

- Nettleserens eget element eller ARIA-mønsteret det bygger på, og tastene.

## Bare HTML og CSS

Hva HTML og CSS gir alene.
";

pub const EXAMPLE: &str = "\
use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <COMPONENT>\"TITLE\"</COMPONENT> }
}
";
