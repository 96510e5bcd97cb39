//! [`PrintButton`]: prints the page.

use super::{Looks, content, dressed};
use crate::{
    components::{Color, Size, icons},
    runtime::{Prop, Text, native, warning::warn},
};
use leptos::{
    ev::{self, MouseEvent, on},
    prelude::*,
};

crate::words! { "print_button";
    /// What it says.
    PRINT = { nb: "Skriv ut", nn: "Skriv ut", en: "Print" };
}

/// Prints the page: a native button that looks as an icon link. It is neither shown on paper nor where no script runs.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <PrintButton>"Skriv ut kvitteringen"</PrintButton> };
/// ```
#[component]
pub fn PrintButton(
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is pressed, before the page is printed. `prevent_default` on the event leaves the printing to the
    /// caller.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text. Default: «Skriv ut» in the language in context.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        if let Some(on_click) = on_click {
            on_click.run(event.clone());
        }
        if !event.default_prevented() && window().print().is_err() {
            warn("PrintButton: the browser refused to print");
        }
    };
    let text = children.map_or_else(|| PRINT.text().into_any(), |children| children());
    let button = native(
        "button",
        content(Prop::Static(icons::PRINTER_SMALL), text, Prop::default()),
    )
    .attribute("type", Prop::Static("button"))
    .with(on(ev::click, press));
    dressed(button, Looks { color, size, id, class })
}
