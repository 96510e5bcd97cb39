//! [`AutosaveStatus`]: whether what the user has written is kept.

pub(crate) mod style;

use super::{icon, icons};
use crate::{
    runtime::{
        Language, Prop, Text, announce, announcer,
        form::{FormContext, SaveState},
        prop::class_names,
    },
    styles,
    values::FormValue,
};
use leptos::prelude::*;

crate::words! { "autosave_status";
    /// It is being kept.
    SAVING = { nb: "Lagrer …", nn: "Lagrar …", en: "Saving …" };
    /// It is kept.
    SAVED = { nb: "Utkastet er lagret", nn: "Utkastet er lagra", en: "The draft is saved" };
    /// It is kept, since a time of day.
    SAVED_AT = { nb: "Utkastet er lagret kl. {time}", nn: "Utkastet er lagra kl. {time}", en: "The draft was saved at {time}" };
    /// There is no connection.
    OFFLINE = { nb: "Du er ikke på nett. Utkastet blir lagret når du er det igjen.", nn: "Du er ikkje på nett. Utkastet blir lagra når du er det igjen.", en: "You are offline. The draft will be saved when you are online again." };
    /// It could not be kept.
    FAILED = { nb: "Utkastet er ikke lagret. Ikke lukk siden før du har sendt.", nn: "Utkastet er ikkje lagra. Ikkje lukk sida før du har sendt.", en: "The draft is not saved. Do not close the page before you have sent it." };
    /// The browser keeps nothing.
    UNAVAILABLE = { nb: "Nettleseren tar ikke vare på utkast. Ikke lukk siden før du har sendt.", nn: "Nettlesaren tek ikkje vare på utkast. Ikkje lukk sida før du har sendt.", en: "This browser does not keep drafts. Do not close the page before you have sent it." };
}

/// Whether what the user has written is kept: quietly, in one line. What they must know is also announced: that it could
/// not be kept, and that it is again.
///
/// ```
/// use felles::{prelude::*, values::TimeValue};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let saved = SaveState::Saved(TimeValue::new(9, 30));
/// let _ = view! { <AutosaveStatus state=saved /> };
/// ```
#[component]
pub fn AutosaveStatus(
    /// How far it is kept. Default: what the form it stands in says of its draft.
    #[prop(optional, into)]
    state: Option<Prop<SaveState>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let state = state.unwrap_or_else(|| match FormContext::current() {
        Some(form) => Prop::derive(move || form.save_state()),
        None => Prop::default(),
    });
    let said = state.zip(&Language::current(), says);
    announce_what_matters(&state, said.clone());
    let symbol = state.map(symbol_of);
    let content = move || {
        said.get().map(|said| {
            let symbol = symbol.get();
            view! {
                {symbol.map(|symbol| icon::decoration("felles-autosave-status__symbol", Prop::Static(symbol)))}
                <span class="felles-autosave-status__text">{said}</span>
            }
        })
    };
    view! {
        <p class=class_names("felles-autosave-status", &class) id=id data-state=state.map(name_of)>{content}</p>
    }
}

fn says(state: &SaveState, language: &Language) -> Option<Text> {
    let word = match state {
        SaveState::Idle => return None,
        SaveState::Saving => &SAVING,
        SaveState::Saved(None) => &SAVED,
        SaveState::Saved(Some(time)) => {
            let time: Text = time.canonical().into_owned().into();
            return Some(SAVED_AT.say(language, None, &[("time", time)]));
        }
        SaveState::Offline => &OFFLINE,
        SaveState::Failed(Some(problem)) => return Some(problem.say(language)),
        SaveState::Failed(None) => &FAILED,
        SaveState::Unavailable => &UNAVAILABLE,
    };
    Some(word.say(language, None, &[]))
}

fn symbol_of(state: &SaveState) -> Option<icondata_core::Icon> {
    match state {
        SaveState::Idle => None,
        SaveState::Saving => Some(icons::CLOUD_UP),
        SaveState::Saved(_) => Some(icons::CHECKMARK),
        SaveState::Offline => Some(icons::CLOUD_SLASH),
        SaveState::Failed(_) | SaveState::Unavailable => Some(icons::EXCLAMATIONMARK_TRIANGLE_FILL),
    }
}

fn name_of(state: &SaveState) -> &'static str {
    match state {
        SaveState::Idle => "idle",
        SaveState::Saving => "saving",
        SaveState::Saved(_) => "saved",
        SaveState::Offline => "offline",
        SaveState::Failed(_) | SaveState::Unavailable => "failed",
    }
}

/// A line that is said at each pause in typing would be in the way.
fn announce_what_matters(state: &Prop<SaveState>, said: Prop<Option<Text>>) {
    let Prop::Dynamic(state) = state.clone() else { return };
    Effect::new(move |before: Option<bool>| {
        let now = state.get();
        let bad = match now {
            SaveState::Offline | SaveState::Failed(_) | SaveState::Unavailable => true,
            // Under way: what comes of it decides.
            SaveState::Saving => return before.unwrap_or_default(),
            SaveState::Idle | SaveState::Saved(_) => false,
        };
        if before.unwrap_or_default() != bad
            && let Some(said) = said.get_untracked()
        {
            announce(said);
        }
        bad
    });
}
