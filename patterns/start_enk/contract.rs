//! What every [`EnkService`] promises, as checks that are run over all of them: the one in memory and those of servers.
//!
//! A server's tests give an [`EnkHouse`] and await [`check`]. A broken promise is a panic that says which.

use super::{
    application::EnkPerson,
    service::{EnkDraft, EnkError, EnkQuestion, EnkService},
};
use crate::{patterns::name_form::NameAnswer, values::DateValue};
use std::future::Future;

/// A place where people can log in to a service.
pub trait EnkHouse {
    /// The service as one person has it.
    type Service: EnkService;

    /// Logs in somebody who was not there before: grown up, with a surname and a Norwegian home address, and no draft.
    fn log_in(&self, nickname: &str) -> impl Future<Output = Self::Service>;

    /// Ends their session.
    fn log_out(&self, service: &Self::Service) -> impl Future<Output = ()>;

    /// What day it is there.
    fn today(&self) -> DateValue;
}

/// A made-up national id, of one born in 1980: its month has 80 added.
pub const SYNTHETIC_ID: &str = "01838012317";

/// An application of one's own with nothing wrong in it.
pub fn complete(key: &str, person: &EnkPerson, today: DateValue) -> EnkDraft {
    let mut draft = EnkDraft::begin(key, person);
    for (field, answer) in [
        ("who", "me".to_owned()),
        ("name.name", format!("{} Hårpleie", last_surname(person))),
        ("trade.code", "96.020".to_owned()),
        ("address.street", "Storgata 12".to_owned()),
        ("address.postal_code", "0155".to_owned()),
        ("start.date", today.to_string()),
        ("declaration", "on".to_owned()),
    ] {
        draft.set(field, answer);
    }
    draft
}

fn last_surname(person: &EnkPerson) -> &str {
    person.surname.split_whitespace().last().unwrap_or_default()
}

/// Runs all checks, and tells how many there were.
///
/// # Panics
/// The service breaks a promise.
pub async fn check<H: EnkHouse>(house: &H) -> usize {
    knows_who_is_logged_in(house).await;
    checks_names(house).await;
    finds_codes(house).await;
    keeps_a_draft(house).await;
    keeps_drafts_apart(house).await;
    receives_an_application(house).await;
    receives_once(house).await;
    keeps_submissions_of_two_people_apart(house).await;
    asks_for_all(house).await;
    refuses_what_is_wrong(house).await;
    passes_over_what_was_not_asked(house).await;
    hides_the_number_of_the_owner(house).await;
    takes_a_description_for_a_code(house).await;
    shows_receipts_to_their_owner_only(house).await;
    does_nothing_without_a_session(house).await;
    15
}

async fn person<S: EnkService>(service: &S) -> EnkPerson {
    service.person().await.expect("the one who is logged in is known")
}

/// The fields that an application is refused for.
async fn refused<S: EnkService>(service: &S, application: EnkDraft) -> Vec<String> {
    match service.submit(application).await {
        Err(EnkError::Refused(problems)) => problems.into_iter().map(|(field, _)| field).collect(),
        other => panic!("refused, with the fields: {other:?}"),
    }
}

async fn knows_who_is_logged_in<H: EnkHouse>(house: &H) {
    let person = person(&house.log_in("who").await).await;
    assert!(
        !person.key.is_empty() && !person.surname.is_empty(),
        "a key and a surname"
    );
    let digits = person.key.chars().filter(char::is_ascii_digit).count();
    assert!(digits < 11, "the key is no national id");
}

async fn checks_names<H: EnkHouse>(house: &H) {
    let service = house.log_in("names").await;
    let answer = service
        .check_name("Fjordens beste".to_owned(), "Nordmann".to_owned())
        .await;
    assert!(matches!(answer, Ok(NameAnswer::Refused(_))), "a name needs the surname");
    let answer = service.check_name("Nordmanns".to_owned(), "Nordmann".to_owned()).await;
    assert!(matches!(answer, Ok(NameAnswer::Refused(_))), "as a whole word");
    let answer = service
        .check_name("Hårpleie Nordmann".to_owned(), "Nordmann".to_owned())
        .await;
    assert!(
        matches!(answer, Ok(NameAnswer::Free | NameAnswer::Taken)),
        "this can be used"
    );
}

async fn finds_codes<H: EnkHouse>(house: &H) {
    let service = house.log_in("codes").await;
    let answer = service.search_codes("frisør".to_owned()).await.expect("an answer");
    let found = answer.suggestions.iter().any(|code| code.code == "96.020");
    assert!(found, "everyday words find their code");
    let code = service.industry_code("96.020".to_owned()).await.expect("an answer");
    assert!(code.is_some_and(|code| !code.name.is_empty()), "a code has a name");
    for none in ["96.02", "99.999", "frisør", ""] {
        let code = service.industry_code(none.to_owned()).await.expect("an answer");
        assert_eq!(code, None, "{none:?} is no code to choose");
    }
}

async fn keeps_a_draft<H: EnkHouse>(house: &H) {
    let service = house.log_in("draft").await;
    assert_eq!(service.load_draft().await, Ok(None), "no draft at first");
    let mut draft = complete("draft-0123456789", &person(&service).await, house.today());
    service.save_draft(draft.clone()).await.expect("it is saved");
    assert_eq!(service.load_draft().await, Ok(Some(draft.clone())), "as it was saved");
    draft.set("address.street", "Lilleveien 3 «B»");
    "adresse".clone_into(&mut draft.step);
    draft.reviewed = true;
    service.save_draft(draft.clone()).await.expect("it is saved");
    assert_eq!(service.load_draft().await, Ok(Some(draft)), "the last one");
    service.discard_draft().await.expect("it is thrown away");
    assert_eq!(service.load_draft().await, Ok(None), "nothing is left");
    service.discard_draft().await.expect("twice is once");
}

async fn keeps_drafts_apart<H: EnkHouse>(house: &H) {
    let (one, other) = (house.log_in("one").await, house.log_in("other").await);
    let draft = complete("apart-0123456789", &person(&one).await, house.today());
    one.save_draft(draft).await.expect("it is saved");
    assert_eq!(other.load_draft().await, Ok(None), "a draft is its writer's");
}

async fn receives_an_application<H: EnkHouse>(house: &H) {
    let service = house.log_in("receives").await;
    let application = complete("receives-0123456789", &person(&service).await, house.today());
    service.save_draft(application.clone()).await.expect("it is saved");
    let receipt = service.submit(application.clone()).await.expect("a receipt");
    assert!(!receipt.case_number.is_empty(), "a case has a number");
    assert_eq!(
        receipt.answer(EnkQuestion::Name),
        application.get("name.name"),
        "what was sent"
    );
    let code = receipt.answer(EnkQuestion::Code).unwrap_or_default();
    assert!(code.starts_with("96.020 "), "the code with its name: {code:?}");
    assert_eq!(service.load_draft().await, Ok(None), "the draft is gone");
    service.save_draft(application).await.expect("it is heard");
    assert_eq!(
        service.load_draft().await,
        Ok(None),
        "a draft that comes late is not kept"
    );
    let again = service.receipt(receipt.case_number.clone()).await;
    assert_eq!(again, Ok(receipt), "the receipt is kept");
}

async fn receives_once<H: EnkHouse>(house: &H) {
    let service = house.log_in("once").await;
    let mut application = complete("once-0123456789ab", &person(&service).await, house.today());
    let receipt = service.submit(application.clone()).await.expect("a receipt");
    assert_eq!(
        service.submit(application.clone()).await,
        Ok(receipt.clone()),
        "the same again"
    );
    application.set("address.street", "Lilleveien 3");
    assert_eq!(
        service.submit(application.clone()).await,
        Ok(receipt.clone()),
        "also when it is another"
    );
    application.set("submission", "once-9876543210ab");
    let next = service.submit(application).await.expect("a receipt");
    assert_ne!(next.case_number, receipt.case_number, "another key is another case");
}

async fn keeps_submissions_of_two_people_apart<H: EnkHouse>(house: &H) {
    let (one, other) = (house.log_in("first").await, house.log_in("second").await);
    let key = "shared-0123456789";
    let of_one = one.submit(complete(key, &person(&one).await, house.today())).await;
    let of_other = other.submit(complete(key, &person(&other).await, house.today())).await;
    let (of_one, of_other) = (of_one.expect("a receipt"), of_other.expect("a receipt"));
    assert_ne!(of_one.case_number, of_other.case_number, "a key is its writer's");
}

async fn asks_for_all<H: EnkHouse>(house: &H) {
    let service = house.log_in("all").await;
    let whole = complete("all-0123456789ab", &person(&service).await, house.today());
    for field in [
        "who",
        "name.name",
        "trade.code",
        "address.street",
        "address.postal_code",
        "start.date",
        "declaration",
        "submission",
    ] {
        let mut application = whole.clone();
        application.pairs.retain(|(name, _)| name != field);
        let fields = refused(&service, application).await;
        assert!(
            fields.iter().any(|name| name == field),
            "{field} is asked for: {fields:?}"
        );
    }
    service.submit(whole).await.expect("what was refused can be mended");
}

async fn refuses_what_is_wrong<H: EnkHouse>(house: &H) {
    let service = house.log_in("wrong").await;
    let whole = complete("wrong-0123456789", &person(&service).await, house.today());
    let years_ago = house.today().plus_years(-40).to_string();
    for (field, answer) in [
        ("name.name", "Fjordens beste"),
        ("trade.code", "99.999"),
        ("trade.code", "96.02"),
        ("address.street", "Postboks 12"),
        ("address.street", "Storgata"),
        ("address.postal_code", "12"),
        ("start.date", years_ago.as_str()),
        ("start.date", "31.02.2026"),
        ("submission", "kort"),
    ] {
        let mut application = whole.clone();
        application.set(field, answer);
        let fields = refused(&service, application).await;
        assert!(
            fields.iter().any(|name| name == field),
            "{answer:?} is refused: {fields:?}"
        );
    }
}

async fn passes_over_what_was_not_asked<H: EnkHouse>(house: &H) {
    let service = house.log_in("others").await;
    let mut application = complete("others-0123456789", &person(&service).await, house.today());
    for (field, answer) in [
        ("owner.national_id", "1"),
        ("owner.surname", "To Navn"),
        ("trade.description.text", ""),
        ("is_admin", "on"),
    ] {
        application.set(field, answer);
    }
    service.submit(application).await.expect("a receipt");
}

async fn hides_the_number_of_the_owner<H: EnkHouse>(house: &H) {
    let service = house.log_in("helper").await;
    let mut application = complete("helper-0123456789", &person(&service).await, house.today());
    application.set("who", "other");
    let fields = refused(&service, application.clone()).await;
    assert!(fields.iter().any(|name| name == "owner.national_id"), "{fields:?}");
    application.set("owner.national_id", SYNTHETIC_ID);
    application.set("owner.surname", "Testesen");
    let fields = refused(&service, application.clone()).await;
    assert_eq!(fields, ["name.name"], "the name must hold the owner's surname");
    application.set("name.name", "Testesen Foto");
    let receipt = service.submit(application).await.expect("a receipt");
    let shows = receipt.sent.iter().any(|line| line.answer.contains(&SYNTHETIC_ID[6..]));
    assert!(!shows, "a receipt shows no whole number");
}

async fn takes_a_description_for_a_code<H: EnkHouse>(house: &H) {
    let service = house.log_in("described").await;
    let mut application = complete("described-0123456", &person(&service).await, house.today());
    application.set("trade.described", "on");
    let fields = refused(&service, application.clone()).await;
    assert_eq!(fields, ["trade.description.text"]);
    application.set(
        "trade.description.text",
        "Jeg lager halsbånd til hunder og selger dem på nett.",
    );
    let receipt = service.submit(application).await.expect("a receipt");
    assert_eq!(receipt.answer(EnkQuestion::Code), None);
    assert!(receipt.answer(EnkQuestion::Description).is_some());
}

async fn shows_receipts_to_their_owner_only<H: EnkHouse>(house: &H) {
    let (one, other) = (house.log_in("mine").await, house.log_in("yours").await);
    let application = complete("mine-0123456789ab", &person(&one).await, house.today());
    let receipt = one.submit(application).await.expect("a receipt");
    let seen = other.receipt(receipt.case_number).await;
    assert_eq!(seen, Err(EnkError::NotFound), "another's case");
    assert_eq!(
        one.receipt("ENK-0".to_owned()).await,
        Err(EnkError::NotFound),
        "no case"
    );
}

async fn does_nothing_without_a_session<H: EnkHouse>(house: &H) {
    let service = house.log_in("gone").await;
    let application = complete("gone-0123456789ab", &person(&service).await, house.today());
    house.log_out(&service).await;
    assert_eq!(service.person().await, Err(EnkError::LoggedOut));
    assert_eq!(service.load_draft().await, Err(EnkError::LoggedOut));
    assert_eq!(service.save_draft(application.clone()).await, Err(EnkError::LoggedOut));
    assert_eq!(service.submit(application).await, Err(EnkError::LoggedOut));
    assert_eq!(service.receipt("ENK-0".to_owned()).await, Err(EnkError::LoggedOut));
}
