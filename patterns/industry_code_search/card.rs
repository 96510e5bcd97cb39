//! A code to choose, on a card: where it belongs, its name, and a piece of what is known of it, with what was searched for marked.

use super::{
    answer::{IndustryCodeSuggestion, pieces},
    words,
};
use crate::{
    components::RadioControl,
    runtime::{Choice, Prop, Text, id_scope::id_list},
};
use leptos::prelude::*;
use std::ops::Range;

/// The cards, in a radio group.
pub(super) fn list(id: Prop<Text>, cards: Memo<Vec<IndustryCodeSuggestion>>) -> AnyView {
    // The whole of it is the key: another search marks other words of the same code.
    view! { <For each=move || cards.get() key=IndustryCodeSuggestion::clone children=move |code| card(&id, code) /> }
        .into_any()
}

fn card(id: &Prop<Text>, code: IndustryCodeSuggestion) -> AnyView {
    let part = |part: &'static str| {
        let code = code.code.replace('.', "-");
        id.map(move |id| Text::from(format!("{id}-{code}{part}")))
    };
    let path = (!code.path.is_empty()).then(|| {
        view! {
            <span class="felles-industry-code-search__path" id=part("-path")>
                {code.path.join(" › ")}
            </span>
        }
    });
    let excerpt = (!code.excerpt.is_empty()).then(|| {
        let lead = code.is_everyday.then(|| (words::EVERYDAY.text(), " "));
        view! {
            <span class="felles-industry-code-search__excerpt" id=part("-excerpt")>
                {lead}
                {marked(&code.excerpt, &code.excerpt_marks)}
            </span>
        }
    });
    let (has_path, has_excerpt) = (path.is_some(), excerpt.is_some());
    let described = part("").map(move |id| {
        let path = has_path.then(|| format!("{id}-path"));
        let excerpt = has_excerpt.then(|| format!("{id}-excerpt"));
        id_list([path.as_deref(), excerpt.as_deref()])
    });
    let own_id = part("").map(|id| Some(id.clone()));
    let name_id = part("-name").map(|id| Some(id.clone()));
    let name = (!code.name.is_empty()).then(|| (" ", marked(&code.name, &code.name_marks)));
    view! {
        <label class="felles-industry-code-search__card">
            <RadioControl
                value=Choice::from(code.code.clone())
                id=own_id
                aria_labelledby=name_id.clone()
                aria_describedby=described
            />
            <span class="felles-industry-code-search__text">
                {path}
                <span class="felles-industry-code-search__name" id=name_id>
                    <span class="felles-industry-code-search__code">{code.code.clone()}</span>
                    {name}
                </span>
                {excerpt}
            </span>
        </label>
    }
    .into_any()
}

/// A text with what was searched for marked.
fn marked(text: &str, marks: &[Range<usize>]) -> Vec<AnyView> {
    let piece = |(piece, is_marked): (String, bool)| {
        if is_marked {
            view! { <mark class="felles-industry-code-search__mark">{piece}</mark> }.into_any()
        } else {
            piece.into_any()
        }
    };
    pieces(text, marks).into_iter().map(piece).collect()
}
