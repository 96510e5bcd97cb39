//! `Select`, `SelectMenu`, `Combobox`, `MultiSelect` and `FileUpload`, as a server renders them: what they are without a script.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

const TOWNS: [(&str, &str); 2] = [("1", "Oslo"), ("2", "Bø \"<b>\"")];

fn many() -> Vec<SelectOption> {
    (0_u32..501)
        .map(|number| SelectOption::new(number, format!("Svar {number}")))
        .collect()
}

/// How often a form would send a value under a name.
fn named(html: &str, name: &str) -> usize {
    html.matches(&format!(r#" name="{name}""#)).count()
}

#[test]
fn a_select_is_a_native_select_with_its_choice() {
    let rendered = html(|| view! { <Select label="Kommune" name="town" options=TOWNS value="2" /> });
    for part in [
        r#"<label for="felles-town" class="felles-field__label">Kommune</label>"#,
        r#"<select id="felles-town" name="town""#,
        r#"<option value="">"#,
        r#"<option value="1">"#,
        r#"<option value="2" selected>"#,
        "Bø \"&lt;b&gt;\"",
    ] {
        assert!(rendered.contains(part), "{part} in {rendered}");
    }
    assert_eq!(rendered.matches(" selected").count(), 1, "{rendered}");
    let always = html(|| view! { <Select label="Sorter" options=TOWNS always_chosen=true /> });
    assert!(!always.contains(r#"value="""#), "{always}");
}

#[test]
fn options_of_one_group_are_one_group() {
    let options = || {
        vec![
            SelectOption::new("a", "A").group("G"),
            SelectOption::new("b", "B"),
            SelectOption::new("c", "C").group("G"),
        ]
    };
    for rendered in [
        html(move || view! { <Select label="x" options=options() /> }),
        html(move || view! { <Combobox label="x" options=options() /> }),
    ] {
        assert_eq!(rendered.matches("<optgroup label=\"G\"").count(), 1, "{rendered}");
        let place = |value: &str| rendered.find(&format!("value=\"{value}\"")).expect("an option");
        assert!(place("a") < place("c") && place("c") < place("b"), "{rendered}");
    }
}

#[test]
fn a_value_without_an_option_is_not_lost() {
    let rendered = html(|| view! { <Select label="x" options=TOWNS value="9" /> });
    assert!(rendered.contains(r#"<option value="9" selected>"#), "{rendered}");
}

#[test]
fn what_only_a_script_can_make_is_a_native_select_until_then() {
    for (rendered, multiple) in [
        (
            html(|| view! { <SelectMenu label="x" name="town" options=TOWNS value="2" required=true /> }),
            false,
        ),
        (
            html(|| view! { <Combobox label="x" name="town" options=TOWNS value="2" required=true /> }),
            false,
        ),
        (
            html(|| view! { <MultiSelect label="x" name="town" options=TOWNS value=vec!["2"] required=true /> }),
            true,
        ),
    ] {
        assert_eq!(named(&rendered, "town"), 1, "{rendered}");
        let select = rendered.split("<select").nth(1).expect("a select");
        let (tag, rest) = select.split_once('>').expect("a tag");
        for part in [r#"name="town""#, r#"id="felles-town""#, "required"] {
            assert!(tag.contains(part), "{part} in {tag}");
        }
        assert_eq!(tag.contains("multiple"), multiple, "{tag}");
        assert!(
            rest.contains(r#"<option value="2" selected>Bø "&lt;b&gt;"</option>"#),
            "{rest}"
        );
        assert_eq!(
            rendered.matches(" required").count(),
            1,
            "what is hidden asks for nothing: {rendered}"
        );
        assert_eq!(rendered.matches(r#"id="felles-town""#).count(), 1, "{rendered}");
        assert!(!rendered.contains("role=\"option\""), "{rendered}");
    }
}

#[test]
fn where_there_are_too_many_to_send_one_writes() {
    for rendered in [
        html(|| view! { <Combobox label="x" name="answer" options=many() value=7_u32 /> }),
        html(|| view! { <Combobox label="x" name="answer" free_text=true value="Svar 7" /> }),
    ] {
        assert!(!rendered.contains("<option"), "{rendered}");
        assert_eq!(named(&rendered, "answer"), 1, "{rendered}");
        let input = rendered.split("<input").nth(1).expect("an input");
        assert!(
            input.contains(r#"name="answer""#) && input.contains(r#"value="Svar 7""#),
            "{input}"
        );
        assert!(!input.contains("role="), "it is a text field: {input}");
    }
    let options = many();
    assert_eq!(
        SelectOption::find(&options, "svar 7").map(SelectOption::name),
        Some("7")
    );
    assert_eq!(SelectOption::find(&options, "7").map(SelectOption::name), Some("7"));
    assert_eq!(SelectOption::find(&options, "åtte"), None);
}

#[test]
fn what_is_chosen_of_too_many_is_sent_all_the_same() {
    let rendered = html(|| view! { <MultiSelect label="x" name="answer" options=many() value=vec![3_u32, 4] /> });
    assert_eq!(named(&rendered, "answer"), 3, "both, and one more: {rendered}");
    for value in ["3", "4"] {
        assert!(rendered.contains(&format!(r#"value="{value}""#)), "{rendered}");
    }
}

#[test]
fn a_file_upload_is_a_native_file_input() {
    let rendered = html(|| {
        let files = vec![UploadedFile::new("f-1", "a <b>.pdf").size(1_240_000).href("/f-1")];
        view! { <FileUpload label="Vedlegg" name="file" multiple=true accept=".pdf" required=true files=files /> }
    });
    let input = rendered
        .split("<input")
        .nth(1)
        .and_then(|input| input.split('>').next())
        .expect("an input");
    for part in [
        r#"type="file""#,
        r#"name="file""#,
        r#"id="felles-file""#,
        r#"accept=".pdf""#,
        "multiple",
        "required",
    ] {
        assert!(input.contains(part), "{part} in {input}");
    }
    assert!(!input.contains("hidden"), "{input}");
    for part in ["a &lt;b&gt;.pdf", "1,2\u{a0}MB", r#"href="/f-1""#, r#"value="f-1""#] {
        assert!(rendered.contains(part), "{part} in {rendered}");
    }
    let uploader = async |upload: FileToUpload| Ok::<_, Problem>(UploadedFile::new("f", upload.facts().name.clone()));
    let rendered = html(move || view! { <FileUpload label="Vedlegg" name="file" uploader=uploader /> });
    assert_eq!(
        named(&rendered, "file"),
        1,
        "it can be posted until a script uploads it: {rendered}"
    );
}

#[test]
fn ten_thousand_options_are_rendered_quickly_and_are_not_in_the_page() {
    let options: Vec<_> = (0_u32..20_000)
        .map(|number| SelectOption::new(number, number.to_string()))
        .collect();
    let rendered = html(move || view! { <Combobox label="x" name="n" options=options value=19_999_u32 /> });
    assert!(rendered.len() < 6_000, "{} bytes", rendered.len());
}
