//! [`Accordion`] and [`AccordionItem`]: sections under each other, of which the user opens those they need.

mod item;
mod sections;
pub(crate) mod style;

pub use item::AccordionItem;

use super::{Color, HeadingLevel, Size, icon};
use crate::{
    runtime::{Prop, Text, id_scope::component_id, prop::class_names, warning::warn},
    styles,
};
use leptos::{context::Provider, prelude::*};
use sections::Sections;

crate::variants! {
    /// How many sections of an [`Accordion`] may be open.
    pub enum AccordionMode {
        /// As many as the user wants.
        #[default]
        Multiple = "multiple",
        /// One: opening it closes the others.
        Single = "single",
    }
}

crate::words! { "accordion";
    /// What the button says while a section is closed.
    OPEN_ALL = { nb: "Vis alle", nn: "Vis alle", en: "Show all" };
    /// What the button says while all sections are open.
    CLOSE_ALL = { nb: "Skjul alle", nn: "Skjul alle", en: "Hide all" };
}

/// Sections under each other, each a heading with a button that opens it, after W3C's accordion pattern.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Accordion level=HeadingLevel::H3>
///         <AccordionItem title="Hvem kan søke?">"Alle som har fylt 18 år."</AccordionItem>
///         <AccordionItem title="Hva koster det?">"Ingenting."</AccordionItem>
///     </Accordion>
/// };
/// ```
///
/// A search in the page, and an address that ends in `#` and the id of a section or of something in it, open the section.
/// Without a script, and on paper, all of them are open.
#[component]
pub fn Accordion(
    /// Which headings the sections have: one below the heading that the accordion stands under. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// How many sections may be open. Default: as many as the user wants.
    #[prop(optional)]
    mode: AccordionMode,
    /// Has a button that opens or closes all sections. Means nothing where only one may be open. Default: none.
    #[prop(optional)]
    open_all: bool,
    /// Keeps which sections are open for as long as the user has the page's tab, also on other pages with an accordion of
    /// the same `id`, which must then be given, as must each section's. Default: not kept.
    #[prop(optional)]
    remember: bool,
    /// Makes each open section a landmark of the page, as the pattern has it. Turn it off where more than six may be open.
    /// Default: on.
    #[prop(default = true)]
    landmarks: bool,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The sections.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    if remember && !id.may_be_some() {
        warn("Accordion: remember needs an id; the open sections are not kept");
    }
    let kept_as = id.get_untracked().filter(|_| remember);
    let sections = Sections::new(mode == AccordionMode::Single, kept_as);
    let context = AccordionContext {
        sections,
        level,
        landmarks,
    };
    // Made first: the button above them must know whether all are open.
    let items = view! { <Provider value=context>{children()}</Provider> };
    if !cfg!(feature = "ssr") {
        sections.restore();
        sections.follow_address();
    }
    let button = (open_all && mode != AccordionMode::Single).then(|| all_button(sections));

    view! {
        <div
            class=class_names("felles-accordion", &class)
            data-color=color
            data-size=size
            id=component_id(&id, Some("accordion"))
        >
            {button}
            {items}
        </div>
    }
}

/// What an [`AccordionItem`] needs to know of the [`Accordion`] it stands in.
#[derive(Clone, Copy)]
struct AccordionContext {
    sections: Sections,
    level: HeadingLevel,
    landmarks: bool,
}

fn all_button(sections: Sections) -> impl IntoView {
    let all = Memo::new(move |_| sections.all_are_open());
    let (open, close) = (OPEN_ALL.text(), CLOSE_ALL.text());
    let label = move || if all.get() { close.get() } else { open.get() };
    view! {
        <button
            type="button"
            class="felles-accordion__all"
            aria-expanded=move || if all.get() { "true" } else { "false" }
            on:click=move |_| sections.set_all(!all.get_untracked())
        >
            {icon::chevron("felles-accordion__marker")}
            <span>{label}</span>
        </button>
    }
}
