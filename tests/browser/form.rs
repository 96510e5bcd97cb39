//! Form and what it is made of: what happens when the user leaves, mends, sends.

use crate::mount::{
    Mounted, attribute, document, fire, has_focus, hydrate, hydrate_after, mount, settle, type_in, wait_ms,
};
use felles::prelude::*;
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, MutationObserver, MutationObserverInit};

felles::form! {
    #[derive(Debug)]
    pub struct Child {
        pub name: String => [missing("Skriv barnets navn.")],
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Contact {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
        pub id: Option<NationalId>,
        pub agreed: bool => [missing("Kryss av.")],
        pub children: Vec<Child> => [rows_at_most(3)],
    }
}

/// A form on the page, and how often it was sent.
struct Sent {
    page: Mounted,
    form: FormState<Contact>,
    count: Rc<RefCell<u32>>,
}

thread_local! {
    static FORM: RefCell<Option<FormState<Contact>>> = const { RefCell::new(None) };
    static COUNT: RefCell<Rc<RefCell<u32>>> = RefCell::default();
}

fn contact(answer: impl Fn(u32) -> Result<FormAnswer, Problem> + Clone + Send + Sync + 'static) -> Sent {
    let page = mount(move || {
        let form = Contact::form();
        FORM.set(Some(form));
        COUNT.set(Rc::default());
        let send = Task::from(move |_: Contact| {
            let answer = answer.clone();
            async move {
                let count = COUNT.with_borrow(Rc::clone);
                *count.borrow_mut() += 1;
                wait_ms(20).await;
                let now = *count.borrow();
                answer(now)
            }
        });
        view! {
            <Form form=form send=send>
                <TextField label="Navn" field=form.name id="navn" />
                <TextField label="E-post" field=form.email id="epost" />
                <Checkbox label="Jeg er enig" field=form.agreed id="enig" />
                <NavigationButtons kind=NavigationKind::Send />
            </Form>
        }
    });
    Sent {
        page,
        form: FORM.take().expect("a form"),
        count: COUNT.with_borrow(Rc::clone),
    }
}

impl Sent {
    fn fill(&self) {
        type_in(&self.page.find("#navn"), "Kari");
        type_in(&self.page.find("#epost"), "kari@example.no");
        self.page.find("#enig").click();
    }

    async fn send(&self) {
        self.page.find("button[type=submit]").click();
        settle().await;
    }
}

/// As the browser does when the focus goes on.
fn leave(element: &HtmlElement) {
    element.focus().expect("focus");
    element.blur().expect("blur");
}

#[wasm_bindgen_test]
async fn form_1_an_error_comes_when_the_user_leaves_what_they_changed() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let page = &sent.page;
    type_in(&page.find("#epost"), "kari");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    leave(&page.find("#navn"));
    leave(&page.find("#epost"));
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 1, "{}", page.html());
    assert_eq!(attribute(&page.find("#epost"), "aria-invalid").as_deref(), Some("true"));
    assert_eq!(
        attribute(&page.find("#navn"), "aria-invalid"),
        None,
        "it was not touched"
    );
}

#[wasm_bindgen_test]
async fn form_2_an_error_goes_at_the_keystroke_that_mends_it() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let page = &sent.page;
    type_in(&page.find("#epost"), "kari@");
    leave(&page.find("#epost"));
    settle().await;
    let said = page.find(".felles-field__message").text_content();
    type_in(&page.find("#epost"), "kari@e");
    settle().await;
    assert_eq!(page.find(".felles-field__message").text_content(), said);
    type_in(&page.find("#epost"), "kari@example.no");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    assert_eq!(attribute(&page.find("#epost"), "aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn form_3_es_2_es_4_a_failed_attempt_shows_all_and_the_summary_takes_the_focus() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let page = &sent.page;
    sent.send().await;
    assert!(has_focus(&page.find(".felles-error-summary")), "{}", page.html());
    assert_eq!(*sent.count.borrow(), 0);
    let listed: Vec<_> = page
        .all(".felles-error-summary a")
        .iter()
        .map(|link| link.text_content())
        .collect();
    let said: Vec<_> = page
        .all(".felles-field__message")
        .iter()
        .map(|message| message.text_content().map(|text| text.replace("Feil: ", "")))
        .collect();
    assert_eq!(listed, said);
    assert_eq!(listed.len(), 3);
    page.find("#navn").focus().expect("focus");
    sent.send().await;
    assert!(has_focus(&page.find(".felles-error-summary")), "again at a new attempt");
}

#[wasm_bindgen_test]
async fn es_5_es_6_the_summary_goes_with_the_errors_and_takes_no_focus_while_they_are_mended() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let page = &sent.page;
    assert_eq!(page.count(".felles-error-summary"), 0);
    sent.send().await;
    let name: HtmlInputElement = page.find_as("#navn");
    name.focus().expect("focus");
    type_in(&name, "Kari");
    settle().await;
    assert_eq!(page.count(".felles-error-summary a"), 2);
    assert!(has_focus(&name));
    sent.fill();
    settle().await;
    assert_eq!(page.count(".felles-error-summary"), 0);
}

#[wasm_bindgen_test]
async fn form_5_what_the_server_finds_stands_at_the_field_until_it_is_changed() {
    let sent = contact(|count| match count {
        1 => Ok(FormAnswer::refused([("email", "Ingen postkasse her.")])),
        2 => Err("Tjenesten er nede.".into()),
        _ => Ok(FormAnswer::Received),
    });
    let page = &sent.page;
    sent.fill();
    sent.send().await;
    wait_ms(40).await;
    assert!(
        page.find(".felles-field__message")
            .text_content()
            .is_some_and(|text| text.contains("Ingen postkasse"))
    );
    assert!(has_focus(&page.find(".felles-error-summary")));
    type_in(&page.find("#epost"), "kari@example.com");
    settle().await;
    assert_eq!(page.count(".felles-field__message"), 0);
    sent.send().await;
    wait_ms(40).await;
    let alert = page.find(".felles-alert");
    assert_eq!(attribute(&alert, "role").as_deref(), Some("alert"));
    assert!(
        alert
            .text_content()
            .is_some_and(|text| text.contains("Tjenesten er nede."))
    );
    assert_eq!(
        page.find_as::<HtmlInputElement>("#navn").value(),
        "Kari",
        "nothing is lost"
    );
    sent.send().await;
    wait_ms(40).await;
    assert!(sent.form.received());
    assert_eq!(page.count(".felles-alert"), 0);
}

#[wasm_bindgen_test]
async fn form_8_it_is_sent_once_however_often_it_is_pressed() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    sent.fill();
    let button = sent.page.find("button[type=submit]");
    button.click();
    button.click();
    settle().await;
    assert_eq!(attribute(&button, "aria-busy").as_deref(), Some("true"));
    fire(&sent.page.find("form"), "submit");
    wait_ms(40).await;
    fire(&sent.page.find("form"), "submit");
    settle().await;
    assert_eq!(*sent.count.borrow(), 1, "and not again once it was received");
    type_in(&sent.page.find("#navn"), "Kari N");
    sent.send().await;
    wait_ms(40).await;
    assert_eq!(*sent.count.borrow(), 2, "but again when it was changed");
}

#[wasm_bindgen_test]
async fn form_11_a_reset_form_is_as_new() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let page = &sent.page;
    sent.fill();
    type_in(&page.find("#epost"), "x");
    sent.send().await;
    assert!(sent.form.is_dirty());
    page.find_as::<web_sys::HtmlFormElement>("form").reset();
    wait_ms(5).await;
    settle().await;
    assert!(!sent.form.is_dirty());
    assert_eq!(
        page.count(".felles-error-summary") + page.count(".felles-field__message"),
        0,
        "{}",
        page.html()
    );
    assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "");
    assert!(!page.find_as::<HtmlInputElement>("#enig").checked());
}

#[wasm_bindgen_test]
async fn form_4_a_rule_for_two_fields_goes_when_either_is_mended() {
    felles::form! {
        pub struct Stay {
            pub from: DateValue,
            pub to: DateValue,
        }
        rules {
            to: |stay| match (stay.from.value(), stay.to.value()) {
                (Some(from), Some(to)) if to < from => Err("For tidlig.".into()),
                _ => Ok(()),
            },
        }
    }
    let page = mount(|| {
        let stay = Stay::form();
        view! {
            <Form form=stay>
                <TextField label="Fra" field=stay.from id="fra" />
                <TextField label="Til" field=stay.to id="til" />
            </Form>
        }
    });
    type_in(&page.find("#fra"), "05.03.2026");
    type_in(&page.find("#til"), "04.03.2026");
    leave(&page.find("#til"));
    settle().await;
    assert!(page.text().contains("For tidlig."), "{}", page.html());
    type_in(&page.find("#fra"), "03.03.2026");
    settle().await;
    assert!(!page.text().contains("For tidlig."));
}

felles::form! {
    pub struct Many {
        pub rows: Vec<Child>,
    }
}

#[wasm_bindgen_test]
async fn form_10_a_keystroke_among_two_hundred_fields_changes_one() {
    let page = mount(|| {
        let many = Many {
            rows: (0..200)
                .map(|number| Child {
                    name: format!("Barn {number}"),
                })
                .collect(),
        }
        .into_form();
        let rows = many.rows.rows();
        view! {
            <Form form=many>
                {rows.into_iter().map(|row| view! { <TextField label="Navn" field=row.name /> }).collect_view()}
            </Form>
        }
    });
    settle().await;
    assert_eq!(page.count("input[type=text]"), 200);
    let changes = Rc::new(RefCell::new(0));
    let seen = Rc::clone(&changes);
    let watch = wasm_bindgen::closure::Closure::<dyn Fn(web_sys::js_sys::Array)>::new(
        move |records: web_sys::js_sys::Array| {
            *seen.borrow_mut() += records.length();
        },
    );
    let observer = MutationObserver::new(watch.as_ref().unchecked_ref()).expect("an observer");
    let what = MutationObserverInit::new();
    what.set_subtree(true);
    what.set_child_list(true);
    what.set_attributes(true);
    what.set_character_data(true);
    observer.observe_with_options(&page.place, &what).expect("observed");
    type_in(&page.all("input[type=text]")[100], "Kari");
    settle().await;
    assert_eq!(
        *changes.borrow(),
        0,
        "what is typed is there already, and nothing else changes"
    );
    observer.disconnect();
}

// Drafts
// ------

fn storages() -> [web_sys::Storage; 2] {
    let window = web_sys::window().expect("a window");
    [
        window.local_storage().expect("storage").expect("storage"),
        window.session_storage().expect("storage").expect("storage"),
    ]
}

fn with_draft() -> Mounted {
    mount(|| {
        let form = Contact::form().keep_draft(Draft::new("prove").user("a"));
        view! {
            <Form form=form send=async |_: Contact| Ok(FormAnswer::Received)>
                <TextField label="Navn" field=form.name id="navn" />
                <TextField label="Id" field=form.id id="nummer" />
                <AutosaveStatus />
            </Form>
        }
    })
}

#[wasm_bindgen_test]
async fn form_9_a_draft_comes_back_without_what_is_private() {
    for storage in storages() {
        storage.clear().expect("cleared");
    }
    let mut page = with_draft();
    type_in(&page.find("#navn"), "Kari");
    type_in(&page.find("#nummer"), "018380 12317");
    wait_ms(400).await;
    assert!(page.text().contains("Utkastet er lagret"), "{}", page.html());
    for storage in storages() {
        let kept = storage.get_item("felles-draft:prove:a").expect("read").expect("kept");
        assert!(kept.contains("Kari") && !kept.contains("12317"), "{kept}");
    }
    page.unmount();
    drop(page);

    let page = with_draft();
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "Kari");
    assert_eq!(page.find_as::<HtmlInputElement>("#nummer").value(), "");
    assert!(page.text().contains("Skriv dette på nytt."), "{}", page.html());
    assert!(page.text().contains("Vi har hentet fram det du skrev sist."));
    page.find(".felles-form__restored-text button").click();
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "");
    assert!(!page.text().contains("hentet fram"));
    for storage in storages() {
        assert_eq!(storage.get_item("felles-draft:prove:a").expect("read"), None);
    }
}

#[wasm_bindgen_test]
async fn form_9_a_draft_that_cannot_be_read_or_is_of_another_version_does_no_harm() {
    let [storage, tab] = storages();
    let broken = [
        "",
        "{",
        "[]",
        "null",
        r#"{"version":1}"#,
        r#"{"version":-1,"texts":{}}"#,
        r#"{"version":1,"texts":{"name":7}}"#,
        r#"{"version":9,"texts":{"name":["Ola"]}}"#,
    ];
    for text in broken {
        tab.clear().expect("cleared");
        storage.set_item("felles-draft:prove:a", text).expect("written");
        let page = with_draft();
        settle().await;
        assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "", "{text}");
        type_in(&page.find("#navn"), "Kari");
        settle().await;
        assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "Kari", "{text}");
        drop(page);
    }
    storage.clear().expect("cleared");
    tab.clear().expect("cleared");
}

// Without a script, and then with one
// -----------------------------------

felles::form! {
    pub struct Posted {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
    }
}

fn posted_view() -> impl IntoView {
    let form = Posted::form();
    view! {
        <Form form=form id="f">
            <TextField label="Navn" field=form.name id="navn" />
            <TextField label="E-post" field=form.email id="epost" />
        </Form>
    }
}

/// As a server sends it when «Kari» and «kari@» were posted. A native test holds it to that.
const POSTED: &str = include_str!("../native/form_posted.html").trim_ascii_end();

#[wasm_bindgen_test]
async fn form_6_what_was_posted_is_still_there_when_the_script_comes() {
    let page = hydrate(POSTED, posted_view);
    settle().await;
    assert_eq!(page.find_as::<HtmlInputElement>("#navn").value(), "Kari");
    assert_eq!(page.find_as::<HtmlInputElement>("#epost").value(), "kari@");
    assert_eq!(page.count(".felles-error-summary a"), 1);
    assert!(
        has_focus(&page.find(".felles-error-summary")),
        "as when the script had found it"
    );
    assert_eq!(attribute(&page.find("form"), "data-posted"), None);
    type_in(&page.find("#epost"), "kari@example.no");
    settle().await;
    assert_eq!(
        page.count(".felles-error-summary") + page.count(".felles-field__message"),
        0
    );
    drop(page);

    let meanwhile = |place: &HtmlElement| {
        let input = place.query_selector("#navn").expect("a selector").expect("an input");
        input.unchecked_into::<HtmlInputElement>().set_value("Kari N");
    };
    let page = hydrate_after(POSTED, meanwhile, posted_view);
    settle().await;
    assert_eq!(
        page.find_as::<HtmlInputElement>("#navn").value(),
        "Kari N",
        "typed before the script came"
    );
}

#[wasm_bindgen_test]
fn form_7_a_form_is_posted_with_the_right_names() {
    let sent = contact(|_| Ok(FormAnswer::Received));
    let names: Vec<_> = sent
        .page
        .all("input")
        .iter()
        .filter_map(|input| attribute(input, "name"))
        .collect();
    assert_eq!(names, ["name", "email", "agreed"]);
    assert_eq!(
        attribute(&sent.page.find("form"), "novalidate").as_deref(),
        Some(""),
        "the script does better"
    );
    assert!(document().active_element().is_some());
}

// Asked elsewhere
// ---------------

#[wasm_bindgen_test]
async fn form_12_only_the_answer_to_what_stands_there_counts() {
    thread_local!(static ASKED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) });
    ASKED.take();
    let page = mount(|| {
        let form = Contact::form();
        form.name.check_with(async |name: String| {
            ASKED.with_borrow_mut(|asked| asked.push(name.clone()));
            wait_ms(if name == "a" { 300 } else { 10 }).await;
            match name.as_str() {
                "a" | "b" => Ok(Some(Problem::new(format!("{name} er tatt.")))),
                "c" => Err("Registeret svarer ikke.".into()),
                _ => Ok(None),
            }
        });
        view! { <Form form=form><TextField label="Navn" field=form.name id="navn" /></Form> }
    });
    settle().await;
    type_in(&page.find("#navn"), "x");
    settle().await;
    type_in(&page.find("#navn"), "a");
    wait_ms(650).await;
    assert!(page.text().contains("Sjekker"), "{}", page.html());
    type_in(&page.find("#navn"), "b");
    wait_ms(700).await;
    assert!(page.text().contains("b er tatt."), "{}", page.html());
    assert_eq!(attribute(&page.find("#navn"), "aria-invalid").as_deref(), Some("true"));
    type_in(&page.find("#navn"), "c");
    settle().await;
    assert!(!page.text().contains("er tatt."));
    wait_ms(700).await;
    assert!(page.text().contains("Registeret svarer ikke."));
    assert_eq!(
        attribute(&page.find("#navn"), "aria-invalid"),
        None,
        "that is nobody's error"
    );
    assert_eq!(
        ASKED.take(),
        ["a", "b", "c"],
        "what was only passed over is not asked about"
    );
}

// Rules of the page
// -----------------

felles::form! {
    struct Places {
        count: u32,
    }
}

#[wasm_bindgen_test]
async fn form_13_a_rule_of_the_page_holds_while_the_page_is_there_and_follows_what_it_reads() {
    /// Knows how many places there are.
    #[component]
    fn Counter(field: FormField<u32>, left: RwSignal<u32>) -> impl IntoView {
        field.add_rule(move |count| {
            if *count > left.get() {
                return Err("Det er ikke så mange plasser.".into());
            }
            Ok(())
        });
        view! { <TextField label="Plasser" field=field id="plasser" /> }
    }
    let (left, shown) = (RwSignal::new(3), RwSignal::new(true));
    let problem = RwSignal::new(None::<String>);
    let page = mount(move || {
        let places = Places::form();
        places.count.set(4);
        let again = move |_| problem.set(places.count.problem().map(|problem| problem.to_string()));
        view! {
            <Form form=places>{move || shown.get().then(|| view! { <Counter field=places.count left=left /> })}</Form>
            <button id="igjen" on:click=again>{"Igjen"}</button>
        }
    });
    page.find("#igjen").click();
    assert_eq!(
        problem.get_untracked().as_deref(),
        Some("Det er ikke så mange plasser.")
    );
    left.set(4);
    page.find("#igjen").click();
    assert_eq!(problem.get_untracked(), None);
    left.set(2);
    shown.set(false);
    settle().await;
    page.find("#igjen").click();
    assert_eq!(problem.get_untracked(), None, "who added it is gone");
}
