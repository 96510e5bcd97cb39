//! [`AccordionItem`]: a section of an accordion.

use super::{
    AccordionContext,
    sections::{Section, Sections},
};
use crate::{
    components::icon,
    runtime::{
        Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        id_scope::{component_id, part_id},
        next_task::in_next_task,
        prop::class_names,
        scripted,
        warning::warn,
    },
};
use gloo::events::EventListener;
use leptos::{either::Either, prelude::*};

/// A section of an [`Accordion`](super::Accordion): a heading with a button, and what it opens. Elsewhere it is nothing.
#[component]
pub fn AccordionItem(
    /// The heading.
    #[prop(into)]
    title: Prop<Text>,
    /// A line below the heading, seen also while it is closed. Assistive technology reads it after the heading.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// Whether it is open. Default: closed, and opened by the user. When the owner rules it (`(Signal, Callback)`), it is
    /// as the owner's signal says.
    #[prop(optional, into)]
    open: Model<bool>,
    /// The id. An address that ends in `#` and this opens the section.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with whether it is open now, once for each time the user, or the browser for them, opened or closed it.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// What it opens.
    children: Children,
) -> impl IntoView {
    let Some(accordion) = use_context::<AccordionContext>() else {
        warn("AccordionItem: it stands in no Accordion, and is left out");
        return Either::Left(());
    };
    let sections = accordion.sections;
    let id = component_id(&id, Some("section"));
    let (button, panel) = (part_id(&id, "button"), part_id(&id, "panel"));
    let key = id.get_untracked();
    sections.add(Section {
        id: key.clone(),
        open,
        on_toggle,
    });
    let is_open = open.signal();
    let description =
        description.map(|description| view! { <span class="felles-accordion__description">{description}</span> });
    let pressed = key.clone();
    let header = view! {
        <button
            type="button"
            class="felles-accordion__button"
            id=button.clone()
            aria-expanded=scripted(move || if is_open.get() { "true" } else { "false" })
            aria-controls=panel.clone()
            on:click=move |_| sections.set(&pressed, !is_open.get_untracked())
        >
            {icon::chevron("felles-accordion__marker")}
            <span class="felles-accordion__title">{title}</span>
            {description}
        </button>
    };

    Either::Right(view! {
        <div class=class_names("felles-accordion__item", &class) id=id data-open=move || is_open.get().then_some("true")>
            {accordion.level.heading("felles-accordion__heading", Prop::default(), header)}
            <div
                {..opened_when_found(sections, key, is_open)}
                class="felles-accordion__panel"
                id=panel
                role=accordion.landmarks.then_some("region")
                aria-labelledby=accordion.landmarks.then_some(button)
                hidden=move || (!is_open.get()).then_some(HIDDEN)
                aria-hidden=scripted(move || (!is_open.get()).then_some("true"))
            >
                <div class="felles-accordion__content felles-trims">{children()}</div>
            </div>
        </div>
    })
}

/// What is closed can still be found, by a search in the page or by its address. To a screen reader it would be an empty
/// section, so it is told to pass.
const HIDDEN: &str = "until-found";

/// Opens a section in which the browser found what the user looks for.
fn opened_when_found(sections: Sections, id: Text, is_open: Signal<bool>) -> ElementHook {
    on_element(move |panel, _| {
        let (at, id) = (panel.clone(), id.clone());
        StoredValue::new_local(EventListener::new(panel, "beforematch", move |event| {
            // It bubbles: a section inside this one opens itself.
            if event.target().as_ref() != Some(at.as_ref()) {
                return;
            }
            sections.set(&id, true);
            // The browser is about to show it. If the owner refuses, it is hidden again.
            let panel = at.clone();
            in_next_task(move || {
                if is_open.try_get_untracked() == Some(false) {
                    let _ = panel.set_attribute("hidden", HIDDEN);
                }
            });
        }));
    })
}
