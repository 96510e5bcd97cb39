//! Values in the house: what they know of it, and what it makes of them. What they are is tested beside them.

use crate::sources::{idents, sources};
use felles::{prelude::*, runtime::Problem, values};
use leptos::prelude::*;

#[test]
fn values_know_nothing_of_the_page() {
    let upper = [
        "leptos",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "runtime",
        "styles",
        "components",
        "patterns",
    ];
    let mut found = Vec::new();
    for file in sources(&["values"]) {
        for name in idents(file.tokens()) {
            if upper.iter().any(|upper| name == upper) {
                found.push(format!("{}:{}: {name}", file.path, name.span().start().line));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_value_that_is_refused_is_a_problem_in_the_language_of_the_page() {
    let problem: Problem = "018380 123".parse::<NationalId>().expect_err("too short").into();
    assert_eq!(
        problem.say(&Language::Nb),
        "Fødselsnummer og D-nummer har 11 siffer, og her er det 9. Se etter hva som mangler."
    );
    let owner = Owner::new();
    let said = owner.with(|| {
        provide_language(Language::En);
        Problem::from(values::DateError::Day(30)).text().get_untracked()
    });
    assert_eq!(said, "There is no such day. This month has the days from 1 to 30.");
}

#[test]
fn values_are_props_and_formatted_values() {
    let html = |view: AnyView| view.to_html();
    let owner = Owner::new();
    owner.with(|| {
        let amount =
            html(view! { <FormattedValue kind=ValueKind::Money value=Amount::from_ore(123_450) /> }.into_any());
        assert!(
            amount.contains("<data value=\"1234.50\">1\u{202f}234,50\u{a0}kr</data>"),
            "{amount}"
        );
        let share = Percent::from_ten_thousandths(77_500);
        let share = html(view! { <FormattedValue kind=ValueKind::Percent value=share /> }.into_any());
        assert!(share.contains("7,75\u{a0}%"), "{share}");
        let date = DateValue::new(2026, 5, 17);
        let date =
            html(view! { <FormattedValue kind=ValueKind::Date value=date.unwrap_or(DateValue::MIN) /> }.into_any());
        assert!(date.contains("datetime=\"2026-05-17\""), "{date}");
    });
    let fixed: Prop<Option<Amount>> = Amount::ZERO.into();
    assert!(!fixed.is_dynamic());
}
