//! The service of registering a sole proprietorship, as a server has it.

use felles::{
    patterns::start_enk::{EnkAnswers, EnkCourse, EnkOwner, EnkTrade, Who, contract},
    prelude::*,
};
use leptos::prelude::*;
use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Natively the service in memory waits for nothing.
fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("it waits"),
    }
}

fn today() -> DateValue {
    DateValue::new(2026, 3, 17).expect("a date")
}

fn kari() -> EnkPerson {
    EmbeddedEnkService::new().who()
}

fn complete() -> EnkDraft {
    contract::complete("0123456789abcdef", &kari(), today())
}

fn read(draft: &EnkDraft) -> Result<EnkAnswers, Vec<String>> {
    let answers = EnkApplication::from_pairs(draft.pairs.clone(), &kari(), today());
    answers.map_err(|problems| problems.into_iter().map(|(field, _)| field).collect())
}

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}

#[test]
fn the_service_in_memory_keeps_the_contract() {
    let service = EmbeddedEnkService::new().with_today(today());
    assert!(at_once(contract::check(&service)) >= 15);
}

#[test]
fn what_was_posted_becomes_answers() {
    let answers = read(&complete()).expect("answers");
    assert_eq!(
        answers.owner,
        EnkOwner::Me {
            name: "Kari Nordmann".to_owned()
        }
    );
    assert_eq!(answers.trade, EnkTrade::Code("96.020".to_owned()));
    assert_eq!((answers.street.as_str(), answers.start), ("Storgata 12", today()));
    assert!(!answers.private_address && !answers.permission);
}

#[test]
fn the_young_need_permission_and_the_very_young_wait() {
    let aged = |years: i64| EnkPerson {
        born: Some(today().plus_years(-years)),
        ..kari()
    };
    let fields = |draft: &EnkDraft, person: &EnkPerson| {
        let answers = EnkApplication::from_pairs(draft.pairs.clone(), person, today());
        answers
            .map(|answers| answers.permission)
            .map_err(|problems| problems.into_iter().map(|(field, _)| field).collect::<Vec<_>>())
    };
    let mut draft = complete();
    assert_eq!(fields(&draft, &aged(18)), Ok(false));
    assert_eq!(fields(&draft, &aged(16)), Err(vec!["permission".to_owned()]));
    draft.set("permission", "on");
    assert_eq!(fields(&draft, &aged(16)), Ok(true));
    assert_eq!(fields(&draft, &aged(14)), Err(vec!["permission".to_owned()]));
}

#[test]
fn a_draft_leads_from_step_to_step_and_back_to_the_review() {
    let person = kari();
    let mut draft = EnkDraft::begin("0123456789abcdef", &person);
    let show = |draft: &EnkDraft, step| EnkApplication::step_to_show(draft, step, &person, today());
    assert_eq!(show(&draft, EnkStep::Review), EnkStep::Who);
    draft.take_step(EnkStep::Who, [("who", "me")]);
    let after = |draft: &EnkDraft, step| EnkApplication::after_step(draft, step, &person, today());
    assert_eq!(after(&draft, EnkStep::Who), Ok(EnkStep::Name));
    assert_eq!(show(&draft, EnkStep::Trade), EnkStep::Name);
    draft.take_step(EnkStep::Name, [("name.name", "Fjord")]);
    let wrong = after(&draft, EnkStep::Name).expect_err("it is refused");
    assert_eq!(wrong.len(), 1);
    assert_eq!(wrong[0].0, "name.name");

    let mut whole = complete();
    whole.reviewed = true;
    whole.take_step(
        EnkStep::Address,
        [("address.street", "Lilleveien 3"), ("address.postal_code", "0155")],
    );
    assert_eq!(after(&whole, EnkStep::Address), Ok(EnkStep::Review));
    whole.take_step(EnkStep::Who, [("who", "other")]);
    assert_eq!(after(&whole, EnkStep::Who), Ok(EnkStep::Owner));
    // The description is chosen by going there.
    assert_eq!(show(&complete(), EnkStep::Description), EnkStep::Description);
}

#[test]
fn the_home_address_is_proposed_to_the_owner_only() {
    let person = kari();
    let mut draft = EnkDraft::begin("0123456789abcdef", &person);
    assert_eq!(draft.get("address.street"), Some("Storgata 12"));
    draft.take_step(EnkStep::Who, [("who", "other")]);
    draft.propose_address(&person);
    assert_eq!(draft.get("address.street"), None);
    draft.take_step(EnkStep::Who, [("who", "me")]);
    draft.propose_address(&person);
    assert_eq!(draft.get("address.street"), Some("Storgata 12"));
}

#[test]
fn a_form_sends_only_what_its_steps_ask() {
    let owner = Owner::new();
    owner.with(|| {
        let person = kari();
        let form = EnkApplication::for_person(&person, today());
        form.take_posted(complete().pairs);
        form.owner.surname.set("Testesen".to_owned());
        let course = EnkCourse::of(&form, &person, today());
        assert_eq!(course.who, Some(Who::Me));
        let pairs = EnkApplication::pairs(&form, &course);
        assert!(pairs.iter().all(|(name, _)| !name.starts_with("owner.")), "{pairs:?}");
        assert!(pairs.iter().any(|(name, _)| name == "submission"));
    });
    owner.cleanup();
}

#[test]
fn without_a_script_each_step_is_a_form_with_the_servers_addresses() {
    let page = |step: EnkStep| {
        html(move || {
            let person = kari();
            let form = EnkApplication::for_person(&person, today());
            form.take_posted(complete().pairs);
            let address = |step: EnkStep| Text::from(format!("/start-enk/{}", step.slug()));
            let hidden = || view! { <input type="hidden" name={"csrf"} value={"token-7261"} /> };
            view! {
                <StartEnk
                    service=EmbeddedEnkService::new()
                    person=person
                    form=form
                    step=step
                    today=today()
                    href=address
                    action=address
                    hidden=hidden
                    heading_level=HeadingLevel::H1
                />
            }
        })
    };
    for step in [
        EnkStep::Who,
        EnkStep::Name,
        EnkStep::Trade,
        EnkStep::Description,
        EnkStep::Address,
        EnkStep::Start,
        EnkStep::Review,
    ] {
        let html = page(step);
        assert!(
            html.contains(&format!("action=\"/start-enk/{}\"", step.slug())),
            "{step:?}: {html}"
        );
        assert!(html.contains("token-7261"), "{step:?}: {html}");
        assert_eq!(html.matches("<h1").count(), 1, "{step:?}: {html}");
    }
    assert!(page(EnkStep::Name).contains("href=\"/start-enk/hvem\""), "the way back");
    assert!(
        page(EnkStep::Review).contains("href=\"/start-enk/adresse\""),
        "the way to a change"
    );
    assert!(page(EnkStep::Name).contains("Nordmann Hårpleie"), "what was answered");
}
