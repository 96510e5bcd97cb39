//! The form mechanism, without a page: rules, errors, dirty, rows, what is posted.

use felles::{
    prelude::*,
    runtime::form::{Fields, RawValue},
};
use leptos::prelude::*;

felles::variants! {
    /// How we answer.
    pub enum AnswerBy {
        #[default]
        Email = "email",
        Phone = "phone",
    }
}

felles::form! {
    #[derive(Debug, PartialEq)]
    pub struct Address {
        pub street: String => [missing("Skriv gata.")],
        pub code: PostalCode,
    }
}

felles::form! {
    #[derive(Debug, PartialEq)]
    pub struct Line {
        pub what: String => [missing("Skriv hva.")],
        pub count: u32,
    }
}

felles::form! {
    #[derive(Debug, PartialEq)]
    pub struct Order {
        pub name: String => [missing("Skriv navnet ditt."), at_most(10), check(no_digits)],
        pub email: Email,
        pub answer_by: AnswerBy => [missing("Velg hvordan vi svarer.")],
        pub phone: Option<PhoneNumber> => [missing("Skriv telefonnummeret.")],
        pub topics: Vec<AnswerBy>,
        pub agreed: bool => [missing("Kryss av.")],
        pub id: Option<NationalId>,
        pub address: Address,
        pub lines: Vec<Line> => [at_least(1, "Legg til en vare."), rows_at_most(3)],
        pub from: DateValue,
        pub to: DateValue,
    }
    asked {
        phone: |order| order.answer_by.value() == Some(AnswerBy::Phone),
    }
    rules {
        to: ends_after_start,
    }
}

fn no_digits(name: &String) -> Result<(), Problem> {
    if name.contains(|letter: char| letter.is_ascii_digit()) {
        return Err("Ingen tall i navnet.".into());
    }
    Ok(())
}

fn ends_after_start(order: &Fields<Order>) -> Result<(), Problem> {
    match (order.from.value(), order.to.value()) {
        (Some(from), Some(to)) if to < from => Err("Til må være etter fra.".into()),
        _ => Ok(()),
    }
}

/// Within an owner, as in a component.
fn in_owner<T>(test: impl FnOnce() -> T) -> T {
    Owner::new().with(test)
}

fn type_in<T: felles::runtime::form::FieldValue<Raw = String>>(field: FormField<T>, text: &str) {
    field.model().set_by_user(text.to_owned());
}

fn said(error: Option<Problem>) -> Option<String> {
    error.map(|error| error.to_string())
}

fn filled() -> FormState<Order> {
    let order = Order::form();
    type_in(order.name, "Kari");
    type_in(order.email, "kari@example.no");
    order.answer_by.set(AnswerBy::Email);
    order.agreed.set(true);
    type_in(order.address.street, "Storgata 1");
    type_in(order.address.code, "0155");
    let line = order.lines.rows()[0];
    type_in(line.what, "Stol");
    type_in(line.count, "1 000");
    type_in(order.from, "01.03.2026");
    type_in(order.to, "02.03.2026");
    order
}

#[test]
fn a_form_gives_its_value_when_all_is_right() {
    in_owner(|| {
        let order = filled();
        let value = order.value().expect("all is right");
        assert_eq!(value.name, "Kari");
        assert_eq!(
            value.lines,
            [Line {
                what: "Stol".to_owned(),
                count: 1000
            }]
        );
        assert_eq!(value.phone, None);
        assert_eq!(order.validate(), Some(value));
        type_in(order.email, "kari@");
        assert_eq!(order.value(), None);
    });
}

#[test]
fn form_1_nothing_is_said_while_the_user_types_for_the_first_time() {
    in_owner(|| {
        let order = Order::form();
        type_in(order.email, "kari");
        assert_eq!(order.email.error(), None);
        assert!(order.email.problem().is_some());
        let link = FieldLink::from(order.email);
        link.leave();
        assert!(order.email.error().is_some(), "the user has left it");
        // What is untouched is not yet anybody's fault.
        FieldLink::from(order.name).leave();
        assert_eq!(order.name.error(), None);
    });
}

#[test]
fn form_2_an_error_goes_as_soon_as_it_is_mended_and_does_not_change_under_the_users_hands() {
    in_owner(|| {
        let order = Order::form();
        type_in(order.address.code, "01");
        FieldLink::from(order.address.code).leave();
        let first = said(order.address.code.error());
        assert!(first.is_some());
        type_in(order.address.code, "015");
        assert_eq!(
            said(order.address.code.error()),
            first,
            "the words stay while it is being mended"
        );
        type_in(order.address.code, "0155");
        assert_eq!(order.address.code.error(), None);
        type_in(order.address.code, "01");
        assert_eq!(order.address.code.error(), None, "broken again: said when it is left");
    });
}

#[test]
fn form_3_all_errors_are_shown_at_an_attempt_in_the_order_of_the_fields() {
    in_owner(|| {
        let order = Order::form();
        assert!(order.problems().is_empty());
        assert_eq!(order.validate(), None);
        let paths: Vec<_> = order
            .problems()
            .iter()
            .map(|problem| problem.path.to_string())
            .collect();
        assert_eq!(
            paths,
            [
                "name",
                "email",
                "answer_by",
                "agreed",
                "address.street",
                "address.code",
                "lines.0.what",
                "lines.0.count",
                "from",
                "to"
            ]
        );
        assert_eq!(said(order.name.error()).as_deref(), Some("Skriv navnet ditt."));
        type_in(order.name, "Kari");
        assert_eq!(order.problems().len(), 9, "the summary follows what is mended");
    });
}

#[test]
fn rules_are_tried_in_order_and_the_types_own_comes_first() {
    in_owner(|| {
        let order = Order::form();
        let problem = |text: &str| {
            type_in(order.name, text);
            said(order.name.problem())
        };
        assert_eq!(problem("  ").as_deref(), Some("Skriv navnet ditt."));
        assert_eq!(problem("Kari Nordmann").as_deref(), Some("Skriv høyst 10 tegn."));
        assert_eq!(problem("Kari 2").as_deref(), Some("Ingen tall i navnet."));
        assert_eq!(problem("Kari"), None);
        assert_eq!(
            said(order.answer_by.problem()).as_deref(),
            Some("Velg hvordan vi svarer.")
        );
        let line = order.lines.rows()[0];
        type_in(line.count, "mange");
        assert_eq!(
            said(line.count.problem()).as_deref(),
            Some("Skriv et helt tall, for eksempel 3.")
        );
    });
}

#[test]
fn form_4_a_rule_for_several_fields_goes_when_either_is_mended() {
    in_owner(|| {
        let order = filled();
        type_in(order.to, "01.02.2026");
        FieldLink::from(order.to).leave();
        assert_eq!(said(order.to.error()).as_deref(), Some("Til må være etter fra."));
        assert!(order.to.value().is_some(), "by itself the answer is right");
        assert_eq!(order.value(), None);
        type_in(order.from, "01.01.2026");
        assert_eq!(order.to.error(), None);
        assert!(order.value().is_some());
    });
}

#[test]
fn what_is_not_asked_has_no_errors_and_is_not_sent() {
    in_owner(|| {
        let order = filled();
        type_in(order.phone, "tull");
        assert!(!order.phone.is_asked());
        assert_eq!(order.value().expect("right").phone, None);
        assert!(!order.pairs().iter().any(|(name, _)| name == "phone"));
        order.answer_by.set(AnswerBy::Phone);
        assert!(order.phone.problem().is_some());
        type_in(order.phone, "");
        assert_eq!(said(order.phone.problem()).as_deref(), Some("Skriv telefonnummeret."));
    });
}

#[test]
fn form_5_what_the_server_found_stands_until_the_answer_is_changed() {
    in_owner(|| {
        let order = filled();
        order.email.reject("Ingen postkasse her.");
        FieldLink::from(order.email).leave();
        assert_eq!(said(order.email.error()).as_deref(), Some("Ingen postkasse her."));
        type_in(order.email, "kari@example.com");
        assert_eq!(order.email.error(), None);
        order.email.reject("Ingen postkasse her heller.");
        assert!(order.validate().is_some(), "it may be sent again as it is");
        assert_eq!(order.email.error(), None);
    });
}

#[test]
fn dirty_is_another_answer_than_the_form_began_with() {
    in_owner(|| {
        let order = filled().validate().expect("right").into_form();
        assert!(!order.is_dirty());
        assert_eq!(order.address.code.raw(), "0155");
        type_in(order.name, "Ola");
        assert!(order.is_dirty() && order.name.is_dirty());
        type_in(order.name, "Kari");
        assert!(!order.is_dirty());
        order.lines.add();
        assert!(order.is_dirty());
        order.reset();
        assert!(!order.is_dirty());
        assert_eq!(order.lines.len(), 1);
        assert_eq!(order.lines.rows()[0].what.raw(), "Stol");
    });
}

#[test]
fn a_reset_form_is_as_new() {
    in_owner(|| {
        let order = Order::form();
        type_in(order.email, "kari");
        order.validate();
        order.reset();
        assert_eq!(order.email.raw(), "");
        assert!(order.problems().is_empty());
        type_in(order.email, "k");
        assert_eq!(order.email.error(), None);
    });
}

#[test]
fn rows_have_their_limits_and_their_names() {
    in_owner(|| {
        let order = Order::form();
        assert_eq!(order.lines.len(), 1, "as many as there must be");
        let second = order.lines.add().expect("room");
        let third = order.lines.add().expect("room");
        assert!(order.lines.add().is_none(), "no room");
        assert_eq!(third.what.path(), "lines.2.what");
        type_in(third.what, "Bord");
        order.lines.remove(second.key());
        assert_eq!((third.what.path().as_str(), third.index()), ("lines.1.what", 1));
        assert_eq!(third.what.raw(), "Bord");
        order.lines.move_to(third.key(), 0);
        assert_eq!(third.what.path(), "lines.0.what");
        for row in order.lines.rows() {
            order.lines.remove(row.key());
        }
        assert_eq!(said(order.lines.problem()).as_deref(), Some("Legg til en vare."));
        // A row that is gone is an empty field, and no panic.
        assert_eq!(third.what.raw(), "");
        type_in(third.what, "x");
    });
}

#[test]
fn what_would_be_sent_follows_what_is_typed_asked_for_and_added() {
    in_owner(|| {
        let order = filled();
        let pairs = Memo::new(move |_| order.pairs());
        let has = |name: &str, text: &str| pairs.get().contains(&(name.to_owned(), text.to_owned()));
        assert!(!has("name", "Ola"));
        type_in(order.name, "Ola");
        assert!(has("name", "Ola"));
        order.answer_by.set(AnswerBy::Phone);
        type_in(order.phone, "22 22 22 22");
        assert!(has("phone", "22 22 22 22"));
        order.lines.add();
        assert!(has("lines", "2"));
    });
}

#[test]
fn form_6_what_is_posted_without_a_script_fills_the_same_form() {
    in_owner(|| {
        let pairs = filled().pairs();
        assert!(pairs.contains(&("lines".to_owned(), "1".to_owned())));
        assert!(pairs.contains(&("address.code".to_owned(), "0155".to_owned())));
        let again = Order::form();
        assert!(again.take_posted(pairs));
        assert_eq!(again.validate(), filled().value());

        let wrong = Order::form();
        wrong.take_posted([
            ("name", "Kari"),
            ("email", "kari@"),
            ("topics", "email"),
            ("topics", "phone"),
            ("lines", "2"),
        ]);
        assert_eq!(wrong.validate(), None);
        assert_eq!(wrong.email.raw(), "kari@");
        assert_eq!(wrong.topics.value(), Some(vec![AnswerBy::Email, AnswerBy::Phone]));
        assert_eq!(wrong.lines.len(), 2);
    });
}

#[test]
fn form_6_a_page_without_a_script_adds_and_removes_rows() {
    in_owner(|| {
        let order = Order::form();
        let validate = order.take_posted([("lines", "1"), ("lines.0.what", "Stol"), ("felles-add", "lines")]);
        assert!(!validate);
        assert_eq!(order.lines.len(), 2);
        let mut pairs = order.pairs();
        pairs.push(("felles-remove".to_owned(), "lines.0".to_owned()));
        assert!(!order.take_posted(pairs));
        assert_eq!(order.lines.rows()[0].what.raw(), "");
    });
}

#[test]
fn hostile_posts_do_no_harm() {
    in_owner(|| {
        let order = Order::form();
        order.take_posted([
            ("lines", "99999999999999999999"),
            ("felles-remove", "lines.99"),
            ("answer_by", "<script>"),
            ("topics", "nothing"),
            ("unknown", "x"),
            ("agreed", ""),
        ]);
        assert!(order.lines.len() <= 3);
        order.take_posted([("lines", "1000000")]);
        assert_eq!(order.lines.len(), 3);
        order.take_posted([("answer_by", "<script>"), ("topics", "nothing")]);
        assert!(order.answer_by.problem().is_some() && order.topics.problem().is_some());
    });
}

#[test]
fn a_part_of_a_form_is_validated_alone() {
    in_owner(|| {
        let order = Order::form();
        type_in(order.address.street, "Storgata 1");
        assert!(!order.validate_part("address"));
        assert_eq!(order.name.error(), None);
        type_in(order.address.code, "0155");
        assert!(order.validate_part("address"));
    });
}

#[test]
fn raw_values_are_what_forms_send() {
    assert!(bool::from_texts(&["ja".to_owned()]));
    assert!(!bool::from_texts(&[]));
    assert_eq!(Option::<Choice>::from_texts(&[String::new()]), None);
    assert_eq!("a".to_owned().to_texts(), ["a"]);
    assert!(RawValue::is_empty(&String::from(" \u{a0}")));
}

#[test]
fn errors_are_said_in_the_language_of_the_page() {
    in_owner(|| {
        let order = Order::form();
        type_in(order.name, "Kari Nordmann");
        let problem = order.name.problem().expect("too long");
        assert_eq!(problem.say(&Language::En).as_str(), "Enter at most 10 characters.");
    });
}
