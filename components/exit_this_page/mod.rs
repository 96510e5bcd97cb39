//! [`ExitThisPage`]: a way out for those who must not be seen here.

mod leaving;
mod presses;
pub(crate) mod style;

use super::{Button, Color, Size, button::ButtonProps};
use crate::{
    runtime::{Prop, Text, address, announcer, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};
use presses::Presses;

crate::words! { "exit_this_page";
    /// What the button says.
    EXIT = { nb: "Forlat siden", nn: "Forlat sida", en: "Exit this page" };
    /// What stands, unseen, before it.
    EMERGENCY = { nb: "Nødutgang:", nn: "Naudutgang:", en: "Emergency:" };
    /// What stands on the empty page.
    LOADING = { nb: "Laster inn", nn: "Lastar inn", en: "Loading" };
    /// Announced when Shift was pressed once or twice.
    PRESS_AGAIN = {
        nb: ["Shift. Trykk {count} gang til for å forlate siden.", "Shift. Trykk {count} ganger til for å forlate siden."],
        nn: ["Shift. Trykk {count} gong til for å forlate sida.", "Shift. Trykk {count} gonger til for å forlate sida."],
        en: ["Shift. Press {count} more time to exit this page.", "Shift. Press {count} more times to exit this page."]
    };
    /// Announced when the presses were too few in their time.
    EXPIRED = {
        nb: "Tiden gikk ut. Du er fortsatt på siden.",
        nn: "Tida gjekk ut. Du er framleis på sida.",
        en: "The time ran out. You are still on the page."
    };
}

/// Where one goes: known to all, with nothing to explain.
const WEATHER: &str = "https://www.yr.no/";

/// How the page that one goes to learns of this one: not at all.
const REL: &str = "nofollow noreferrer";

/// A way out for those who must not be seen here: covers the page at once, and puts another in its place, also in the
/// history. Three presses of Shift do the same. Without a script it is a link.
///
/// Stands first on the page, and once.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ExitThisPageLink />
///     <ExitThisPage />
///     <h1>"Hjelp når noen gjør deg vondt"</h1>
/// };
/// ```
#[component]
pub fn ExitThisPage(
    /// Where one goes: an address, absolute or relative, that raises no questions. Default, and where one that would run
    /// a script is given: the weather at `https://www.yr.no/`.
    #[prop(optional, into)]
    href: Prop<Option<Text>>,
    /// What it says. Default: «Forlat siden» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Three presses of Shift within five seconds of each other leave too. Default: they do.
    #[prop(default = true)]
    shortcut: bool,
    /// Stays in sight while the page scrolls. Default: it does.
    #[prop(default = Prop::Static(true), into)]
    sticky: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let href = safe(&href);
    let presses = shortcut.then(|| {
        announcer::prepare();
        Presses::listen(href.clone())
    });
    leaving::uncover_on_return();
    let dots = presses.map(Presses::dots);
    let label = label.or(|| EXIT.text());
    let content = move || {
        view! {
            <span class="felles-exit-this-page__unseen">{EMERGENCY.text()} " "</span>
            {label}
            {dots}
        }
        .into_any()
    };
    let button = Button(ButtonProps {
        color: Prop::from(Color::Danger),
        size,
        href: Some(href.clone()),
        rel: Prop::from(REL),
        class: Prop::from("felles-exit-this-page__button"),
        on_click: Some(leave_on_press(href)),
        ..ButtonProps::builder().children(Box::new(content)).build()
    });
    view! {
        <div
            class=class_names("felles-exit-this-page", &class)
            data-sticky=sticky.map(|sticky| sticky.then_some(""))
            id=id
        >
            {button}
        </div>
    }
}

/// The same way out for those who use the keyboard: the first link of the page, seen when it has the focus.
#[component]
pub fn ExitThisPageLink(
    /// Where one goes, as for `ExitThisPage`. Default: the weather at `https://www.yr.no/`.
    #[prop(optional, into)]
    href: Prop<Option<Text>>,
    /// What it says. Default: «Forlat siden» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    leaving::uncover_on_return();
    let href = safe(&href);
    let leave = leave_on_press(href.clone());
    view! {
        <a
            class=class_names("felles-exit-this-page__link", &class)
            href=href
            rel=REL
            id=id
            on:click=move |event| leave.run(event)
        >
            {label.or(|| EXIT.text())}
        </a>
    }
}

fn safe(href: &Prop<Option<Text>>) -> Prop<Text> {
    let given = href.map(|href| {
        href.clone()
            .filter(|href| !href.trim().is_empty())
            .unwrap_or(WEATHER.into())
    });
    address::of_link(given).map(|href| href.clone().unwrap_or(WEATHER.into()))
}

fn leave_on_press(href: Prop<Text>) -> Callback<MouseEvent> {
    let language = crate::runtime::Language::current();
    Callback::new(move |event: MouseEvent| {
        event.prevent_default();
        leaving::leave(&href.get_untracked(), &language.get_untracked());
    })
}
