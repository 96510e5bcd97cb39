//! [`Guide`]: pages of questions that branch, and end in a checklist of one's own.

mod checklist;
mod course;
mod kept;
mod nightlife;
mod page;
mod rules;
mod saving;
pub(crate) mod style;
mod words;

pub use course::{GuideCourse, GuideState, OwnChapter};
pub use nightlife::nightlife_guide;
pub use rules::{GuideChapter, GuideItem, GuidePage, GuideRules};

use crate::{
    components::HeadingLevel,
    patterns::GivenAnswers,
    runtime::{Model, Prop, StepFlow, Text, id_scope::component_id, prop::class_names},
    styles,
};
use course::CHECKLIST;
use leptos::prelude::*;
use saving::Saving;

/// Pages of questions that branch, and end in a checklist of one's own, in chapters. It can be ticked off, printed, and saved
/// in the browser. What is asked, and what is to be done, is data.
///
/// The address holds the page, so that the browser's Back works. Without a script each page is a form with the method `GET`:
/// give a server's answer what [`GuideRules::read`] makes of its address.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let rules = nightlife_guide();
/// let state = rules.read("_from=bransje&sted=bar");
/// let _ = view! { <Guide rules=rules answers=state.answers page=state.page is_missing=state.is_missing save_as="uteliv" /> };
/// ```
#[component]
pub fn Guide(
    /// The pages, and the checklist they lead to.
    #[prop(into)]
    rules: Prop<GuideRules>,
    /// What is answered: a start, a signal to share it, or a signal with a callback to rule it. Default: nothing.
    #[prop(optional, into)]
    answers: Model<GivenAnswers>,
    /// The id of the page that is shown, or `checklist`. Nobody comes past what is not answered. Default: the first.
    #[prop(optional, into)]
    page: Model<String>,
    /// The ids of what is ticked off. Default: nothing.
    #[prop(optional, into)]
    ticked: Model<Vec<String>>,
    /// The page was sent without a script, and something is not answered: says so at once.
    #[prop(optional)]
    is_missing: bool,
    /// The name that the checklist is saved under in the browser, which no other guide of the site has. Default: it cannot be
    /// saved.
    #[prop(optional, into)]
    save_as: Option<Text>,
    /// The page stands in the address, after `#`. Turn it off for all but one guide of a page. Default: on.
    #[prop(default = true)]
    in_address: bool,
    /// Where the browser sends the answers without a script. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// Which heading each page has. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("guide"));
    let rules = Memo::new(move |_| rules.get());
    let placed = move |wanted: &str| {
        rules.with(|rules| {
            answers
                .signal()
                .with(|answers| rules.course(answers).place(wanted).to_owned())
        })
    };
    let flow = StepFlow::new(page);
    let flow = if in_address {
        flow.in_address(
            // That of the page in view: where none is named, the first one, to which the browser's Back leads.
            move |page: &String| Text::from(placed(page)),
            // What cannot be opened yet is no step.
            move |name: &str| Some(placed(name)).filter(|place| place == name),
        )
    } else {
        flow
    };
    let shown = Memo::new(move |_| placed(&page.get()));
    let own = Own {
        rules,
        answers,
        ticked,
        flow,
        saving: Saving::new(save_as, answers, ticked),
        level,
        id: id.clone(),
        action,
    };
    // Told once: the first page that is drawn is the one that was sent.
    let missing = StoredValue::new(is_missing);
    let place = move || {
        let shown = shown.get();
        if shown == CHECKLIST {
            checklist::view(&own)
        } else {
            let is_missing = missing.try_update_value(std::mem::take).unwrap_or_default();
            page::view(&own, shown, is_missing)
        }
    };
    view! {
        <section {..flow.place()} class=class_names("felles-guide", &class) id=id>
            {place}
        </section>
    }
    .into_any()
}

/// What the pages and the checklist share.
#[derive(Clone)]
struct Own {
    rules: Memo<GuideRules>,
    answers: Model<GivenAnswers>,
    ticked: Model<Vec<String>>,
    flow: StepFlow<String>,
    saving: Saving,
    level: HeadingLevel,
    id: Prop<Text>,
    action: Option<Prop<Text>>,
}

impl Own {
    /// The id of a part: of a question's group, of a point to tick off.
    fn part(&self, kind: &'static str, name: &str) -> Prop<Text> {
        let name = name.split_whitespace().collect::<Vec<_>>().join("-");
        self.id.map(move |id| format!("{id}-{kind}-{name}").into())
    }

    /// The address of a page with the answers, for where no script runs.
    fn address(&self, page: &str) -> Prop<Text> {
        let query = untrack(|| {
            let answers = self
                .rules
                .with(|rules| self.answers.signal().with(|answers| rules.course(answers).answers));
            answers.with(course::PAGE, page).to_query()
        });
        match &self.action {
            Some(action) => action.map(move |action| format!("{action}?{query}").into()),
            None => Prop::Static(format!("?{query}").into()),
        }
    }
}
