//! [`IconLink`]: a link with an icon before it. [`PhoneLink`], [`EmailLink`], [`CalendarLink`] and [`PrintButton`] are such
//! with an icon and an act of their own.

mod calendar;
mod calendar_event;
mod contact;
mod percent;
mod print;
pub(crate) mod style;

pub use calendar::CalendarLink;
pub use calendar_event::CalendarEvent;
pub use contact::{EmailLink, PhoneLink};
pub use print::PrintButton;

use super::{
    Color, Size, icon,
    link::destination::{self, Destination},
    visually_hidden::VisuallyHidden,
};
use crate::{
    runtime::{Language, Prop, Text, Word, address, listen, native, native_element::NativeElement, prop::class_names},
    styles,
};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
    tachys::html::attribute::Attribute,
};

/// A link with an icon before it, on a line of its own.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <IconLink icon=icons::LOCATION_PIN href="/kontorer/lillevik">"Finn veien til kontoret"</IconLink>
///     <PhoneLink number="68 05 12 34" />
/// };
/// ```
#[component]
pub fn IconLink(
    /// The icon. It is decoration: the text must do without it, or `action_label` says what it means.
    #[prop(into)]
    icon: Prop<icondata_core::Icon>,
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// The icon stands after the text. Default: before it.
    #[prop(optional, into)]
    icon_end: Prop<bool>,
    /// Heard after the text, where the icon says what the text does not: `kart`. Default: nothing.
    #[prop(optional, into)]
    action_label: Prop<Option<Text>>,
    /// Leads to another website: says so. Default: it does where the address begins with `https://`, `http://` or `//`.
    #[prop(optional, into)]
    external: Prop<Option<bool>>,
    /// Opens in a new tab: says so, and gives the page there no hold of this one. Default: in the same tab.
    #[prop(optional, into)]
    new_tab: Prop<bool>,
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
    /// Called when it is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    let destination = Destination::of(&href, &external, &new_tab);
    let mark = destination::mark("felles-icon-link__mark", &destination);
    let text = match mark {
        Some(mark) => (children(), mark).into_any(),
        None => children(),
    };
    let link = native("a", content(icon, text, said(action_label, None)))
        .attribute("href", address::of_link(href))
        .attribute("data-icon-end", icon_end)
        .attribute("target", destination::target(&new_tab))
        .attribute("rel", destination::rel(&Prop::default(), &new_tab))
        .with(listen(ev::click, on_click));
    dressed(link, Looks { color, size, id, class })
}

// What all of them are made of
// ----------------------------

/// The props that all of them have.
struct Looks {
    color: Prop<Option<Color>>,
    size: Prop<Option<Size>>,
    id: Prop<Option<Text>>,
    class: Prop<Text>,
}

fn dressed<Own: Attribute>(element: NativeElement<Own>, looks: Looks) -> NativeElement<Own> {
    styles::adopt(&style::SHEET);
    element
        .attribute("class", class_names("felles-icon-link", &looks.class))
        .attribute("data-color", looks.color)
        .attribute("data-size", looks.size)
        .attribute("id", looks.id)
}

fn content(icon: Prop<icondata_core::Icon>, text: AnyView, said: Prop<Text>) -> AnyView {
    let is_silent = matches!(&said, Prop::Static(said) if said.is_empty());
    let said = (!is_silent).then(|| view! { <VisuallyHidden>{said}</VisuallyHidden> });
    view! {
        {icon::decoration("felles-icon-link__icon", icon)}
        <span class="felles-icon-link__text">{text} {said}</span>
    }
    .into_any()
}

/// What is heard after the text: what the author says, else the word; nothing where that is empty.
fn said(own: Prop<Option<Text>>, word: Option<&'static Word>) -> Prop<Text> {
    let said = own.or(|| match word {
        Some(word) => Language::current().map(|language| word.say(language, None, &[])),
        None => Prop::default(),
    });
    said.map(|said| {
        if said.trim().is_empty() {
            Text::default()
        } else {
            format!(" ({said})").into()
        }
    })
}
