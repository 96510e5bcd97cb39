//! [`PasswordRule`]: what a new password must be.

use super::{AT_LEAST, CAPITAL, DIGIT, MET, NOT_MET, SMALL};
use crate::{
    components::{icon, icons, typed_field::Line},
    runtime::{Problem, Prop, id_scope::part_id},
};
use leptos::prelude::*;
use std::{fmt, sync::Arc};

/// What a new password must be, in a few words, and how that is found out.
///
/// Ask for length before all else: a long password is easier to remember and harder to guess than one with signs in it.
/// The server must ask the same.
#[derive(Clone)]
pub struct PasswordRule {
    says: Problem,
    keeps: Arc<dyn Fn(&str) -> bool + Send + Sync>,
}

impl PasswordRule {
    /// A rule of your own: what it asks for, as «et siffer» would, and whether a password has it.
    pub fn new(says: impl Into<Problem>, keeps: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self {
            says: says.into(),
            keeps: Arc::new(keeps),
        }
    }

    /// So many characters at least, whatever they are.
    pub fn at_least(count: u16) -> Self {
        Self::new(Problem::word(&AT_LEAST).count(count.into()), move |text| {
            text.chars().count() >= usize::from(count)
        })
    }

    /// A digit, of any script.
    pub fn digit() -> Self {
        Self::new(Problem::word(&DIGIT), |text| text.contains(char::is_numeric))
    }

    /// A capital letter.
    pub fn capital() -> Self {
        Self::new(Problem::word(&CAPITAL), |text| text.contains(char::is_uppercase))
    }

    /// A small letter.
    pub fn small_letter() -> Self {
        Self::new(Problem::word(&SMALL), |text| text.contains(char::is_lowercase))
    }

    /// Whether a password keeps it.
    pub fn is_kept(&self, password: &str) -> bool {
        (self.keeps)(password)
    }
}

impl fmt::Debug for PasswordRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PasswordRule({})", self.says)
    }
}

/// The rules, each with whether it is kept.
pub(super) fn view(line: &Line, rules: Vec<PasswordRule>) -> AnyView {
    let text = line.text;
    let items: Vec<_> = rules
        .into_iter()
        .map(|rule| {
            let says = rule.says.text();
            let is_kept = Memo::new(move |_| text.signal().with(|text| rule.is_kept(text)));
            let symbol = Prop::derive(move || {
                if is_kept.get() {
                    icons::CHECKMARK_CIRCLE_FILL
                } else {
                    icons::CIRCLE
                }
            });
            let (met, not_met) = (MET.text(), NOT_MET.text());
            let state = move || if is_kept.get() { met.get() } else { not_met.get() };
            view! {
                <li class="felles-password-field__rule" data-kept=move || is_kept.get().then_some("")>
                    {icon::decoration("felles-password-field__symbol", symbol)}
                    <span class="felles-password-field__state">{state} " "</span>
                    <span>{says}</span>
                </li>
            }
        })
        .collect();
    view! {
        <ul class="felles-password-field__rules" id=part_id(&line.id, "rules")>
            {items}
        </ul>
    }
    .into_any()
}
