//! The forms of one question, as a server renders them and takes what they post.

use crate::{rendered::html, showcase::props, sources};
use felles::{
    patterns::{
        address_form::street_problem, date_form::start_date_problem, name_form::business_name_problem, owner_form,
    },
    prelude::*,
};
use leptos::prelude::*;

async fn free(_: Text) -> Result<NameAnswer, Problem> {
    Ok(NameAnswer::Free)
}

felles::form! {
    struct Chosen { code: String => [missing("Velg en kode.")] }
}

/// What stands after ` name="` in HTML, in order.
fn names(html: &str) -> Vec<&str> {
    html.split(" name=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn each_form_is_posted_without_a_script_under_the_names_of_its_values() {
    let forms = [
        (
            html(|| view! { <OwnerForm form=owner_form::Owner::form() action="/x" /> }),
            vec!["national_id", "surname"],
        ),
        (
            html(|| view! { <NameForm form=BusinessName::form() check=free action="/x" /> }),
            vec!["name"],
        ),
        (
            html(|| view! { <AddressForm form=BusinessAddress::form() action="/x" /> }),
            vec!["street", "postal_code", "private"],
        ),
        (
            html(|| view! { <DateForm form=StartDate::form() action="/x" /> }),
            vec!["date"],
        ),
        (
            html(|| view! { <DescriptionForm form=ActivityDescription::form() action="/x" /> }),
            vec!["text", "sector", "sector", "sector", "sector"],
        ),
        (
            html(|| view! { <ContactPersonForm form=ContactPerson::form() action="/x" /> }),
            vec!["name", "phone", "email"],
        ),
        (
            html(|| {
                let form = Chosen::form();
                let options = [CardOption::new("a", "A"), CardOption::new("b", "B")];
                view! { <ChoiceForm form=form field=form.code question="Hva?" options=options action="/x" /> }
            }),
            vec!["code", "code"],
        ),
    ];
    for (html, wanted) in forms {
        assert_eq!(names(&html), wanted, "{html}");
        assert!(
            html.contains(r#"method="post""#) && html.contains(r#"action="/x""#),
            "{html}"
        );
        assert!(html.contains(r#"type="submit""#), "{html}");
    }
}

#[test]
fn what_takes_a_script_is_hidden_without_one() {
    let name = html(|| view! { <NameForm form=BusinessName::form() check=free surname="Olsen" /> });
    let check = name.find("Sjekk navnet").expect("a button");
    let hidden = name.find("<div hidden").expect("a hidden part");
    assert!(hidden < check, "{name}");
    assert!(name.contains("etternavnet «Olsen»"), "{name}");
    let date = html(|| view! { <DateForm form=StartDate::form() today=DateValue::new(2026, 3, 17) /> });
    let today = date.find("Start i dag").expect("a button");
    assert!(date.find("<div hidden").is_some_and(|hidden| hidden < today), "{date}");
}

#[test]
fn a_server_that_refuses_shows_what_is_wrong_at_the_fields_and_in_the_summary() {
    let owner = Owner::new();
    owner.set();
    let person = owner_form::Owner::form();
    person.take_posted([("national_id", "01838012317"), ("surname", "Aas Hansen")]);
    assert!(person.validate().is_none());
    let html = view! { <OwnerForm form=person /> }.to_html();
    assert_eq!(html.matches("teller etter navneloven").count(), 2, "{html}");

    let address = BusinessAddress::form();
    address.take_posted([("street", "P.O. Box 12"), ("postal_code", "0155"), ("private", "on")]);
    assert!(address.validate().is_none());
    let html = view! { <AddressForm form=address /> }.to_html();
    assert_eq!(html.matches("kan ikke være en postboks").count(), 2, "{html}");
    assert!(html.contains("P.O. Box 12"), "{html}");

    let name = BusinessName::form();
    name.take_posted([("name", "Foto")]);
    let posted = name.validate().expect("right by itself");
    let problem = business_name_problem(&posted.name, "Olsen").expect("no surname in it");
    name.name.reject(problem);
    let html = view! { <NameForm form=name check=free surname="Olsen" /> }.to_html();
    assert!(html.contains("som et eget ord"), "{html}");
}

#[test]
fn what_is_right_becomes_a_value() {
    let owner = Owner::new();
    owner.set();
    let address = BusinessAddress::form();
    address.take_posted([("street", "Storgata 12"), ("postal_code", "0155"), ("private", "on")]);
    let value = address.validate().expect("an address");
    assert_eq!((value.street.as_str(), value.private), ("Storgata 12", true));
    assert_eq!(street_problem(&value.street), None);

    let description = ActivityDescription::form();
    description.take_posted([("text", "Jeg strikker."), ("sector", "retail")]);
    assert_eq!(
        description.validate().and_then(|value| value.sector),
        Some(Sector::Retail)
    );
    description.take_posted([("text", "Jeg strikker."), ("sector", "smuggling")]);
    assert!(description.validate().is_none(), "no such sector");
    description.take_posted([("text", "Jeg strikker.")]);
    assert_eq!(description.validate().map(|value| value.sector), Some(None));

    let start = StartDate::form();
    start.take_posted([("date", "17.03.2026")]);
    let value = start.validate().expect("a date");
    assert!(start_date_problem(value.date, DateValue::new(2026, 4, 1), None).is_some());
}

#[test]
fn an_owner_is_hidden_where_it_is_debugged() {
    let person = owner_form::Owner {
        national_id: "01838012317".parse().expect("an id"),
        surname: "Nordmann".to_owned(),
    };
    assert_eq!(format!("{person:?}"), "Owner(***)");
}

#[test]
fn each_form_speaks_nynorsk_and_english() {
    let spoken = |language: Language| {
        html(move || {
            provide_language(language);
            view! {
                <OwnerForm form=owner_form::Owner::form() />
                <NameForm form=BusinessName::form() check=free />
                <AddressForm form=BusinessAddress::form() />
                <DateForm form=StartDate::form() />
                <DescriptionForm form=ActivityDescription::form() handling_time="3–4" />
                <ContactPersonForm form=ContactPerson::form() />
            }
        })
    };
    let nynorsk = spoken(Language::Nn);
    for text in [
        "Kven skal vere",
        "Kva skal føretaket",
        "forretningsadressa",
        "byrja",
        "hovudaktiviteten",
        "Namn",
    ] {
        assert!(nynorsk.contains(text), "{text}: {nynorsk}");
    }
    let english = spoken(Language::En);
    for text in [
        "Who is to own",
        "Check the name",
        "business address",
        "Start date",
        "case worker",
        "Whom can we",
    ] {
        assert!(english.contains(text), "{text}: {english}");
    }
}

#[test]
fn a_prop_table_has_the_forms_own_props_and_then_those_of_all_its_kin() {
    let folder = props::read(&sources::root().join("patterns/choice_form")).expect("a folder");
    let [form] = &folder.components[..] else {
        panic!("{folder:?}")
    };
    let names: Vec<_> = form.props.iter().map(|prop| prop.name.as_str()).collect();
    assert_eq!(names[..3], ["form", "field", "question"]);
    assert_eq!(names[7..10], ["next", "send", "on_received"]);
    assert_eq!(names.last(), Some(&"children"));

    let folder = props::read(&sources::root().join("patterns/owner_form")).expect("a folder");
    let form = folder.components.iter().find(|component| component.name == "OwnerForm");
    let props = &form.expect("what step_form! makes").props;
    let send = props.iter().find(|prop| prop.name == "send").expect("a prop of all");
    assert_eq!(send.r#type, "Option<Task<Owner, FormAnswer>>");
}
