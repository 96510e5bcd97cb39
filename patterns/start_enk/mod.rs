//! [`StartEnk`]: the whole service of registering a sole proprietorship (enkeltpersonforetak).
//!
//! | module | holds |
//! |---|---|
//! | `application`, `answers` | [`EnkApplication`]: what is asked for; [`EnkAnswers`]: what a register takes; the one function that checks it, in the browser and on a server |
//! | `step` | [`EnkStep`]: the steps, and which of them a user goes through |
//! | [`rules`], [`facts`] | what the law asks, as pure functions; and the numbers they reckon with |
//! | `service` | [`EnkService`]: what is behind the page, one trait; [`contract`]: what each implementation promises |
//! | `embedded` | [`EmbeddedEnkService`]: the service in memory |
//! | [`http`] | [`HttpEnkService`](http::HttpEnkService): the service behind a server, as a page asks it |
//! | `flow` | where the user goes, what is saved, what is sent |
//! | `questions`, `review`, `welcome`, `frame` | the pages |

mod answers;
mod application;
pub mod clock;
#[doc(hidden)]
pub mod contract;
mod embedded;
pub mod facts;
mod flow;
mod frame;
pub mod http;
mod look;
mod outside;
mod place;
mod questions;
mod review;
pub mod rules;
mod service;
mod step;
pub(crate) mod style;
mod tasks;
mod texts;
mod welcome;
mod welcome_words;
mod words;

pub use answers::{EnkAnswers, EnkOwner, EnkTrade};
pub use application::{EnkAddress, EnkApplication, EnkPerson, EnkProblems, Trade, Who};
pub use embedded::{EmbeddedEnkService, EmbeddedTrouble};
pub use look::EnkCodeStart;
pub use service::{EnkDraft, EnkError, EnkLine, EnkQuestion, EnkReceipt, EnkService};
pub use step::{EnkCourse, EnkStep};
pub use tasks::EnkTasks;

use crate::{
    components::{Alert, AlertRole, AlertVariant, Button, ButtonVariant, HeadingLevel, Spinner},
    patterns::industry_code_search::IndustryCodeSource,
    runtime::{
        FormState, Model, Problem, Prop, Run, Task, TaskState, Text, announcer, focus, form::Draft, prop::class_names,
    },
    styles,
    values::{DateValue, PostalCode},
};
use flow::{Begin, Flow};
use frame::Ways;
use leptos::{
    ev::MouseEvent,
    html,
    prelude::*,
    task::{spawn_local, tick},
};
use look::Look;
use place::Place;
use tasks::Answer;

/// The whole service «Start enkeltpersonforetak»: from who it is for to the receipt, and what comes after it.
///
/// One question a page, with named steps; answers are kept in the browser and with the service, so that a reload, a pause
/// and another tab lose nothing; all is looked over before it is sent, and sent once.
///
/// A server gives `person`, `form`, `step`, and the addresses in `href` and `action`: then the pages are whole without a
/// script, each step an ordinary form that is posted.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let service = EmbeddedEnkService::new().with_codes_at("/industry_codes.txt");
/// let _ = view! {
///     <StartEnk
///         service=service
///         codes=IndustryCodeSource::address("/industry_codes.txt")
///         places=PostalPlaces::file("/postnummer.tsv")
///         close_href="/"
///     />
/// };
/// ```
#[component]
pub fn StartEnk(
    /// What is behind the page: an [`EnkService`].
    #[prop(into)]
    service: EnkTasks,
    /// Who is logged in, where the page knows it already. Default: the service is asked.
    #[prop(optional, into)]
    person: Option<EnkPerson>,
    /// The form, where a server has answers already: made by [`EnkApplication::for_person`]. Then no draft is kept in the
    /// browser, and none is loaded. Default: an empty form, with the draft that was kept.
    #[prop(optional, into)]
    form: Option<FormState<EnkApplication>>,
    /// Which step is shown. Default: the first, or that of the address.
    #[prop(optional, into)]
    step: Model<EnkStep>,
    /// The receipt, where a page opens with it.
    #[prop(optional, into)]
    receipt: Option<EnkReceipt>,
    /// Who answers the search in industry codes. Default: the service.
    #[prop(optional, into)]
    codes: Option<IndustryCodeSource>,
    /// What a server knows of the industry code when it writes the page.
    #[prop(optional)]
    code_start: EnkCodeStart,
    /// Finds the place of a postal code: your own task, or a file of places (`PostalPlaces::file`). It is shown with the
    /// address in the review and the receipt too, where it was found before. Default: no place is shown.
    #[prop(optional, into)]
    places: Option<Task<PostalCode, Option<String>>>,
    /// What day it is. Default: the day of the browser or server. It is read once.
    #[prop(optional, into)]
    today: Prop<Option<DateValue>>,
    /// The address of a step. Default: a place in the page, `#navn`.
    #[prop(optional, into)]
    href: Option<Callback<EnkStep, Text>>,
    /// Does not keep the address of the browser in step: for several on one page, or where a router does it.
    #[prop(optional)]
    without_address: bool,
    /// Where a step is posted without a script. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Callback<EnkStep, Text>>,
    /// What stands in each form besides: hidden fields, such as a token against forged requests. Default: nothing.
    #[prop(optional, into)]
    hidden: Option<ViewFn>,
    /// Where the cross leads. Default: without this and `on_close` there is no cross.
    #[prop(optional, into)]
    close_href: Option<Prop<Text>>,
    /// Called when the user wants to leave, instead of following `close_href`.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    /// Called with the receipt when the application was received.
    #[prop(optional, into)]
    on_received: Option<Callback<EnkReceipt>>,
    /// The address of a page that helps.
    #[prop(optional, into)]
    help_href: Option<Prop<Text>>,
    /// The telephone number of those who help.
    #[prop(optional, into)]
    help_phone: Option<Prop<Text>>,
    /// Which heading the question of a step is. Default: `h2`; where the service is the page, `h1`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What assistive technology calls it, where a page has several. Default: the name of the service.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let today = today.get_untracked().unwrap_or_else(|| clock::now().date);
    let found_place = RwSignal::new(None);
    let look = Look {
        level: heading_level,
        action,
        hidden,
        codes: codes.unwrap_or_else(|| service.code_source()),
        places: places.map(|places| look::keep_found(places, found_place)),
        found_place,
        query: RwSignal::new(code_start.query.clone()),
        code_start,
        failed_searches: RwSignal::new(0),
    };
    let ways = Ways {
        close_href,
        on_close,
        help_href,
        help_phone,
        label: aria_label.clone(),
    };
    let place = Place::new(href, !without_address);
    let begin = {
        let service = service.clone();
        move |person: EnkPerson| {
            let own_form = form.is_none();
            let form = form.unwrap_or_else(|| {
                let draft = Draft::new("start-enk").user(person.key.clone());
                EnkApplication::for_person(&person, today).keep_draft(draft)
            });
            let flow = Flow::new(Begin {
                form,
                person,
                tasks: service.clone(),
                today,
                step,
                place,
                receipt: receipt.clone(),
                on_received,
            });
            if own_form {
                // After the draft of this browser is there.
                Effect::new(move || untrack(|| flow.resume()));
            } else {
                Effect::new(move || place.follow(move |step| flow.open(step)));
                flow.save_while_writing();
            }
            pages(flow, look.clone(), &ways)
        }
    };
    let section = NodeRef::<html::Section>::new();
    let content = match person {
        Some(person) => begin(person),
        None => ask_who(&service, begin),
    };
    view! {
        <section
            class=class_names("felles-start-enk", &class)
            id=id
            aria-label=aria_label.unwrap_or_else(|| texts::SERVICE.text())
            node_ref=section
        >
            {content}
        </section>
    }
    .into_any()
}

/// The pages, one at a time, in their frame.
fn pages(flow: Flow, look: Look, ways: &Ways) -> AnyView {
    let root = NodeRef::<html::Div>::new();
    let step = Memo::new(move |_| flow.step.get());
    flow.place.title_follows(step);
    Effect::new(move || {
        step.track();
        if flow.takes_focus()
            && let Some(root) = root.get_untracked()
        {
            spawn_local(async move {
                // The page of the step is there by then.
                tick().await;
                go_to_question(&root);
            });
        }
    });
    let page = move || page(flow, &look, step.get());
    view! {
        <div class="felles-start-enk__inner" node_ref=root on:click=move |event: MouseEvent| flow.follow_link(&event)>
            {frame::bar(flow, ways)}
            {frame::progress(flow, ways)}
            {frame::notices(flow)}
            <div class="felles-start-enk__page">{page}</div>
            {frame::help(ways)}
        </div>
    }
    .into_any()
}

fn page(flow: Flow, look: &Look, step: EnkStep) -> AnyView {
    match step {
        EnkStep::Who => questions::who(flow, look),
        EnkStep::Owner => questions::owner(flow, look),
        EnkStep::NoNumber => questions::no_number(flow, look),
        EnkStep::Age => questions::age(flow, look),
        EnkStep::Name => questions::name(flow, look),
        EnkStep::Trade => questions::trade(flow, look),
        EnkStep::Description => questions::description(flow, look),
        EnkStep::Address => questions::address(flow, look),
        EnkStep::Start => questions::start(flow, look),
        EnkStep::Review => review::review(flow, look),
        EnkStep::Receipt | EnkStep::Welcome => match flow.receipt.get_untracked() {
            Some(receipt) if step == EnkStep::Receipt => review::receipt(flow, look, receipt),
            Some(receipt) => welcome::welcome(flow, look, &receipt),
            // It is on its way, or there is none.
            None => waiting(),
        },
    }
}

/// What is wrong has the first claim to the focus, then the question.
fn go_to_question(root: &web_sys::Element) {
    let find = |selector: &str| root.query_selector(selector).ok().flatten();
    let place = find(".felles-error-summary").or_else(|| find(".felles-start-enk__question"));
    if let Some(place) = place {
        focus::go_to(&place);
    }
}

fn waiting() -> AnyView {
    view! { <Spinner label=texts::LOADING.text().map(|text| Some(text.clone())) delayed=true /> }.into_any()
}

/// The service is asked who is logged in; then the pages begin.
fn ask_who(service: &EnkTasks, begin: impl Fn(EnkPerson) -> AnyView + Send + Sync + 'static) -> AnyView {
    let run: Run<(), Answer<EnkPerson>> = service.person.run();
    Effect::new(move || run.start(()));
    let content = move || match run.state() {
        TaskState::Idle | TaskState::Pending => waiting(),
        TaskState::Done(Ok(person)) => begin(person),
        TaskState::Done(Err(error)) => not_loaded(run, &error.problem()),
        TaskState::Failed(problem) => not_loaded(run, &problem),
    };
    content.into_any()
}

fn not_loaded(run: Run<(), Answer<EnkPerson>>, problem: &Problem) -> AnyView {
    let problem = problem.text();
    view! {
        <Alert variant=AlertVariant::Danger role=AlertRole::Alert title=texts::NOT_LOADED.text()>
            <p class="felles-start-enk__text">{problem}</p>
            <Button variant=ButtonVariant::Secondary on_click=move |_: MouseEvent| run.start(())>
                {texts::TRY_AGAIN.text()}
            </Button>
        </Alert>
    }
    .into_any()
}
