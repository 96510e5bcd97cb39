//! Form, and what forms are made of, as a server renders them.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Child {
        pub name: String => [missing("Skriv barnets navn.")],
    }
}

felles::form! {
    pub struct Application {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub nick: Option<Email>,
        pub id: NationalId,
        pub children: Vec<Child> => [at_least(1, "Legg til et barn."), rows_at_most(2)],
    }
}

#[test]
fn form_7_a_form_is_a_native_form_with_the_names_of_its_fields() {
    let rendered = html(|| {
        let application = Application::form();
        view! {
            <Form form=application action="/soknad">
                <TextField label="Navn" field=application.name />
                <TextField label="Kallenavn" field=application.nick />
                <NavigationButtons kind=NavigationKind::Send />
            </Form>
        }
    });
    assert!(rendered.starts_with("<form "), "{rendered}");
    for part in [
        r#"method="post""#,
        r#"action="/soknad""#,
        r#"name="name""#,
        r#"name="nick""#,
        r#"type="submit""#,
        "(må fylles ut)",
    ] {
        assert!(rendered.contains(part), "{part} in {rendered}");
    }
    assert_eq!(rendered.matches(" required").count(), 1, "{rendered}");
    assert!(
        !rendered.contains("novalidate"),
        "without a script the browser checks: {rendered}"
    );
    assert!(!rendered.contains("felles-error-summary"), "es_5: {rendered}");
    assert!(!rendered.contains("data-posted"), "{rendered}");
}

#[test]
fn form_6_a_server_shows_what_was_posted_and_what_is_wrong() {
    let rendered = html(|| {
        let application = Application::form();
        application.take_posted([("name", ""), ("nick", "kari@"), ("id", "123"), ("children", "1")]);
        assert!(application.validate().is_none());
        view! {
            <Form form=application>
                <TextField label="Navn" field=application.name />
                <TextField label="Kallenavn" field=application.nick />
            </Form>
        }
    });
    assert!(rendered.contains(r#"value="kari@""#), "{rendered}");
    assert!(rendered.contains(r##"href="#felles-name""##), "{rendered}");
    assert_eq!(
        rendered.matches("Skriv navnet ditt.").count(),
        2,
        "in the summary and at the field: {rendered}"
    );
    assert!(rendered.contains("data-posted=\"!{"), "{rendered}");
    assert_eq!(rendered.matches(r#"aria-invalid="true""#).count(), 2);
}

#[test]
fn marks_are_for_what_is_rarest() {
    let with = |marks: FormMarks| {
        html(move || {
            let application = Application::form();
            view! {
                <Form form=application marks=marks>
                    <TextField label="Navn" field=application.name />
                    <TextField label="Kallenavn" field=application.nick />
                </Form>
            }
        })
    };
    assert!(with(FormMarks::Optional).contains("(valgfritt)") && !with(FormMarks::Optional).contains("må fylles ut"));
    let none = with(FormMarks::None);
    assert!(!none.contains("valgfritt") && !none.contains("må fylles ut") && none.contains(" required"));
}

#[test]
fn es_1_es_4_a_summary_is_a_group_with_links() {
    let errors = vec![
        SummaryError::new("Skriv navnet.", "navn"),
        SummaryError::general("Fristen er ute."),
    ];
    let rendered = html(|| view! { <ErrorSummary errors=errors id="s" /> });
    for part in [
        r#"role="group""#,
        r#"aria-labelledby="s-heading""#,
        r#"tabindex="-1""#,
        "Du må rette 2 feil",
        r##"href="#navn""##,
        "<li>",
    ] {
        assert!(rendered.contains(part), "{part} in {rendered}");
    }
    assert_eq!(rendered.matches("<a ").count(), 1);
    assert!(!html(|| view! { <ErrorSummary /> }).contains("felles-error-summary"));
}

#[test]
fn fs_1_a_fieldset_is_named_by_legend_and_description() {
    let rendered = html(|| {
        view! {
            <Fieldset legend="Reise" description="Velg alle" id="r">
                <Checkbox label="Buss" name="reise" value="buss" />
            </Fieldset>
        }
    });
    assert!(rendered.starts_with("<fieldset "), "{rendered}");
    assert!(
        rendered.contains(r#"aria-labelledby="r-legend r-description""#),
        "{rendered}"
    );
    let (legend, description) = (
        rendered.find("<legend").expect("legend"),
        rendered.find("<p").expect("description"),
    );
    assert!(legend < description);
    let own = html(|| view! { <Fieldset legend="Reise" description="x" aria_labelledby="h">{None::<()>}</Fieldset> });
    assert!(own.contains(r#"aria-labelledby="h""#), "{own}");
    assert!(!html(|| view! { <Fieldset legend="Reise">{None::<()>}</Fieldset> }).contains("labelledby"));
}

#[test]
fn fs_2_a_legend_may_be_a_heading_and_disabled_is_the_fieldsets_own() {
    let rendered = html(|| {
        view! { <Fieldset legend="Reise" legend_level=HeadingLevel::H1 disabled=true>{None::<()>}</Fieldset> }
    });
    assert!(
        rendered.contains("<h1 class=\"felles-fieldset__heading\">Reise"),
        "{rendered}"
    );
    assert!(rendered.contains(" disabled"), "{rendered}");
}

#[test]
fn fld_4_fs_3_the_groups_error_reaches_each_control() {
    let rendered = html(|| {
        view! {
            <Fieldset legend="Reise" id="r" error="Velg én.">
                <Checkbox label="Buss" id="a" />
                <TextField label="Annet" id="b" description="Skriv" aria_describedby="egen" />
            </Fieldset>
        }
    });
    assert!(rendered.contains(r#"aria-describedby="r-message""#), "{rendered}");
    assert!(
        rendered.contains(r#"aria-describedby="b-description r-message egen""#),
        "{rendered}"
    );
    assert_eq!(rendered.matches(r#"aria-invalid="true""#).count(), 2, "{rendered}");
    let fine = html(|| view! { <Fieldset legend="Reise" id="r"><Checkbox label="Buss" /></Fieldset> });
    assert!(
        !fine.contains("aria-invalid") && !fine.contains("describedby"),
        "{fine}"
    );
}

#[test]
fn a_readonly_group_locks_its_fields() {
    let rendered =
        html(|| view! { <Fieldset legend="Fra registeret" readonly=true><TextField label="Navn" /></Fieldset> });
    assert!(rendered.contains(" readonly"), "{rendered}");
    assert_eq!(
        rendered.matches("<svg").count(),
        2,
        "the legend's and the field's lock: {rendered}"
    );
}

#[test]
fn rep_1_rows_are_named_and_without_a_script_they_post() {
    let rendered = html(|| {
        let application = Application::form();
        view! {
            <Form form=application>
                <RepeatingGroup rows=application.children legend="Barna" item="Barn" let:child>
                    <TextField label="Navn" field=child.name />
                </RepeatingGroup>
            </Form>
        }
    });
    for part in [
        r#"name="children" value="1""#,
        r#"name="children.0.name""#,
        "Barn 1",
        r#"name="felles-add""#,
        r#"value="children""#,
        "formnovalidate",
    ] {
        assert!(rendered.contains(part), "{part} in {rendered}");
    }
    assert!(!rendered.contains("felles-remove"), "there must be one: {rendered}");
}

#[test]
fn rep_4_a_list_is_open_where_no_script_could_open_it() {
    let rendered = html(|| {
        let application = Application::form();
        view! {
            <Form form=application>
                <RepeatingGroup rows=application.children mode=RepeatingMode::List legend="Barna" item="Barn" let:child>
                    <TextField label="Navn" field=child.name />
                </RepeatingGroup>
            </Form>
        }
    });
    assert!(!rendered.contains(r#"__fields" hidden"#), "{rendered}");
}

#[test]
fn fp_1_the_place_is_text_and_the_bar_is_hidden() {
    let rendered = html(|| view! { <FormProgress steps=vec!["En", "To", "Tre"] current=2_usize /> });
    assert!(rendered.contains("Steg 2 av 3"), "{rendered}");
    assert!(
        rendered.contains(r#"<div aria-hidden="true" class="felles-form-progress__bar""#),
        "{rendered}"
    );
    assert_eq!(rendered.matches("data-done").count(), 2);
    assert!(rendered.contains("<details"), "fp_2: {rendered}");
    // What is no step is the nearest there is.
    assert!(html(|| view! { <FormProgress steps=vec!["En"] current=9_usize /> }).contains("Steg 1 av 1"));
    let none: Vec<FormStep> = Vec::new();
    assert!(html(|| view! { <FormProgress steps=none current=1_usize /> }).contains("Steg 0 av 0"));
}

#[test]
fn fp_3_steps_are_an_ordered_list_with_a_current_one_and_words() {
    let steps = || {
        vec![
            FormStep::new("Navn").done().href("/navn"),
            FormStep::new("Inntekt").wrong(),
            FormStep::new("Adresse").href("/adresse"),
            FormStep::new("Send").locked().href("/send"),
        ]
    };
    let rendered = html(|| view! { <FormSteps steps=steps() current=3_usize /> });
    assert!(rendered.contains("<ol "), "{rendered}");
    assert_eq!(rendered.matches(r#"aria-current="step""#).count(), 1);
    for word in ["fullført", "har feil", "kan ikke åpnes ennå"] {
        assert!(rendered.contains(word), "{word} in {rendered}");
    }
    assert_eq!(
        rendered.matches("<a ").count(),
        1,
        "only what is done and is somewhere: {rendered}"
    );
    assert!(rendered.contains(r#"href="/navn""#));
    let free = html(|| view! { <FormSteps steps=steps() current=1_usize free_order=true /> });
    assert!(
        free.contains(r#"href="/adresse""#) && !free.contains(r#"href="/send""#),
        "{free}"
    );
}

#[test]
fn a_summary_shows_what_is_missing_and_says_what_is_changed() {
    let rendered = html(|| {
        view! {
            <SummaryList>
                <SummaryRow label="Telefon" value=" " change_href="/telefon" />
                <SummaryRow label="Navn" value="Kari" />
            </SummaryList>
        }
    });
    assert!(rendered.contains("Ikke besvart"), "{rendered}");
    assert!(
        rendered.contains("Endre") && rendered.matches("Telefon").count() == 2,
        "{rendered}"
    );
    assert_eq!(rendered.matches("<dt").count(), 2);
    assert_eq!(rendered.matches("<a ").count(), 1);
    let refused = html(
        || view! { <SummaryList><SummaryRow label="x" value="y" change_href="javascript:alert(1)" /></SummaryList> },
    );
    assert!(!refused.contains("javascript:"), "{refused}");
}

#[test]
fn a_form_summary_is_a_part_with_one_way_to_change_it() {
    let rendered = html(|| {
        view! {
            <FormSummary heading="Om deg" change_href="/om-deg" error="Fyll ut.">
                <FormSummaryGroup label="Adresse"><SummaryRow label="Gate" value="Storgata" /></FormSummaryGroup>
            </FormSummary>
        }
    });
    assert!(rendered.starts_with("<section "), "{rendered}");
    assert!(
        rendered.contains("data-wrong") && rendered.contains("Feil:"),
        "{rendered}"
    );
    assert_eq!(rendered.matches("<dl").count(), 2);
    assert_eq!(
        rendered.matches("Om deg").count(),
        2,
        "the heading, and what the link is about: {rendered}"
    );
}

#[test]
fn the_way_back_is_before_the_way_on() {
    let rendered = html(|| view! { <NavigationButtons back_href="/a" cancel_href="/" /> });
    let place = |text: &str| rendered.find(text).unwrap_or_else(|| panic!("{text} in {rendered}"));
    assert!(place("Forrige") < place("Neste") && place("Neste") < place("Avbryt"));
    assert!(!html(|| view! { <NavigationButtons /> }).contains("Forrige"));
    let kept = html(|| view! { <NavigationButtons back_name="go" /> });
    assert!(
        kept.contains(r#"name="go""#) && kept.contains(r#"value="back""#) && kept.contains("formnovalidate"),
        "{kept}"
    );
}

#[test]
fn a_confirmation_is_described_by_its_text() {
    let rendered =
        html(|| view! { <ConfirmationPanel label="Jeg bekrefter" name="ok" id="p">"Dette"</ConfirmationPanel> });
    assert!(
        rendered.contains(r#"id="p-text""#) && rendered.contains(r#"aria-describedby="p-text""#),
        "{rendered}"
    );
    assert!(rendered.contains(r#"name="ok""#));
}

#[test]
fn a_task_that_cannot_start_is_no_link() {
    let rendered = html(|| {
        view! {
            <TaskList aria_label="Oppgaver">
                <TaskItem title="A" href="/a" status=TaskStatus::Done id="a" />
                <TaskItem title="B" href="/b" status=TaskStatus::CannotStart description="Etter A" />
            </TaskList>
        }
    });
    assert_eq!(rendered.matches("<a ").count(), 1, "{rendered}");
    assert!(rendered.contains(r#"aria-describedby="a-status""#), "{rendered}");
    assert!(rendered.contains("Ferdig") && rendered.contains("Kan ikke begynne ennå"));
}

#[test]
fn a_status_says_the_time_and_what_to_do() {
    let said = |state: SaveState| html(move || view! { <AutosaveStatus state=state /> });
    assert!(said(SaveState::Saved(TimeValue::new(9, 30))).contains("09:30"));
    assert!(said(SaveState::Failed(Some("Disken er full.".into()))).contains("Disken er full."));
    assert!(said(SaveState::Unavailable).contains("Ikke lukk siden"));
    assert!(!said(SaveState::Idle).contains("<span"));
}

#[test]
fn hostile_text_stays_text_everywhere() {
    let hostile = "<script>alert(1)</script>\u{202e}\"'&";
    let rendered = html(move || {
        let application = Application::form();
        application.take_posted([("name", hostile), ("children", "1"), ("children.0.name", hostile)]);
        application.name.reject(hostile);
        application.validate();
        view! {
            <Form form=application aria_label=hostile>
                <Fieldset legend=hostile description=hostile error=hostile><TextField label=hostile field=application.name /></Fieldset>
                <FormGroup heading=hostile description=hostile>{None::<()>}</FormGroup>
                <RepeatingGroup rows=application.children legend=hostile item=hostile let:child>
                    <TextField label=hostile field=child.name />
                </RepeatingGroup>
                <FormSteps steps=vec![FormStep::new(hostile).done().href(hostile)] current=2_usize />
                <FormProgress steps=vec![FormStep::new(hostile)] current=1_usize />
                <SummaryList heading=hostile><SummaryRow label=hostile value=hostile error=hostile change_href=hostile /></SummaryList>
                <FormSummary heading=hostile error=hostile>{None::<()>}</FormSummary>
                <TaskList heading=hostile><TaskItem title=hostile description=hostile status_text=hostile href="/" /></TaskList>
                <ConfirmationPanel label=hostile heading=hostile>{hostile}</ConfirmationPanel>
                <NavigationButtons next=hostile back=hostile back_href="/" />
            </Form>
        }
    });
    assert!(!rendered.contains("<script>"), "{rendered}");
}

felles::form! {
    pub struct Posted {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
    }
}

#[test]
fn form_6_what_the_browser_tests_hydrate_is_what_the_server_sends() {
    let owner = Owner::new();
    // With the marks for hydration.
    let rendered = owner.with(|| {
        let form = Posted::form();
        form.take_posted([("name", "Kari"), ("email", "kari@")]);
        assert!(form.validate().is_none());
        let form = view! {
            <Form form=form id="f">
                <TextField label="Navn" field=form.name id="navn" />
                <TextField label="E-post" field=form.email id="epost" />
            </Form>
        };
        form.to_html()
    });
    let expected = include_str!("form_posted.html").trim_ascii_end();
    if cfg!(erase_components) {
        // It has other marks for hydration where component types are erased.
        assert_eq!(rendered.replace("<!>", ""), expected.replace("<!>", ""));
    } else {
        assert_eq!(rendered, expected);
    }
}
