//! The form components, as a server renders them.

use crate::rendered::html;
use felles::{
    prelude::*,
    runtime::{Prop, value_binding::bind_textarea},
};
use leptos::prelude::*;

#[test]
fn a_plain_field_has_nothing_it_does_not_need() {
    assert_eq!(
        html(|| view! { <TextField label="Navn" name="navn" /> }),
        concat!(
            r#"<div class="felles-field">"#,
            r#"<label for="felles-navn" class="felles-field__label">Navn</label>"#,
            r#"<input id="felles-navn" name="navn" type="text" class="felles-text-field felles-field__control">"#,
            "</div>"
        )
    );
    assert_eq!(
        html(|| view! { <Textarea label="Hvorfor?" /> }),
        concat!(
            r#"<div class="felles-field">"#,
            r#"<label for="felles-1" class="felles-field__label">Hvorfor?</label>"#,
            r#"<textarea id="felles-1" rows="3" class="felles-textarea felles-field__control"></textarea>"#,
            "</div>"
        )
    );
    assert_eq!(
        html(|| view! { <Checkbox label="Ja" name="svar" value="ja" /> }),
        concat!(
            r#"<div data-layout="beside" class="felles-field">"#,
            r#"<input id="felles-svar-ja" name="svar" value="ja" type="checkbox" class="felles-checkbox">"#,
            r#"<label for="felles-svar-ja" class="felles-field__label">Ja</label>"#,
            "</div>"
        )
    );
}

#[test]
fn the_start_value_is_in_the_html() {
    assert!(
        html(|| view! { <TextField label="Navn" value="Kari \"K\" <b>" /> }).contains(r#" value="Kari &quot;K&quot; "#)
    );
    assert!(
        html(|| view! { <Textarea label="Tekst" value="a\n</textarea><b>" /> })
            .contains(">a\n&lt;/textarea&gt;&lt;b&gt;</textarea>")
    );
    assert!(html(|| view! { <Checkbox label="Ja" checked=true /> }).contains(" checked"));
    assert!(!html(|| view! { <Checkbox label="Ja" checked=true indeterminate=true /> }).contains(" checked"));
}

#[test]
fn a_first_line_break_survives_the_parser() {
    let rendered = html(|| view! { <textarea {..bind_textarea("\nto".into(), None)}></textarea> });
    assert_eq!(rendered, "<textarea>\n\nto</textarea>");
}

#[test]
fn fld_2_the_message_is_described_first_then_the_page_order_then_the_authors() {
    let rendered = html(|| {
        view! {
            <TextField
                label="Beløp"
                name="sum"
                description="I hele kroner"
                error="Skriv et beløp"
                prefix="ca."
                suffix="kr"
                counter=9
                aria_describedby="help"
            />
        }
    });
    assert!(
        rendered.contains(concat!(
            r#"aria-describedby="felles-sum-message felles-sum-description felles-sum-prefix felles-sum-suffix "#,
            r#"felles-sum-counter help""#
        )),
        "{rendered}"
    );
    for part in ["message", "description", "prefix", "suffix", "counter"] {
        assert!(
            rendered.contains(&format!(r#"id="felles-sum-{part}""#)),
            "{part} in {rendered}"
        );
    }
}

#[test]
fn fld_3_only_an_error_makes_the_control_invalid() {
    let with = |message: FieldMessage| html(move || view! { <TextField label="Navn" message=message /> });
    assert!(with(FieldMessage::danger("Nei")).contains(r#"aria-invalid="true""#));
    for message in [
        FieldMessage::info("Nei"),
        FieldMessage::success("Nei"),
        FieldMessage::warning("Nei"),
    ] {
        let kind = message.kind.name();
        let rendered = with(message);
        assert!(!rendered.contains("aria-invalid"), "{rendered}");
        assert!(rendered.contains(&format!(r#"data-kind="{kind}""#)), "{rendered}");
    }
    assert!(html(|| view! { <TextField label="Navn" invalid=true /> }).contains(r#"aria-invalid="true""#));
}

#[test]
fn an_error_takes_the_place_of_another_message() {
    let rendered = html(|| view! { <TextField label="Navn" error="Opptatt" message=FieldMessage::success("Ledig") /> });
    assert!(
        rendered.contains("Opptatt") && !rendered.contains("Ledig"),
        "{rendered}"
    );
}

#[test]
fn fld_7_affixes_describe_or_on_request_name() {
    let rendered = html(|| view! { <TextField label="Vekt" name="v" suffix="kg" /> });
    assert!(rendered.contains(r#"aria-describedby="felles-v-suffix""#) && !rendered.contains("labelledby"));
    let rendered = html(|| view! { <TextField label="Vekt" name="v" suffix="kg" affixes_in_name=true /> });
    assert!(
        rendered.contains(r#"aria-labelledby="felles-v-label felles-v-suffix""#),
        "{rendered}"
    );
    assert!(
        rendered.contains(r#"id="felles-v-label""#) && !rendered.contains("describedby"),
        "{rendered}"
    );
}

#[test]
fn fld_8_required_and_optional_are_words_in_the_language_of_the_page() {
    let with = |language: Language, required: Requirement| {
        html(move || {
            provide_language(language);
            view! { <TextField label="Navn" required=required /> }
        })
    };
    let required = with(Language::Nb, Requirement::Required);
    assert!(
        required.contains("må fylles ut") && required.contains(" required"),
        "{required}"
    );
    let optional = with(Language::Nn, Requirement::Optional);
    assert!(
        optional.contains("valfritt") && !optional.contains(" required"),
        "{optional}"
    );
    let unmarked = with(Language::En, Requirement::RequiredUnmarked);
    assert!(
        unmarked.contains(" required") && !unmarked.contains("(required)"),
        "{unmarked}"
    );
    assert!(html(|| view! { <TextField label="Navn" required=true /> }).contains("må fylles ut"));
}

#[test]
fn gen_7_what_a_bare_control_was_given_is_kept() {
    let rendered = html(|| {
        view! {
            <Field label="Navn" name="n" description="Fullt navn">
                <TextFieldControl id="mine" name="full" aria_describedby="help" aria_labelledby="heading" invalid=true />
            </Field>
        }
    });
    assert!(rendered.contains(r#"<label for="mine""#), "{rendered}");
    assert!(rendered.contains(r#"<input id="mine" name="full""#), "{rendered}");
    assert!(
        rendered.contains(r#"aria-describedby="felles-n-description help""#),
        "{rendered}"
    );
    assert!(
        rendered.contains(r#"aria-labelledby="heading""#) && rendered.contains("aria-invalid"),
        "{rendered}"
    );
}

#[test]
fn a_control_alone_needs_no_field() {
    assert_eq!(
        html(|| view! { <CheckboxControl aria_label="Velg rad 1" /> }),
        r#"<input aria-label="Velg rad 1" type="checkbox" class="felles-checkbox">"#
    );
}

#[test]
fn cc_1_the_counter_says_what_is_left_or_over() {
    let with = |value: &'static str| html(move || view! { <TextField label="Navn" counter=3 value=value /> });
    assert!(with("ab").contains("1 tegn igjen") && !with("ab").contains("aria-invalid"));
    assert!(with("abcde").contains("2 tegn for mye") && with("abcde").contains(r#"aria-invalid="true""#));
}

#[test]
fn cc_6_characters_are_utf_16_units() {
    assert_eq!(character_count("blåbær"), 6);
    assert_eq!(character_count("😀"), 2);
    assert_eq!(character_count("a\r\nb\nc"), 5);
}

#[test]
fn types_bring_their_keyboard() {
    let with = |r#type: TextFieldType| html(move || view! { <TextFieldControl r#type=r#type aria_label="x" /> });
    assert!(with(TextFieldType::Numeric).contains(r#"inputmode="numeric""#));
    assert!(with(TextFieldType::Numeric).contains(r#"type="text""#));
    assert!(
        with(TextFieldType::Email).contains(r#"type="email""#) && !with(TextFieldType::Email).contains("inputmode")
    );
    let own =
        html(|| view! { <TextFieldControl r#type=TextFieldType::Text inputmode=InputMode::Tel aria_label="x" /> });
    assert!(own.contains(r#"inputmode="tel""#));
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "<script>alert(1)</script>\u{202e}\"'&";
    let rendered = html(|| {
        view! {
            <TextField label=hostile description=hostile error=hostile prefix=hostile placeholder=hostile value=hostile name=hostile />
            <Textarea label=hostile value=hostile />
            <Checkbox label=hostile description=hostile value=hostile />
        }
    });
    assert!(
        !rendered.contains("<script>") && rendered.contains("&lt;script&gt;"),
        "{rendered}"
    );
}

#[test]
fn a_megabyte_is_rendered() {
    let long = "å".repeat(1_000_000);
    let value = long.clone();
    let rendered = html(move || view! { <Textarea label="Tekst" value=value counter=10 /> });
    assert!(rendered.contains(&long) && rendered.contains("999990 tegn for mye"));
}

#[test]
fn an_error_follows_the_language() {
    felles::words! { "order";
        TOO_MANY = { nb: "Høyst {most}", nn: "Høgst {most}", en: "At most {most}" };
    }
    let rendered = html(|| {
        provide_language(Language::En);
        view! { <TextField label="Antall" error=Problem::word(&TOO_MANY).value("most", "12") /> }
    });
    assert!(
        rendered.contains("At most 12") && rendered.contains("Error:"),
        "{rendered}"
    );
}

#[test]
fn a_prop_of_an_error_is_made_from_what_is_at_hand() {
    let name = RwSignal::new(String::new());
    let rule = move || {
        if name.read().is_empty() {
            Err(Problem::new("Skriv navnet ditt"))
        } else {
            Ok(())
        }
    };
    for error in [
        Prop::<Option<Problem>>::from("tekst"),
        Prop::from(String::from("tekst")),
        Prop::from(Problem::new("tekst")),
        Prop::from(Some(Problem::new("tekst"))),
        Prop::from(move || Some("tekst")),
        Prop::from(move || rule().err()),
    ] {
        assert!(error.get_untracked().is_some());
    }
}

#[test]
fn gen_4_a_readonly_field_shows_a_lock() {
    let locked = html(|| view! { <TextField label="Navn" readonly=true /> });
    assert!(locked.contains("<svg") && locked.contains(" readonly"), "{locked}");
    let locked = html(|| view! { <Checkbox label="Ja" readonly=true /> });
    assert!(
        locked.contains("<svg") && locked.contains(r#"aria-readonly="true""#),
        "{locked}"
    );
    assert!(!html(|| view! { <TextField label="Navn" /> }).contains("<svg"));
}

#[test]
fn gen_1_ids_do_not_repeat_where_a_server_renders_part_after_part() {
    let rendered = html(|| {
        let fields = || {
            (0..3)
                .map(|_| move || view! { <TextField label="Navn" name="navn" /> })
                .collect_view()
        };
        view! {
            <Field label="Først" name="navn">
                <TextFieldControl />
            </Field>
            {fields()}
        }
    });
    for id in ["felles-navn", "felles-navn-2", "felles-navn-3", "felles-navn-4"] {
        assert_eq!(
            rendered.matches(&format!(r#" id="{id}""#)).count(),
            1,
            "{id} in {rendered}"
        );
    }
}
