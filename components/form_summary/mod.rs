//! [`FormSummary`]: the answers of one part of a form, before it is sent.

pub(crate) mod style;

use super::{
    HeadingLevel,
    field::{FieldMessage, message},
    summary_list::{self, change_link},
};
use crate::{
    runtime::{
        Problem, Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

/// The answers of one part of a form, with one way to change them: what a user sees before it is sent.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <FormSummary heading="Om deg" change_href="/soknad/om-deg">
///         <SummaryRow label="Navn" value="Kari Nordmann" />
///         <FormSummaryGroup label="Adresse">
///             <SummaryRow label="Gate" value="Storgata 12" />
///             <SummaryRow label="Poststed" value="0155 Oslo" />
///         </FormSummaryGroup>
///     </FormSummary>
/// };
/// ```
#[component]
pub fn FormSummary(
    /// What the part is called, as on its page.
    #[prop(into)]
    heading: Prop<Text>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// Where the answers can be changed: a link «Endre» in the heading's row.
    #[prop(optional, into)]
    change_href: Option<Prop<Text>>,
    /// Called when the user wants to change them: a button «Endre», or besides following `change_href`.
    #[prop(optional, into)]
    on_change: Option<Callback<()>>,
    /// What the link or button says. Default: «Endre».
    #[prop(optional, into)]
    change_label: Option<Prop<Text>>,
    /// What is wrong or missing in the part, which must be mended before the form can be sent.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Names and values closer together, side by side where there is room.
    #[prop(optional, into)]
    compact: Prop<bool>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// [`SummaryRow`](super::SummaryRow)s and [`FormSummaryGroup`]s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&super::field::style::SHEET);
    styles::adopt(&summary_list::style::SHEET);
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("form-summary"));
    let name = part_id(&id, "heading");
    let change = (change_href.is_some() || on_change.is_some())
        .then(|| change_link(heading.clone(), change_href, on_change, change_label));
    let message_id = part_id(&id, "message");
    let wrong = error.map(Option::is_some);
    let problem = move || {
        error.get().map(|error| {
            message::paragraph(
                "felles-form-summary__message",
                message_id.clone(),
                &FieldMessage::danger(error),
            )
        })
    };
    view! {
        <section
            class=class_names("felles-form-summary", &class)
            id=id
            aria-labelledby=name.clone()
            data-compact=compact
            data-wrong=wrong
        >
            <div class="felles-form-summary__head">
                {heading_level.heading("felles-form-summary__heading", name.map(|id| Some(id.clone())), heading)}
                {change}
            </div>
            {problem}
            <dl class="felles-form-summary__rows">{children()}</dl>
        </section>
    }
}

/// Answers within a [`FormSummary`] that belong together: an address, one row of several.
#[component]
pub fn FormSummaryGroup(
    /// What they are about.
    #[prop(into)]
    label: Prop<Text>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// [`SummaryRow`](super::SummaryRow)s.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=class_names("felles-form-summary__group", &class)>
            <dt class="felles-form-summary__label">{label}</dt>
            <dd class="felles-form-summary__inner">
                <dl class="felles-form-summary__rows">{children()}</dl>
            </dd>
        </div>
    }
}
