//! [`SummaryRow`]: one name with its value.

use crate::{
    components::field::{FieldMessage, message},
    runtime::{
        Problem, Prop, Text, address,
        id_scope::{component_id, part_id},
        listen,
        prop::class_names,
    },
    styles,
};
use leptos::{children::ViewFnOnce, ev, prelude::*};

crate::words! { "summary_list";
    /// Goes to where an answer can be changed. The name of the answer follows, for those who hear only the link.
    CHANGE = { nb: "Endre", nn: "Endre", en: "Change" };
    /// Stands for an answer that was not given.
    NOT_ANSWERED = { nb: "Ikke besvart", nn: "Ikkje svart på", en: "Not answered" };
}

/// One name with its value, in a [`SummaryList`](super::SummaryList) or a [`FormSummary`](crate::components::FormSummary).
#[component]
pub fn SummaryRow(
    /// What it is.
    #[prop(into)]
    label: Prop<Text>,
    /// The value, as text. Several lines are kept. Default: the children.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// What stands for a value that is not there. Default: «Ikke besvart», in the language of the page.
    #[prop(optional, into)]
    empty: Option<Prop<Text>>,
    /// Where it can be changed: a link «Endre».
    #[prop(optional, into)]
    change_href: Option<Prop<Text>>,
    /// Called when the user wants to change it: a button «Endre», or besides following `change_href`.
    #[prop(optional, into)]
    on_change: Option<Callback<()>>,
    /// What the link or button says. Default: «Endre».
    #[prop(optional, into)]
    change_label: Option<Prop<Text>>,
    /// More that can be done: links or buttons after it.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// What is wrong with the value, where it must be changed before one can go on.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The value, where it is more than text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&crate::components::field::style::SHEET);
    let id = component_id(&Prop::default(), None);
    let shown = match children {
        Some(children) => children().into_any(),
        None => text_or_empty(value, empty),
    };
    let message_id = part_id(&id, "message");
    let problem = move || {
        error.get().map(|error| {
            message::paragraph(
                "felles-summary-list__message",
                message_id.clone(),
                &FieldMessage::danger(error),
            )
        })
    };
    let change = (change_href.is_some() || on_change.is_some())
        .then(|| change_link(label.clone(), change_href, on_change, change_label));
    let actions = (change.is_some() || actions.is_some()).then(|| {
        let more = actions.map(leptos::prelude::ViewFnOnce::run);
        view! { <dd class="felles-summary-list__actions">{change} {more}</dd> }
    });
    view! {
        <div class=class_names("felles-summary-list__row", &class)>
            <dt class="felles-summary-list__label">{label}</dt>
            <dd class="felles-summary-list__value felles-trims">{shown} {problem}</dd>
            {actions}
        </div>
    }
    .into_any()
}

fn text_or_empty(value: Prop<Option<Text>>, empty: Option<Prop<Text>>) -> AnyView {
    let empty = empty.unwrap_or_else(|| NOT_ANSWERED.text());
    let view = move |value: Option<Text>| match value.filter(|value| !value.trim().is_empty()) {
        Some(value) => view! { <span class="felles-summary-list__text">{value}</span> }.into_any(),
        None => view! { <span class="felles-summary-list__empty">{empty.clone()}</span> }.into_any(),
    };
    match value {
        Prop::Static(value) => view(value),
        Prop::Dynamic(value) => (move || view(value.get())).into_any(),
    }
}

/// A link where there is an address, else a button that looks like one. What it is about is said to those who hear only
/// the link.
pub(crate) fn change_link(
    about: Prop<Text>,
    href: Option<Prop<Text>>,
    on_change: Option<Callback<()>>,
    label: Option<Prop<Text>>,
) -> AnyView {
    let label = label.unwrap_or_else(|| CHANGE.text());
    let press = on_change.map(|on_change| Callback::new(move |_: ev::MouseEvent| on_change.run(())));
    let words = view! {
        {label}
        <span class="felles-summary-list__about">" " {about}</span>
    };
    match href {
        Some(href) => view! {
            <a class="felles-summary-list__change" href=address::of_link(href) {..listen(ev::click, press)}>{words}</a>
        }
        .into_any(),
        None => view! {
            <button type="button" class="felles-summary-list__change" {..listen(ev::click, press)}>{words}</button>
        }
        .into_any(),
    }
}
