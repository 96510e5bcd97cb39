//! What a server answers to a form that `post_to` sends, each told in its own way; the network is replaced.

use crate::mount::{Mounted, attribute, has_focus, mount, settle, type_in, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    HtmlInputElement,
    js_sys::{Array, Function, Object, Promise, Reflect, global},
};

felles::form! {
    #[derive(Debug)]
    pub struct Line {
        pub item: String => [missing("Skriv varen.")],
    }
}

felles::form! {
    #[derive(Debug)]
    pub struct Purchase {
        pub name: String => [missing("Skriv navnet ditt.")],
        pub email: Email,
        pub lines: Vec<Line> => [at_least(1, "Legg til minst én.")],
    }
}

/// What the network does when it is asked.
#[derive(Clone, Copy)]
enum Next {
    /// It answers with this status and body.
    Answers(u16, &'static str),
    /// It gives no answer: an error of this name.
    Fails(&'static str),
}

/// A network that does as it is told for as long as this lives, and keeps what was asked.
struct Network {
    own: JsValue,
    next: Rc<Cell<Next>>,
    asked: Rc<RefCell<Vec<String>>>,
    _stand_in: Closure<dyn FnMut(JsValue, JsValue) -> Promise>,
}

impl Network {
    fn new() -> Self {
        let own = Reflect::get(&global(), &"fetch".into()).expect("a network");
        let next = Rc::new(Cell::new(Next::Answers(200, "")));
        let asked = Rc::<RefCell<Vec<String>>>::default();
        let (tells, asks) = (Rc::clone(&next), Rc::clone(&asked));
        let stand_in =
            Closure::<dyn FnMut(JsValue, JsValue) -> Promise>::new(move |address: JsValue, request: JsValue| {
                asks.borrow_mut().push(asked_for(&address, &request));
                match tells.get() {
                    Next::Answers(status, body) => Promise::resolve(&answer(status, body)),
                    Next::Fails(name) => Promise::reject(&make("DOMException", &["".into(), name.into()])),
                }
            });
        Reflect::set(&global(), &"fetch".into(), stand_in.as_ref()).expect("replaced");
        Self {
            own,
            next,
            asked,
            _stand_in: stand_in,
        }
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        Reflect::set(&global(), &"fetch".into(), &self.own).expect("restored");
    }
}

/// Method, address, body.
fn asked_for(address: &JsValue, request: &JsValue) -> String {
    let read = |name: &str| Reflect::get(request, &name.into()).expect("a request");
    let text = |value: &JsValue| String::from(value.unchecked_ref::<Object>().to_string());
    format!("{} {} {}", text(&read("method")), text(address), text(&read("body")))
}

fn answer(status: u16, body: &str) -> JsValue {
    let init = Object::new();
    Reflect::set(&init, &"status".into(), &status.into()).expect("set");
    make("Response", &[body.into(), init.into()])
}

/// What the browser makes of `new name(…)`.
fn make(name: &str, arguments: &[JsValue]) -> JsValue {
    let class: Function = Reflect::get(&global(), &name.into()).expect("a class").unchecked_into();
    Reflect::construct(&class, &arguments.iter().cloned().collect::<Array>()).expect("made")
}

/// Whether the browser says that it is on line.
fn says_online(online: bool) {
    let navigator = web_sys::window().expect("a window").navigator();
    if online {
        Reflect::delete_property(navigator.as_ref(), &"onLine".into()).expect("restored");
        return;
    }
    let property = Object::new();
    Reflect::set(&property, &"value".into(), &false.into()).expect("set");
    Reflect::set(&property, &"configurable".into(), &true.into()).expect("set");
    Object::define_property(navigator.as_ref(), &"onLine".into(), &property);
}

thread_local! {
    static FORM: RefCell<Option<FormState<Purchase>>> = const { RefCell::new(None) };
}

fn purchase() -> (Mounted, FormState<Purchase>) {
    let page = mount(|| {
        let form = Purchase::form();
        FORM.set(Some(form));
        view! {
            <Form form=form send=form.post_to("/kjop")>
                <TextField label="Navn" field=form.name id="navn" />
                <TextField label="E-post" field=form.email id="epost" />
                <RepeatingGroup rows=form.lines legend="Varer" item="Vare" let:line>
                    <TextField label="Vare" field=line.item />
                </RepeatingGroup>
                <NavigationButtons kind=NavigationKind::Send />
            </Form>
        }
    });
    let form = FORM.take().expect("a form");
    (page, form)
}

fn input(page: &Mounted, name: &str) -> HtmlInputElement {
    page.find_as(&format!("input[name='{name}']"))
}

async fn send(page: &Mounted) {
    page.find("button[type=submit]:not([formnovalidate], [hidden])").click();
    wait_ms(30).await;
}

#[wasm_bindgen_test]
async fn form_5_each_answer_of_a_server_is_told_and_nothing_is_lost() {
    let network = Network::new();
    let (page, form) = purchase();
    settle().await;
    type_in(&input(&page, "name"), "Kari");
    type_in(&input(&page, "email"), "kari@example.no");
    type_in(&input(&page, "lines.0.item"), "Pult");
    for (next, told) in [
        (Next::Answers(401, ""), "Du er logget ut."),
        (Next::Answers(403, ""), "Du har ikke tilgang"),
        (Next::Answers(409, ""), "Noe er endret siden du åpnet skjemaet"),
        (Next::Answers(429, ""), "Det er mange som sender"),
        (Next::Answers(500, "<h1>Oi</h1>"), "Det skjedde en feil hos oss."),
        (Next::Answers(503, ""), "Det skjedde en feil hos oss."),
        (Next::Answers(404, ""), "Vi kunne ikke ta imot skjemaet"),
        (Next::Answers(422, "ikke json"), "Vi kunne ikke ta imot skjemaet"),
        (Next::Answers(422, "null"), "Vi kunne ikke ta imot skjemaet"),
        (
            Next::Answers(422, r#"{"errors":{"name":7}}"#),
            "Vi kunne ikke ta imot skjemaet",
        ),
        (
            Next::Answers(400, r#"{"errors":{"":["Fristen er ute.","Og mer."]}}"#),
            "Fristen er ute.",
        ),
        (Next::Fails("TimeoutError"), "Vi fikk ikke svar i tide"),
    ] {
        network.next.set(next);
        send(&page).await;
        let alert = page
            .find(".felles-form .felles-alert")
            .text_content()
            .unwrap_or_default();
        assert!(alert.contains(told), "{told} is not in: {alert}");
        assert_eq!(input(&page, "name").value(), "Kari", "{told}");
        assert_eq!(input(&page, "lines.0.item").value(), "Pult", "{told}");
        assert!(!form.received() && !form.pending(), "{told}");
    }

    says_online(false);
    network.next.set(Next::Fails("NetworkError"));
    send(&page).await;
    says_online(true);
    assert!(page.text().contains("Du er ikke på nett."), "{}", page.html());

    // By the path of each field, in a row too.
    let errors = r#"{"errors":{"email":"Ingen postkasse her.","lines.0.item":["Det er utsolgt.","Og mer."]}}"#;
    network.next.set(Next::Answers(422, errors));
    send(&page).await;
    for (name, told) in [("email", "Ingen postkasse her."), ("lines.0.item", "Det er utsolgt.")] {
        let control = input(&page, name);
        assert_eq!(attribute(&control, "aria-invalid").as_deref(), Some("true"), "{name}");
        assert!(
            page.text().matches(told).count() >= 2,
            "{told} at the field and in the summary"
        );
    }
    assert!(has_focus(&page.find(".felles-error-summary")));
    type_in(&input(&page, "email"), "kari@example.com");
    type_in(&input(&page, "lines.0.item"), "Stol");
    settle().await;
    assert_eq!(
        page.count("[aria-invalid=true]"),
        0,
        "gone with the answer it was about"
    );

    network.next.set(Next::Answers(200, ""));
    network.asked.take();
    send(&page).await;
    assert!(form.received());
    assert_eq!(page.count(".felles-form .felles-alert"), 0);
    let asked = network.asked.take();
    let [request] = &asked[..] else { panic!("{asked:?}") };
    assert!(request.starts_with("POST /kjop "), "{request}");
    for pair in ["name=Kari", "email=kari%40example.com", "lines.0.item=Stol"] {
        assert!(request.contains(pair), "{pair} is not in {request}");
    }
}
