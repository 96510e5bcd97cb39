//! The fields that `typed_field!` makes, as a server renders them, and as the prop tables read them.

use crate::{rendered::html, showcase::props, sources};
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn each_field_tells_the_browser_what_it_asks_for() {
    let fields = [
        (
            html(|| view! { <EmailField label="x" name="f" /> }),
            [r#"type="email""#, r#"autocomplete="email""#, r#"spellcheck="false""#],
        ),
        (
            html(|| view! { <NationalIdField label="x" name="f" /> }),
            [r#"inputmode="numeric""#, r#"autocomplete="off""#, r#"size="13""#],
        ),
        (
            html(|| view! { <OrganisationNumberField label="x" name="f" /> }),
            [r#"inputmode="numeric""#, r#"autocomplete="off""#, r#"size="11""#],
        ),
        (
            html(|| view! { <AccountNumberField label="x" name="f" /> }),
            [r#"inputmode="numeric""#, r#"autocomplete="off""#, r#"size="14""#],
        ),
        (
            html(|| view! { <PhoneField label="x" name="f" /> }),
            [r#"type="tel""#, r#"autocomplete="tel""#, r#"size="16""#],
        ),
        (
            html(|| view! { <PostalCodeField label="x" name="f" /> }),
            [r#"inputmode="numeric""#, r#"autocomplete="postal-code""#, r#"size="4""#],
        ),
        (
            html(|| view! { <NumberField label="x" name="f" min=0 decimals=1 suffix="kg" /> }),
            [
                r#"inputmode="decimal""#,
                r#"aria-describedby="felles-f-suffix""#,
                ">kg<",
            ],
        ),
        (
            html(|| view! { <AmountField label="x" name="f" whole=true min=Amount::ZERO /> }),
            [
                r#"inputmode="numeric""#,
                r#"aria-describedby="felles-f-suffix""#,
                ">kr<",
            ],
        ),
        (
            html(|| view! { <PasswordField label="x" name="f" /> }),
            [
                r#"type="password""#,
                r#"autocomplete="current-password""#,
                r#"autocapitalize="off""#,
            ],
        ),
        (
            html(|| view! { <SearchField label="x" name="f" action="/treff" /> }),
            [r#"type="search""#, r#"role="search""#, r#"action="/treff""#],
        ),
    ];
    for (html, expected) in fields {
        for part in expected {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert_eq!(html.matches(r#" name="f""#).count(), 1, "{html}");
    }
}

#[test]
fn what_the_author_says_goes_before_what_the_field_would() {
    let html = html(|| {
        view! {
            <PostalCodeField
                label="x"
                width=9
                autocomplete="billing postal-code"
                aria_describedby="help"
                error="Feil"
                message=FieldMessage::info("ikke dette")
            />
        }
    });
    for part in [
        r#"size="9""#,
        r#"autocomplete="billing postal-code""#,
        "help\"",
        " Feil</p>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("ikke dette"), "{html}");
}

#[test]
fn a_start_value_is_neither_written_anew_nor_judged_on_a_server() {
    let html = html(|| view! { <AccountNumberField label="x" value="12345678904" /> });
    assert!(html.contains(r#"value="12345678904""#), "{html}");
    assert!(
        !html.contains("aria-invalid") && !html.contains("felles-field__message"),
        "{html}"
    );
}

#[test]
fn what_needs_the_script_is_told_by_it() {
    let password = html(|| view! { <PasswordField label="x" /> });
    assert!(!password.contains("data-scripted"), "{password}");
    let search = html(|| view! { <SearchField label="x" value="y" /> });
    assert!(!search.contains("data-scripted"), "{search}");
}

#[test]
fn the_country_that_is_chosen_is_marked_in_the_html() {
    let html = html(|| view! { <PhoneField label="x" name="f" choose_country=true country="SE" /> });
    let chosen = html
        .split("<option")
        .find(|option| option.contains(" selected"))
        .unwrap_or_default();
    assert!(chosen.contains(r#"value="SE""#), "{html}");
    assert!(
        html.contains(r#"name="f-country""#) && html.contains(r#"aria-label="Landkode""#),
        "{html}"
    );
}

#[test]
fn a_prop_table_has_the_label_the_fields_own_props_and_then_those_of_all_its_kin() {
    let folder = props::read(&sources::root().join("components/number_field")).expect("a folder");
    let [field] = &folder.components[..] else {
        panic!("{folder:?}")
    };
    let names: Vec<_> = field.props.iter().map(|prop| prop.name.as_str()).collect();
    assert_eq!(names[..4], ["label", "min", "max", "decimals"]);
    assert_eq!(names[7..10], ["field", "hide_label", "description"]);
    let told = field
        .props
        .iter()
        .find(|prop| prop.name == "on_value")
        .expect("a prop of all");
    assert_eq!(told.r#type, "Option<Callback<Option<Decimal>>>");
    assert!(field.doc.starts_with("Asks for a number"), "{}", field.doc);
}
