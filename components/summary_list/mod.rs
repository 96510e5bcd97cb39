//! [`SummaryList`]: what was answered, or what is known, as names with values.

mod row;
pub(crate) mod style;

pub use row::SummaryRow;
pub(crate) use row::change_link;

use super::HeadingLevel;
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{children::ViewFnOnce, either::Either, prelude::*};

crate::variants! {
    /// How a summary list looks.
    pub enum SummaryListVariant {
        /// A line between the rows.
        #[default]
        Lines = "lines",
        /// No lines: for few rows, and where there are lines around already.
        Plain = "plain",
        /// In a frame, with its heading and what can be done with all of it at the top.
        Card = "card",
    }
}

/// What was answered, or what is known, as names with values: a native `<dl>`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <SummaryList>
///         <SummaryRow label="Navn" value="Kari Nordmann" change_href="/soknad/navn" />
///         <SummaryRow label="Telefon" change_href="/soknad/telefon" />
///     </SummaryList>
/// };
/// ```
#[component]
pub fn SummaryList(
    /// How it looks. Default: a line between the rows.
    #[prop(optional, into)]
    variant: Prop<SummaryListVariant>,
    /// A heading over the list. It names the part of the page. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What can be done with all of it: links or buttons beside the heading.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// [`SummaryRow`]s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let class = class_names("felles-summary-list", &class);
    let list = view! { <dl class="felles-summary-list__rows">{children()}</dl> };
    let Some(heading) = heading else {
        return Either::Left(view! { <div class=class id=id data-variant=variant>{list}</div> });
    };
    let id = component_id(&id, Some("summary-list"));
    let name = part_id(&id, "heading");
    let title = heading_level.heading("felles-summary-list__heading", name.map(|id| Some(id.clone())), heading);
    Either::Right(view! {
        <section class=class id=id data-variant=variant aria-labelledby=name>
            <div class="felles-summary-list__head">
                {title}
                {actions.map(|actions| view! { <div class="felles-summary-list__actions">{actions.run()}</div> })}
            </div>
            {list}
        </section>
    })
}
