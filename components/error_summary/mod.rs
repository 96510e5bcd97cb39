//! [`ErrorSummary`]: all that is wrong with a form, in one place, with a way to each.

mod leading;
pub(crate) mod style;

use super::{HeadingLevel, icon, icons};
use crate::{
    runtime::{
        Problem, Prop, Text,
        form::FormContext,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{html, prelude::*};

crate::words! { "error_summary";
    /// The heading.
    HEADING = { nb: ["Du må rette én feil", "Du må rette {count} feil"], nn: ["Du må rette éin feil", "Du må rette {count} feil"], en: ["There is a problem to correct", "There are {count} problems to correct"] };
}

/// One thing that is wrong: what the field itself says, and the id of its control.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryError {
    /// What the field itself says, word for word.
    pub says: Problem,
    /// Where its link leads: `#email`, or an address on another page. Nothing where it is about no single field.
    pub href: Option<Text>,
}

impl SummaryError {
    /// What a field says, and the id of its control.
    pub fn new(says: impl Into<Problem>, control_id: &str) -> Self {
        Self::elsewhere(says, format!("#{control_id}"))
    }

    /// What is wrong on another page, with its address: `/soknad/adresse#postnummer`.
    pub fn elsewhere(says: impl Into<Problem>, href: impl Into<Text>) -> Self {
        Self {
            says: says.into(),
            href: Some(href.into()),
        }
    }

    /// What is about no single field.
    pub fn general(says: impl Into<Problem>) -> Self {
        Self {
            says: says.into(),
            href: None,
        }
    }
}

impl From<Vec<SummaryError>> for Prop<Vec<SummaryError>> {
    fn from(errors: Vec<SummaryError>) -> Self {
        Self::Static(errors)
    }
}

/// All that is wrong with a form, with a link to each field. It takes the focus when it appears, and on each new failed
/// attempt to send the form.
///
/// A [`Form`](super::Form) has one already. Use it yourself where you have no such form, or want it in another place.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let errors = RwSignal::new(Vec::<SummaryError>::new());
/// let _ = view! { <ErrorSummary errors=errors /> };
/// errors.set(vec![SummaryError::new("Skriv navnet ditt.", "navn")]);
/// ```
#[component]
pub fn ErrorSummary(
    /// What is wrong, in the order of the fields on the page. Default: what is wrong with the form it stands in.
    #[prop(optional, into)]
    errors: Option<Prop<Vec<SummaryError>>>,
    /// A number that is another each time the form could not be sent: the summary takes the focus then. Default: that of
    /// the form it stands in; without one, it takes the focus when it appears.
    #[prop(optional, into)]
    attempt: Option<Prop<u32>>,
    /// Does not take the focus when it is there from the start, as when a server sent the page with it: for several on a
    /// page. Default: it takes the focus.
    #[prop(optional)]
    without_first_focus: bool,
    /// The heading. Default: «Du må rette 2 feil», in the language of the page.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// More before the list. Default: nothing.
    #[prop(optional, into)]
    intro: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let context = FormContext::current();
    let id = component_id(&id, Some("error-summary"));
    let attempt = attempt.unwrap_or_else(|| match &context {
        Some(form) if errors.is_none() => {
            let form = form.clone();
            Prop::derive(move || form.attempts())
        }
        _ => Prop::Static(0),
    });
    let errors = errors.unwrap_or_else(|| match context {
        Some(form) => Prop::derive(move || of_form(&form)),
        None => Prop::Static(Vec::new()),
    });
    let errors = Memo::new(move |_| errors.get());
    let node = NodeRef::<html::Div>::new();
    leading::take_focus(node, errors, attempt, without_first_focus);
    let name = part_id(&id, "heading");
    let class = class_names("felles-error-summary", &class);
    let present = Memo::new(move |_| errors.with(|errors| !errors.is_empty()));

    move || {
        present.get().then(|| {
            let heading = heading
                .clone()
                .unwrap_or_else(|| HEADING.count(move || errors.with(Vec::len) as u64));
            let intro = intro.clone();
            view! {
                <div
                    {..leading::lead_to_controls()}
                    class=class.clone()
                    id=id.clone()
                    role="group"
                    aria-labelledby=name.clone()
                    tabindex="-1"
                    node_ref=node
                >
                    {icon::decoration("felles-error-summary__symbol", Prop::Static(icons::X_MARK_OCTAGON_FILL))}
                    {heading_level.heading("felles-error-summary__heading", name.map(|id| Some(id.clone())), heading)}
                    {move || intro.get().map(|intro| view! { <p class="felles-error-summary__intro">{intro}</p> })}
                    <ul class="felles-error-summary__list" role="list">
                        {move || errors.get().into_iter().map(item).collect_view()}
                    </ul>
                </div>
            }
            .into_any()
        })
    }
}

fn of_form(form: &FormContext) -> Vec<SummaryError> {
    let problems = form.problems_on_page().into_iter();
    let errors = problems.map(|problem| SummaryError {
        says: problem.problem,
        href: problem.control_id.map(|id| format!("#{}", id.get()).into()),
    });
    leading::in_page_order(errors.collect())
}

fn item(error: SummaryError) -> AnyView {
    let says = error.says.text();
    match error.href {
        Some(href) => view! { <li><a class="felles-error-summary__link" href=href>{says}</a></li> }.into_any(),
        None => view! { <li>{says}</li> }.into_any(),
    }
}
