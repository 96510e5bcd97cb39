//! [`Pagination`]: leads through the pages of something long. [`AdjacentPages`]: to the page before and the page after.

mod adjacent;
mod control;
mod slots;
pub(crate) mod style;

pub use adjacent::AdjacentPages;
pub use slots::{PageSlot, page_slots, page_slots_within};

use super::{Color, Size, icon, icons, navigation::landmark_name};
use crate::{
    runtime::{Model, Prop, Text, prop::class_names, warning::warn},
    styles,
};
use control::Controls;
use leptos::prelude::*;

crate::words! { "pagination";
    /// What the landmark is called.
    PAGES = { nb: "Bla i sidene", nn: "Bla i sidene", en: "Pages" };
    /// The name of a page.
    PAGE = { nb: "Side {page}", nn: "Side {page}", en: "Page {page}" };
    /// Beside the arrow to the page before.
    PREVIOUS = { nb: "Forrige", nn: "Førre", en: "Previous" };
    /// Beside the arrow to the page after.
    NEXT = { nb: "Neste", nn: "Neste", en: "Next" };
    /// The name of the arrow to the page before.
    PREVIOUS_PAGE = { nb: "Forrige side", nn: "Førre side", en: "Previous page" };
    /// The name of the arrow to the page after.
    NEXT_PAGE = { nb: "Neste side", nn: "Neste side", en: "Next page" };
}

/// Leads through the pages of something long: hits, cases, letters.
///
/// With `href`, each page has an address, and it works without a script. Without, it is buttons, and you show the page.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let page = RwSignal::new(1_usize);
/// let _ = view! {
///     <Pagination pages=12_usize page=page />
///     <Pagination pages=12_usize page=3_usize href="/treff?side={page}" />
/// };
/// ```
#[component]
pub fn Pagination(
    /// How many pages there are. With none or one, nothing is shown.
    #[prop(into)]
    pages: Prop<usize>,
    /// Which page is shown, from 1. A page that is not there counts as the nearest. Default: the first, and as the user
    /// chooses.
    #[prop(default = Model::from(1_usize), into)]
    page: Model<usize>,
    /// The address of a page, with `{page}` where its number stands: `/treff?side={page}`. Makes all of it links. Default:
    /// buttons.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// How many pages are shown at each side of the current one. Default: 1.
    #[prop(default = Prop::Static(1), into)]
    siblings: Prop<usize>,
    /// How many pages are shown at the beginning and at the end. Default: 1.
    #[prop(default = Prop::Static(1), into)]
    boundaries: Prop<usize>,
    /// Has words beside the arrows, where there is room. Default: it has.
    #[prop(default = true.into(), into)]
    show_words: Prop<bool>,
    /// What the landmark is called. Two on a page must be told apart. Default: «Bla i sidene» in the language in context.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The ids of what names the landmark, instead of a text.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// The colour of the current page. Default: that of what it stands in.
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
    /// Called once for each page that the user chooses, from 1. With `href` too, the browser then stays where it is: you
    /// show the page. Say to those who do not see it what came.
    #[prop(optional, into)]
    on_change: Option<Callback<usize>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    if href
        .as_ref()
        .is_some_and(|href| !href.with_untracked(|href| href.contains("{page}")))
    {
        warn("Pagination: href has no {page}, so all pages have the same address");
    }
    let hidden = pages.map(|pages| (*pages < 2).then_some(""));
    let name = landmark_name(aria_label, &aria_labelledby, &PAGES);
    let controls = Controls::new(page, href, on_change);
    let now = pages.zip(&Prop::<usize>::from(page.signal()), |pages, page| {
        (*pages, (*page).clamp(1, (*pages).max(1)))
    });
    let shape = siblings.zip(&boundaries, |siblings, boundaries| (*siblings, *boundaries));
    let before = controls.clone();
    let at_start = now.clone();
    let previous = move || before.arrow(at_start.get(), control::Direction::Previous);
    let after = controls.clone();
    let at_end = now.clone();
    let next = move || after.arrow(at_end.get(), control::Direction::Next);
    let numbers = move || {
        let ((pages, current), (siblings, boundaries)) = (now.get(), shape.get());
        let slots = page_slots(pages, current, siblings, boundaries).into_iter();
        slots.map(|slot| controls.slot(slot, current)).collect_view()
    };
    view! {
        <nav
            class=class_names("felles-pagination", &class)
            data-words=show_words.map(|words| (!words).then_some("false"))
            data-color=color
            data-size=size
            hidden=hidden
            id=id
            aria-label=name
            aria-labelledby=aria_labelledby
        >
            <ul class="felles-pagination__list" role="list">
                {previous}
                {numbers}
                {next}
            </ul>
        </nav>
    }
}

fn arrow_icon(icon: icondata_core::Icon) -> impl IntoView {
    icon::decoration("felles-pagination__arrow", Prop::Static(icon))
}
