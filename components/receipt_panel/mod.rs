//! [`ReceiptPanel`]: tells that it is done, at the end of a task.

pub(crate) mod style;

use super::{Color, Heading, HeadingLevel, HeadingSize, Size, icon, icons};
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::words! { "receipt_panel";
    /// Before the number that a case has.
    REFERENCE = { nb: "Referansenummer", nn: "Referansenummer", en: "Reference number" };
}

/// Tells that it is done, at the end of a task: large, with the number that the user needs if something is to be asked.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <ReceiptPanel title="Søknaden er sendt" reference="BH-2026-00417" /> };
/// ```
#[component]
pub fn ReceiptPanel(
    /// What is done, in a few words. It is the heading of the page.
    #[prop(into)]
    title: Prop<Text>,
    /// Which heading the title is. Default: `h1`, for a receipt is a page.
    #[prop(default = HeadingLevel::H1)]
    title_level: HeadingLevel,
    /// `-1` lets a script set the focus on the title, as when the last step of a form is exchanged for the receipt. Default:
    /// none.
    #[prop(optional, into)]
    title_tabindex: Prop<Option<i32>>,
    /// The number of the case, as one writes it. It stands in one piece, and digits keep their order in every language.
    /// Default: none.
    #[prop(optional, into)]
    reference: Option<Prop<Text>>,
    /// What the number is called. Default: «Referansenummer» in the language in context.
    #[prop(optional, into)]
    reference_label: Prop<Option<Text>>,
    /// An icon in place of the tick. It is decoration. Default: a tick.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// Has an icon. Default: it has.
    #[prop(default = true)]
    show_icon: bool,
    /// The colour. Default: green.
    #[prop(default = Color::Success.into(), into)]
    color: Prop<Color>,
    /// What the user may want to do now: to print, to save. Not printed. Default: nothing.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: one is made. The title's is the same with `-title` after it.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What happens next, and when it was received. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("receipt"));
    let title_id = part_id(&id, "title").map(|id| Some(id.clone()));
    let icon = show_icon.then(|| {
        let icon = icon.map_or_else(
            || icon::decoration("felles-receipt-panel__tick", Prop::Static(icons::CHECKMARK_HEAVY)).into_any(),
            ViewFnOnce::run,
        );
        view! { <span class="felles-receipt-panel__icon" aria-hidden="true">{icon}</span> }.into_any()
    });
    let title = view! {
        <Heading
            level=title_level
            size=HeadingSize::Lg
            tabindex=title_tabindex
            id=title_id
            class="felles-receipt-panel__title"
        >
            {title}
        </Heading>
    };
    let reference = reference.map(|reference| {
        let label = reference_label.or(|| REFERENCE.text());
        view! {
            <p class="felles-receipt-panel__reference">
                <span class="felles-receipt-panel__label">{label}</span>
                " "
                <bdi class="felles-receipt-panel__number">{reference}</bdi>
            </p>
        }
        .into_any()
    });
    let text = children
        .map(|children| view! { <div class="felles-receipt-panel__text felles-trims">{children()}</div> }.into_any());
    let actions =
        actions.map(|actions| view! { <div class="felles-receipt-panel__actions">{actions.run()}</div> }.into_any());
    let parts: Vec<AnyView> = [icon, Some(title.into_any()), reference, text, actions]
        .into_iter()
        .flatten()
        .collect();
    view! {
        <div
            class=class_names("felles-receipt-panel", &class)
            data-color=color
            data-size=size
            id=id
        >
            {parts}
        </div>
    }
}
