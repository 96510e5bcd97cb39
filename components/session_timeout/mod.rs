//! [`SessionTimeout`]: warns before the user is logged out, and offers more time.

mod clock;
mod shared;
pub(crate) mod style;

use super::{Button, ButtonVariant, Dialog, DialogClosedBy, DialogRole, DialogWidth};
use crate::{
    runtime::{Prop, Task, TaskState, Text, announce, announcer::prepare, id_scope::component_id, prop::class_names},
    styles,
};
use clock::{Clock, Left};
use leptos::{either::Either, prelude::*};
use shared::Shared;

crate::words! { "session_timeout";
    /// The heading of the warning.
    SOON = { nb: "Du blir snart logget ut", nn: "Du blir snart logga ut", en: "You will soon be logged out" };
    /// How long there is left, in minutes.
    MINUTES = { nb: ["Du blir logget ut om {count} minutt.", "Du blir logget ut om {count} minutter."], nn: ["Du blir logga ut om {count} minutt.", "Du blir logga ut om {count} minutt."], en: ["You will be logged out in {count} minute.", "You will be logged out in {count} minutes."] };
    /// How long there is left, in seconds.
    SECONDS = { nb: ["Du blir logget ut om {count} sekund.", "Du blir logget ut om {count} sekunder."], nn: ["Du blir logga ut om {count} sekund.", "Du blir logga ut om {count} sekund."], en: ["You will be logged out in {count} second.", "You will be logged out in {count} seconds."] };
    /// Why.
    WHY = { nb: "Det er en stund siden du gjorde noe her. Velg om du vil fortsette.", nn: "Det er ei stund sidan du gjorde noko her. Vel om du vil halde fram.", en: "You have not done anything here for a while. Choose whether to go on." };
    /// The button that gives more time.
    GO_ON = { nb: "Fortsett", nn: "Hald fram", en: "Continue" };
    /// The button that logs out.
    LOG_OUT = { nb: "Logg ut", nn: "Logg ut", en: "Log out" };
    /// The heading when it is too late.
    OVER = { nb: "Du er logget ut", nn: "Du er logga ut", en: "You have been logged out" };
    /// What that means.
    OVER_TEXT = { nb: "Du var borte for lenge. Logg inn igjen for å fortsette.", nn: "Du var borte for lenge. Logg inn att for å halde fram.", en: "You were away too long. Log in again to continue." };
    /// The button that logs in.
    LOG_IN = { nb: "Logg inn igjen", nn: "Logg inn att", en: "Log in again" };
}

/// Warns before the user is logged out, and offers more time. Goes by the clock on the wall, so that it is right also
/// after the machine has slept.
///
/// It knows no session: the page says how long one lasts, and asks its server for more time. More time in one tab is more
/// time in all of them.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let extend = Task::from(async |()| Ok(()));
/// let _ = view! { <SessionTimeout lifetime=1800 extend=extend login_href="/logg-inn" logout_href="/logg-ut" /> };
/// ```
#[component]
pub fn SessionTimeout(
    /// How long a session lasts, in seconds, from when this is shown, from `activity`, or from when it was extended.
    lifetime: u32,
    /// Asks the server for more time. With an answer the time begins anew; a problem is told, and can be tried again.
    #[prop(into)]
    extend: Task<(), ()>,
    /// How long before its end the warning comes, in seconds: at least 20, so that all who need time get it. Default: 120.
    #[prop(default = 120)]
    warn_before: u32,
    /// The time begins anew whenever this changes: count the requests that the server takes as a sign of life.
    #[prop(optional, into)]
    activity: Prop<u32>,
    /// What the session is called in the browser. The tabs of a site that give it the same name have it together: more time in
    /// one of them is more time in all. Empty: each tab has its own. Default: `session`.
    #[prop(default = "session".into(), into)]
    session: Prop<Text>,
    /// Where the user logs in again. Default: there is no such button.
    #[prop(optional, into)]
    login_href: Option<Prop<Text>>,
    /// Where the user logs out. Default: there is no such button.
    #[prop(optional, into)]
    logout_href: Option<Prop<Text>>,
    /// More about what happens: whether what was written is kept. Default: nothing.
    #[prop(optional, into)]
    more: Prop<Option<Text>>,
    /// Called once when the time is over.
    #[prop(optional, into)]
    on_expired: Option<Callback<()>>,
    /// The id of the dialog.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the dialog.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    prepare();
    let clock = Clock::new(lifetime, warn_before.max(20).min(lifetime), Shared { session });
    let run = extend.run();
    let open = RwSignal::new(false);
    Effect::new(move || {
        activity.with(|_| ());
        clock.begin();
    });
    Effect::new(move || {
        if run.state() == TaskState::Done(()) {
            run.reset();
            clock.begin();
        }
    });
    Effect::new(move |before: Option<bool>| {
        let is_over = clock.left() == Left::Over;
        if is_over
            && before == Some(false)
            && let Some(on_expired) = on_expired
        {
            on_expired.run(());
        }
        is_over
    });
    Effect::new(move || open.set(clock.left() != Left::Enough));
    let shown = left_text(clock);
    tell(clock, shown.clone());

    let is_over = Memo::new(move |_| clock.left() == Left::Over);
    let soon = SOON.text();
    let over = OVER.text();
    let heading = Prop::derive(move || if is_over.get() { over.get() } else { soon.get() });
    let (warning, ended) = (WHY.text(), OVER_TEXT.text());
    let body = move || {
        let problem = move || match run.state() {
            TaskState::Failed(problem) => {
                Some(view! { <p class="felles-session-timeout__problem" role="alert">{problem.text()}</p> })
            }
            _ => None,
        };
        if is_over.get() {
            Either::Left(view! { <p class="felles-session-timeout__text">{ended.clone()}</p> })
        } else {
            Either::Right(view! {
                <p class="felles-session-timeout__left" role="timer">{shown.clone()}</p>
                <p class="felles-session-timeout__text">{warning.clone()}</p>
                {problem}
            })
        }
    };
    let footer = move || {
        move || {
            if is_over.get() {
                login_href
                    .clone()
                    .map(|href| view! { <Button href=href>{LOG_IN.text()}</Button> })
                    .into_any()
            } else {
                let log_out = logout_href
                    .clone()
                    .map(|href| view! { <Button variant=ButtonVariant::Secondary href=href>{LOG_OUT.text()}</Button> });
                let go_on = move |_| run.start(());
                view! {
                    <Button loading=move || run.pending() on_click=go_on>{GO_ON.text()}</Button>
                    {log_out}
                }
                .into_any()
            }
        }
    };
    view! {
        <Dialog
            id=component_id(&id, Some("session-timeout")).map(|id| Some(id.clone()))
            class=class_names("felles-session-timeout", &class)
            open=open
            role=DialogRole::Alertdialog
            closed_by=DialogClosedBy::None
            width=DialogWidth::Sm
            close_button=false
            heading=heading
            footer=footer
        >
            {body}
            {more.may_be_some().then(|| view! { <p class="felles-session-timeout__text">{more}</p> })}
        </Dialog>
    }
}

/// What is left, in words: whole minutes while there is more than one, then seconds.
fn left_text(clock: Clock) -> Prop<Text> {
    let minutes = MINUTES.count(move || u64::from(clock.seconds().div_ceil(60)));
    let seconds = SECONDS.count(move || u64::from(clock.seconds()));
    Prop::derive(move || {
        if clock.seconds() > 60 {
            minutes.get()
        } else {
            seconds.get()
        }
    })
}

/// Those who do not see it hear it a few times, and not each second.
const TOLD_AT: [u32; 3] = [60, 30, 10];

fn tell(clock: Clock, text: Prop<Text>) {
    Effect::new(move |before: Option<u32>| {
        let now = clock.seconds();
        let passed = |at: &&u32| before.is_some_and(|before| before > **at && now <= **at);
        if clock.left() == Left::Little && TOLD_AT.iter().any(|at| passed(&at)) {
            announce(text.get_untracked());
        }
        now
    });
}
