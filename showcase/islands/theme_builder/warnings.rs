//! What of the draft is hard to see or read, in words: how much there is, and all of it.

use super::{
    View,
    draft::{Draft, Field},
};
use felles::{components::icons, prelude::*};
use gloo::timers::callback::Timeout;
use leptos::{html, prelude::*};
use std::time::Duration;

/// How long nothing has changed when a new number of warnings is said.
const PAUSE_MS: u32 = 1_500;

fn number(draft: Draft) -> Memo<usize> {
    Memo::new(move |_| draft.warnings().len())
}

fn words(number: usize) -> String {
    match number {
        0 => "Ingen advarsler".to_owned(),
        1 => "1 advarsel".to_owned(),
        more => format!("{more} advarsler"),
    }
}

/// The number of warnings; a press leads to them.
pub fn status(draft: Draft, shown: RwSignal<View>, list: NodeRef<html::H3>) -> AnyView {
    let number = number(draft);
    say_changes(number);
    let icon = move || {
        if number.get() == 0 {
            icons::CHECKMARK_CIRCLE_FILL
        } else {
            icons::EXCLAMATIONMARK_TRIANGLE_FILL
        }
    };
    let press = move |_| {
        shown.set(View::Contrast);
        // The panel is made first where it was never shown.
        set_timeout(
            move || {
                if let Some(heading) = list.get_untracked() {
                    let _ = heading.focus();
                }
            },
            Duration::ZERO,
        );
    };
    view! {
        <span class="showcase-builder__status" data-holds=move || if number.get() == 0 { "yes" } else { "no" }>
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                icon=move || view! { <Icon icon=icon class="showcase-builder__status-icon" /> }
                on_click=press
            >
                {move || words(number.get())}
            </Button>
        </span>
    }
    .into_any()
}

fn say_changes(number: Memo<usize>) {
    let waiting = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |before: Option<usize>| {
        let now = number.get();
        if before.is_some_and(|before| before != now) {
            waiting.set_value(Some(Timeout::new(PAUSE_MS, move || announce(words(now)))));
        }
        now
    });
}

/// All warnings, a line for each field that has any. The lines of the others are there too, unseen: so what changes are
/// texts, and not what stands in the panel.
pub fn list(draft: Draft, heading: NodeRef<html::H3>) -> AnyView {
    let number = number(draft);
    let line = |field: Field| {
        let said = Memo::new(move |_| {
            let said: Vec<_> = draft
                .warnings_of(field)
                .iter()
                .map(|warning| warning.say(&Language::Nb))
                .collect();
            said.join(" ")
        });
        view! {
            <li class="showcase-builder__warning" data-holds=move || if said.with(String::is_empty) { "yes" } else { "no" }>
                <strong>{field.label}</strong>
                {": "}
                {said}
            </li>
        }
    };
    let all = draft.fields_with_warnings().into_iter().map(line).collect_view();
    view! {
        <section class="showcase-builder__warnings">
            <h3 class="showcase-builder__scheme" tabindex="-1" node_ref=heading>{move || words(number.get())}</h3>
            <p class="showcase-builder__legend-text">
                {move || {
                    if number.get() == 0 {
                        "Alt som temaet selv bestemmer, kan ses og leses."
                    } else {
                        "Temaet virker likevel. Bær meningen med tekst eller ikon der fargen alene er for svak, eller velg \
                         en annen farge."
                    }
                }}
            </p>
            <ul class="showcase-builder__warning-list" role="list">{all}</ul>
        </section>
    }
    .into_any()
}
