//! Dialog. What only real keys and presses do (Escape, Tab, the backdrop) is in tests/e2e/dialog.spec.ts.

use crate::mount::{
    attribute, document, fire, has_focus, hydrate, hydrate_after, mount, mount_in_shadow, press, settle, wait_ms,
};
use felles::prelude::*;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, MouseEvent,
    js_sys::{Object, Reflect},
};

/// Longer than a browser waits before it says that a dialog was closed.
const CLOSED_MS: u32 = 100;

fn is_modal(dialog: &Element) -> bool {
    dialog.matches(":modal").expect("a selector")
}

fn root() -> Element {
    document().document_element().expect("a root")
}

/// Calls a method that web-sys does not have: `requestClose` is what Escape and the back gesture do.
fn call(element: &Element, method: &str) {
    let function = Reflect::get(element, &method.into()).expect("a method");
    let function: web_sys::js_sys::Function = function.dyn_into().expect("a function");
    function.call0(element).expect("called");
}

fn request_close(dialog: &Element) {
    call(dialog, "requestClose");
}

fn overflow(element: &Element) -> String {
    let style = window().get_computed_style(element).expect("styles").expect("styles");
    style.get_property_value("overflow").expect("a property")
}

/// Two buttons, for the focus to be on before.
fn openers() -> impl IntoView {
    view! {
        <button class="before">{"Før"}</button>
        <button class="opener">{"Åpne"}</button>
    }
}

#[wasm_bindgen_test]
async fn dlg_1_it_opens_as_modal_and_the_page_does_not_scroll_or_shift() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <p class="long">{"Lang side"}</p>
            <Dialog open=open heading="Hei">"Tekst"</Dialog>
        }
    });
    let long = page.find(".long");
    long.style().set_property("min-height", "5000px").expect("set");
    let dialog = page.find("dialog");
    settle().await;
    assert!(!is_modal(&dialog));
    let before = long.get_bounding_client_rect();
    open.set(true);
    settle().await;
    assert!(is_modal(&dialog));
    assert_eq!(overflow(&root()), "hidden");
    let after = long.get_bounding_client_rect();
    assert_eq!((before.width(), before.left()), (after.width(), after.left()));
    open.set(false);
    settle().await;
    assert_ne!(overflow(&root()), "hidden");
    assert_eq!(attribute(&root(), "data-felles-scroll-lock"), None);
}

#[wasm_bindgen_test]
async fn dlg_1_a_page_without_a_scrollbar_gets_no_room_for_one() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { <p class="short">{"Kort"}</p> <Dialog open=open heading="Hei">"Tekst"</Dialog> });
    settle().await;
    let width = || page.find(".short").get_bounding_client_rect().width();
    let before = width();
    open.set(true);
    settle().await;
    assert!((before - width()).abs() < 0.01, "{before} became {}", width());
}

#[wasm_bindgen_test]
async fn dlg_2_role_and_name_follow_what_was_said() {
    let role = RwSignal::new(DialogRole::Dialog);
    let id = RwSignal::new("en".to_owned());
    let page = mount(move || view! { <Dialog id=id role=role heading="Overskrift">"Tekst"</Dialog> });
    let dialog = page.find("dialog");
    assert_eq!(attribute(&dialog, "role"), None);
    assert_eq!(attribute(&dialog, "aria-labelledby").as_deref(), Some("en-heading"));
    role.set(DialogRole::Alertdialog);
    id.set("to".to_owned());
    settle().await;
    assert_eq!(attribute(&dialog, "role").as_deref(), Some("alertdialog"));
    assert_eq!(attribute(&dialog, "aria-labelledby").as_deref(), Some("to-heading"));
    assert_eq!(attribute(&dialog, "aria-describedby").as_deref(), Some("to-body"));
    assert_eq!(page.find("#to-heading").text_content().as_deref(), Some("Overskrift"));
    assert_eq!(attribute(&page.find("button"), "commandfor").as_deref(), Some("to"));
}

#[wasm_bindgen_test]
async fn dlg_3_the_first_focus() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! { <Dialog open=open heading="Hei"><button class="first">{"En"}</button><button>{"To"}</button></Dialog> }
    });
    settle().await;
    assert!(has_focus(&page.find(".first")), "the first that can have it");
    drop(page);

    let page = mount(move || {
        view! {
            <Dialog open=open heading="Hei">
                <button>{"En"}</button>
                <button class="auto" autofocus=true>{"To"}</button>
            </Dialog>
        }
    });
    settle().await;
    assert!(has_focus(&page.find(".auto")), "what has autofocus");
    drop(page);

    let page = mount(move || {
        view! { <Dialog id="d" open=open heading="Hei" initial_focus="d-heading"><button>{"En"}</button></Dialog> }
    });
    settle().await;
    assert!(has_focus(&page.find("h2")), "what the caller says, also a heading");
    drop(page);

    let page = mount(move || view! { <Dialog open=open close_button=false heading="Hei">"Tekst"</Dialog> });
    settle().await;
    assert!(has_focus(&page.find("dialog")), "else the dialog");
}

#[wasm_bindgen_test]
async fn dlg_3_an_alert_dialog_never_starts_on_what_destroys() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <Dialog
                open=open
                role=DialogRole::Alertdialog
                heading="Slette?"
                footer=move || {
                    view! {
                        <Button color=Color::Danger attr:autofocus=true>"Slett"</Button>
                        <Button class="keep">"Behold"</Button>
                    }
                }
            >
                "Tekst"
            </Dialog>
        }
    });
    settle().await;
    assert!(has_focus(&page.find(".keep")));
    drop(page);

    let page = mount(move || {
        view! {
            <Dialog open=open role=DialogRole::Alertdialog close_button=false heading="Slette?">
                <Button color=Color::Danger>"Slett"</Button>
            </Dialog>
        }
    });
    settle().await;
    assert!(has_focus(&page.find("dialog")), "with nothing else, on the dialog");
}

#[wasm_bindgen_test]
async fn dlg_5_closed_by_none_refuses_every_request() {
    let open = RwSignal::new(true);
    let page = mount(move || {
        view! { <Dialog open=open closed_by=DialogClosedBy::None heading="Hei">"Tekst"</Dialog> }
    });
    settle().await;
    let dialog = page.find("dialog");
    assert!(press(&dialog, "Escape"), "handled");
    // Also in a browser that does not know `closedby`.
    dialog.remove_attribute("closedby").expect("removed");
    request_close(&dialog);
    settle().await;
    assert!(is_modal(&dialog) && open.get_untracked());
}

#[wasm_bindgen_test]
async fn dlg_6_without_closedby_a_press_outside_closes_only_with_any() {
    let press_at = |dialog: &Element, down: i32, up: i32| {
        for (name, at) in [("pointerdown", down), ("pointerup", up), ("click", up)] {
            let event = MouseEvent::new(name).expect("an event");
            event.init_mouse_event_with_can_bubble_arg_and_cancelable_arg_and_view_arg_and_detail_arg_and_screen_x_arg_and_screen_y_arg_and_client_x_arg_and_client_y_arg(
                name, true, true, None, 1, at, at, at, at,
            );
            dialog.dispatch_event(&event).expect("dispatched");
        }
    };
    let reasons = RwSignal::new(Vec::new());
    for (closed_by, expected) in [(DialogClosedBy::CloseRequest, false), (DialogClosedBy::Any, true)] {
        let page = mount(move || {
            let on_close = move |close: DialogClose| reasons.update(|reasons| reasons.push(close.reason));
            view! { <Dialog open=true closed_by=closed_by on_close=on_close heading="Hei">"Tekst"</Dialog> }
        });
        settle().await;
        let dialog = page.find("dialog");
        let area = dialog.get_bounding_client_rect();
        #[allow(clippy::cast_possible_truncation)]
        let inside = (area.left() + 5.0).max(area.top() + 5.0) as i32;
        press_at(&dialog, inside, 1);
        settle().await;
        assert!(is_modal(&dialog), "a press that began inside, such as to select text");
        press_at(&dialog, 1, inside);
        settle().await;
        assert!(is_modal(&dialog), "a press that ended inside");
        press_at(&dialog, 1, 1);
        settle().await;
        assert_eq!(!is_modal(&dialog), expected);
    }
    assert_eq!(reasons.get_untracked(), [DialogCloseReason::Outside]);
}

#[wasm_bindgen_test]
async fn dlg_7_the_close_button() {
    let page = mount(|| view! { <Dialog open=true heading="Hei"><button>{"En"}</button></Dialog> });
    settle().await;
    let close = page.find(".felles-dialog__close");
    assert_eq!(attribute(&close, "aria-label").as_deref(), Some("Lukk dialogvindu"));
    let (heading, button) = (
        page.find("h2").get_bounding_client_rect(),
        close.get_bounding_client_rect(),
    );
    assert!(
        button.left() >= heading.left() && button.top() < heading.bottom(),
        "at the end of the header's line"
    );
    assert_eq!(page.all("button").last(), Some(&close), "last in the Tab order");
    close.click();
    settle().await;
    assert!(!is_modal(&page.find("dialog")));

    let first = mount(|| view! { <Dialog close_first=true close_label="Ferdig"><button>{"En"}</button></Dialog> });
    let close = first.find(".felles-dialog__close");
    assert_eq!(first.all("button").first(), Some(&close));
    assert_eq!(attribute(&close, "aria-label").as_deref(), Some("Ferdig"));

    let without = mount(|| view! { <Dialog close_button=false>"Tekst"</Dialog> });
    assert_eq!(without.count("button"), 0);
}

#[wasm_bindgen_test]
async fn dlg_8_any_button_that_says_close_closes_it() {
    let open = RwSignal::new(false);
    let closes = RwSignal::new(Vec::new());
    let page = mount(move || {
        let on_close = move |close: DialogClose| closes.update(|closes| closes.push(close));
        view! {
            <Button command="close" command_for="d" class="outside" value="ute">"Lukk"</Button>
            <Dialog id="d" open=open on_close=on_close>
                <Button command="close" command_for="d" class="command" value="inne">"Lukk"</Button>
                <button data-command="close" class="data" value="data"><b>{"Lukk"}</b></button>
                <button data-command="close" class="off" aria-disabled="true">{"Lukk"}</button>
            </Dialog>
        }
    });
    for selector in [".outside", ".command", ".data b"] {
        open.set(true);
        settle().await;
        assert!(is_modal(&page.find("dialog")));
        page.find(selector).click();
        settle().await;
        assert!(!is_modal(&page.find("dialog")), "{selector}");
        assert!(!open.get_untracked());
    }
    let values: Vec<_> = closes
        .get_untracked()
        .into_iter()
        .map(|close| (close.reason, close.return_value))
        .collect();
    let expected = ["ute", "inne", "data"].map(|value| (DialogCloseReason::Button, value.to_owned()));
    assert_eq!(values, expected);
    open.set(true);
    settle().await;
    page.find(".off").click();
    settle().await;
    assert!(is_modal(&page.find("dialog")), "one that is off does nothing");
}

#[wasm_bindgen_test]
async fn dlg_9_focus_goes_back_to_the_opener() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { {openers()} <Dialog open=open heading="Hei">"Tekst"</Dialog> });
    let opener = page.find(".opener");
    page.find(".before").focus().expect("focused");
    opener.focus().expect("focused");
    open.set(true);
    settle().await;
    assert!(!has_focus(&opener));
    page.find(".felles-dialog__close").click();
    assert!(has_focus(&opener), "at once");
    open.set(true);
    settle().await;
    open.set(false);
    settle().await;
    assert!(has_focus(&opener), "also when the owner closes it");
    open.set(true);
    settle().await;
    page.place.append_child(&opener).expect("moved");
    page.find(".felles-dialog__close").click();
    assert!(has_focus(&opener), "also where it stands meanwhile");
    open.set(true);
    settle().await;
    opener.remove();
    page.find(".felles-dialog__close").click();
    assert!(
        has_focus(&page.find(".before")),
        "else to what had the focus before the opener"
    );
}

#[wasm_bindgen_test]
async fn dlg_9_a_button_that_does_not_take_the_focus_is_an_opener_too() {
    let open = RwSignal::new(false);
    let page = mount(move || view! { {openers()} <Dialog open=open heading="Hei">"Tekst"</Dialog> });
    settle().await;
    // As a press on a button does in Safari.
    page.find(".opener").click();
    open.set(true);
    settle().await;
    page.find(".felles-dialog__close").click();
    assert!(has_focus(&page.find(".opener")));
}

#[wasm_bindgen_test]
async fn dlg_9_a_return_target_may_be_given() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            {openers()}
            <h1 id="resultat">{"Resultat"}</h1>
            <Dialog open=open return_focus="resultat" heading="Hei">"Tekst"</Dialog>
        }
    });
    page.find(".opener").focus().expect("focused");
    open.set(true);
    settle().await;
    page.find(".felles-dialog__close").click();
    assert!(has_focus(&page.find("h1")));
}

#[wasm_bindgen_test]
async fn dlg_9_an_owner_that_goes_leaves_nothing_behind() {
    let open = RwSignal::new(false);
    let there = RwSignal::new(true);
    let page = mount(move || {
        view! {
            {openers()}
            <Show when=move || there.get()>
                <Dialog open=open heading="Hei">"Tekst"</Dialog>
            </Show>
        }
    });
    settle().await;
    let opener = page.find(".opener");
    opener.focus().expect("focused");
    open.set(true);
    settle().await;
    assert_eq!(overflow(&root()), "hidden");
    there.set(false);
    settle().await;
    assert_eq!(page.count("dialog"), 0);
    assert_ne!(overflow(&root()), "hidden");
    assert_eq!(attribute(&root(), "data-felles-scroll-lock"), None);
    assert!(has_focus(&opener));
}

#[wasm_bindgen_test]
async fn dlg_10_on_close_is_called_once_for_each_close_of_the_user() {
    let open = RwSignal::new(false);
    let reasons = RwSignal::new(Vec::new());
    let page = mount(move || {
        let on_close = move |close: DialogClose| reasons.update(|reasons| reasons.push(close.reason));
        view! { <Dialog open=open on_close=on_close heading="Hei">"Tekst"</Dialog> }
    });
    let dialog: HtmlDialogElement = page.find_as("dialog");
    let acts: [&dyn Fn(); 3] = [
        &|| request_close(&dialog),
        &|| page.find(".felles-dialog__close").click(),
        // A script of the page, or a browser that does not ask.
        &|| dialog.close(),
    ];
    for act in acts {
        open.set(true);
        settle().await;
        act();
        wait_ms(CLOSED_MS).await;
        assert!(!open.get_untracked());
    }
    open.set(true);
    settle().await;
    open.set(false);
    wait_ms(CLOSED_MS).await;
    let expected = [
        DialogCloseReason::CloseRequest,
        DialogCloseReason::Button,
        DialogCloseReason::CloseRequest,
    ];
    assert_eq!(reasons.get_untracked(), expected, "and not for the owner's own");
}

#[wasm_bindgen_test]
async fn dlg_10_the_cancel_of_a_file_input_in_it_is_not_its_own() {
    let page = mount(|| view! { <Dialog open=true heading="Hei"><input type="file" /></Dialog> });
    settle().await;
    fire(&page.find("input"), "cancel");
    settle().await;
    assert!(is_modal(&page.find("dialog")));
}

#[wasm_bindgen_test]
async fn dlg_11_the_trigger_opens_it_and_says_so() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Button command="show-modal" command_for="d">"Åpne"</Button>
            <Dialog id="d" open=open heading="Hei">"Tekst"</Dialog>
        }
    });
    let trigger = page.find("button");
    assert_eq!(attribute(&trigger, "aria-haspopup").as_deref(), Some("dialog"));
    settle().await;
    trigger.click();
    assert!(is_modal(&page.find("dialog")), "at once");
    assert!(open.get_untracked(), "and the owner knows");
    page.find(".felles-dialog__close").click();
    assert!(has_focus(&trigger));
}

#[wasm_bindgen_test]
async fn dlg_12_non_modal() {
    let open = RwSignal::new(false);
    let page = mount(move || {
        view! {
            {openers()}
            <Button command="--show" command_for="d" class="show">"Vis"</Button>
            <Dialog id="d" open=open modal=false heading="Hei"><button class="inside">{"Inne"}</button></Dialog>
        }
    });
    let dialog: HtmlDialogElement = page.find_as("dialog");
    settle().await;
    let show = page.find(".show");
    show.focus().expect("focused");
    show.click();
    settle().await;
    assert!(dialog.open() && !is_modal(&dialog));
    assert_ne!(overflow(&root()), "hidden");
    assert!(has_focus(&page.find(".inside")));
    assert!(
        press(&page.find(".inside"), "Escape"),
        "Escape closes it when it has the focus"
    );
    settle().await;
    assert!(!dialog.open() && !open.get_untracked());
    assert!(has_focus(&show));

    open.set(true);
    settle().await;
    let before = page.find(".before");
    before.focus().expect("the page stays usable");
    assert!(has_focus(&before));
    open.set(false);
    settle().await;
    assert!(has_focus(&before), "a close does not take the focus from elsewhere");
}

#[wasm_bindgen_test]
async fn dlg_13_a_refused_close_stays_open_and_keeps_the_focus() {
    let open = RwSignal::new(true);
    let asked = RwSignal::new(Vec::new());
    let closed = RwSignal::new(0);
    let page = mount(move || {
        let before_close = move |close: DialogClose| {
            asked.update(|asked| asked.push(close.reason));
            false
        };
        view! {
            <Dialog
                id="d"
                open=open
                before_close=before_close
                on_close=move |_| closed.update(|closed| *closed += 1)
                heading="Hei"
            >
                <button>{"En"}</button>
                <input class="field" />
                <form method="dialog"><button class="form">{"Send"}</button></form>
            </Dialog>
        }
    });
    settle().await;
    let (dialog, field) = (page.find_as::<HtmlDialogElement>("dialog"), page.find(".field"));
    field.focus().expect("focused");
    // A browser lets a page refuse once between two acts of the user: the second must be caught before.
    assert!(press(&field, "Escape") && press(&field, "Escape"));
    request_close(&dialog);
    assert!(is_modal(&dialog) && has_focus(&field));
    page.find(".felles-dialog__close").click();
    page.find(".form").click();
    settle().await;
    assert!(is_modal(&dialog) && open.get_untracked() && has_focus(&field));
    let request = DialogCloseReason::CloseRequest;
    assert_eq!(
        asked.get_untracked(),
        [
            request,
            request,
            request,
            DialogCloseReason::Button,
            DialogCloseReason::Form
        ]
    );
    // A browser that does not ask.
    dialog.close();
    wait_ms(CLOSED_MS).await;
    assert!(is_modal(&dialog), "it comes back");
    assert!(has_focus(&field), "with the focus where it was");
    assert_eq!(closed.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn gen_2_a_controlled_dialog_does_what_its_owner_says() {
    let open = RwSignal::new(false);
    let wanted = RwSignal::new(Vec::new());
    let closed = RwSignal::new(0);
    let page = mount(move || {
        let model = Model::from((
            open.into(),
            Callback::new(move |value: bool| wanted.update(|wanted| wanted.push(value))),
        ));
        view! {
            <Button command="show-modal" command_for="d">"Åpne"</Button>
            <Dialog id="d" open=model on_close=move |_| closed.update(|closed| *closed += 1) heading="Hei">"Tekst"</Dialog>
        }
    });
    let dialog = page.find("dialog");
    settle().await;
    page.find("button").click();
    settle().await;
    assert!(!is_modal(&dialog), "the owner has not said so");
    open.set(true);
    settle().await;
    assert!(is_modal(&dialog));
    assert!(press(&dialog, "Escape"));
    settle().await;
    assert!(is_modal(&dialog), "nor now");
    assert_eq!(wanted.get_untracked(), [true, false], "asked once for each act");
    assert_eq!(closed.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn dlg_16_a_form_closes_it_and_gives_its_value() {
    let open = RwSignal::new(true);
    let got = RwSignal::new(DialogClose::default());
    let page = mount(move || {
        view! {
            <Dialog open=open on_close=move |close| got.set(close) heading="Hei">
                <form method="dialog">
                    <input name="felt" required=true class="field" />
                    <button value="ja" class="yes">{"Ja"}</button>
                </form>
                <form method="post">
                    <button formmethod="dialog" value="nei" class="no">{"Nei"}</button>
                </form>
            </Dialog>
        }
    });
    settle().await;
    let dialog: HtmlDialogElement = page.find_as("dialog");
    page.find(".yes").click();
    settle().await;
    assert!(is_modal(&dialog), "what is not valid is not sent");
    page.find_as::<web_sys::HtmlInputElement>(".field").set_value("x");
    page.find(".yes").click();
    settle().await;
    assert!(!is_modal(&dialog));
    assert_eq!(dialog.return_value(), "ja");
    let form = |value: &str| DialogClose {
        reason: DialogCloseReason::Form,
        return_value: value.to_owned(),
    };
    assert_eq!(got.get_untracked(), form("ja"));
    open.set(true);
    settle().await;
    assert_eq!(dialog.return_value(), "", "each time anew");
    page.find(".no").click();
    settle().await;
    assert_eq!(got.get_untracked(), form("nei"));
}

#[wasm_bindgen_test]
async fn nested_dialogs_close_one_by_one() {
    let page = mount(|| {
        view! {
            <Dialog id="ute" open=true heading="Ute">
                <Dialog id="inne" heading="Inne">"Tekst"</Dialog>
                <Button command="show-modal" command_for="inne" class="open">"Åpne"</Button>
            </Dialog>
        }
    });
    settle().await;
    let (outer, inner) = (page.find("#ute"), page.find("#inne"));
    page.find(".open").click();
    settle().await;
    assert!(is_modal(&outer) && is_modal(&inner));
    page.find("#inne > .felles-dialog__close").click();
    settle().await;
    assert!(is_modal(&outer) && !is_modal(&inner));
    assert!(has_focus(&page.find(".open")));
    assert_eq!(overflow(&root()), "hidden", "one is still open");
    page.find("#ute > .felles-dialog__close").click();
    settle().await;
    assert!(!is_modal(&outer));
    assert_ne!(overflow(&root()), "hidden");
}

#[wasm_bindgen_test]
async fn gen_10_it_works_in_a_shadow_root_and_when_moved() {
    let open = RwSignal::new(false);
    let page = mount_in_shadow(move || {
        view! {
            <Button command="show-modal" command_for="d">"Åpne"</Button>
            <Dialog id="d" open=open heading="Hei"><input class="field" /><button class="other">{"B"}</button></Dialog>
        }
    });
    settle().await;
    let dialog = page.find("dialog");
    page.find("button").click();
    settle().await;
    assert!(is_modal(&dialog) && has_focus(&page.find(".field")));
    assert_eq!(overflow(&root()), "hidden");
    page.find(".other").focus().expect("focused");
    let elsewhere = document().create_element("div").expect("an element");
    document()
        .body()
        .expect("a body")
        .append_child(&elsewhere)
        .expect("appended");
    elsewhere.append_child(&page.place).expect("moved");
    settle().await;
    assert!(is_modal(&dialog), "a move takes it out of the top layer; it goes back");
    assert!(has_focus(&page.find(".other")), "with the focus where it was");
    page.find(".felles-dialog__close").click();
    settle().await;
    assert!(!is_modal(&dialog) && has_focus(&page.find("button")));
    elsewhere.remove();
}

const CLOSED: &str = concat!(
    r#"<dialog closedby="closerequest" data-placement="center" id="d" aria-labelledby="d-heading" class="felles-dialog">"#,
    r#"<div class="felles-dialog__header"><h2 id="d-heading" class="felles-dialog__heading">Hei</h2><!></div>"#,
    r#"<div id="d-body" class="felles-dialog__body">Tekst</div><!><!></dialog>"#,
);

fn plain(open: RwSignal<bool>) -> impl IntoView {
    view! { <Dialog id="d" open=open close_button=false heading="Hei">"Tekst"</Dialog> }
}

#[wasm_bindgen_test]
async fn what_the_server_sent_open_becomes_modal() {
    let open = RwSignal::new(true);
    let page = hydrate(&CLOSED.replace("<dialog ", "<dialog open "), move || plain(open));
    settle().await;
    assert!(is_modal(&page.find("dialog")));
    open.set(false);
    settle().await;
    assert!(!page.find_as::<HtmlDialogElement>("dialog").open());
}

#[wasm_bindgen_test]
async fn what_the_user_opened_or_closed_before_the_script_counts() {
    let open = RwSignal::new(false);
    let show = |place: &HtmlElement| {
        call(
            &place.query_selector("dialog").expect("a selector").expect("there"),
            "showModal",
        );
    };
    let page = hydrate_after(CLOSED, show, move || plain(open));
    settle().await;
    assert!(open.get_untracked() && is_modal(&page.find("dialog")));
    assert!(attribute(&root(), "data-felles-scroll-lock").is_some());
    drop(page);
    let open = RwSignal::new(true);
    let page = hydrate(CLOSED, move || plain(open));
    settle().await;
    assert!(!open.get_untracked() && !is_modal(&page.find("dialog")));
}

#[wasm_bindgen_test]
async fn without_native_commands_the_buttons_work_all_the_same() {
    let prototype = Reflect::get(&window(), &"HTMLButtonElement".into())
        .and_then(|class| Reflect::get(&class, &"prototype".into()))
        .expect("a prototype")
        .unchecked_into::<Object>();
    let command = Reflect::get_own_property_descriptor(&prototype, &"command".into()).expect("native");
    Reflect::delete_property(&prototype, &"command".into()).expect("deleted");
    let page = mount(|| {
        view! {
            <Button command="show-modal" command_for="d" class="open">"Åpne"</Button>
            <Button command="close" command_for="d" class="close">"Lukk"</Button>
            <Dialog id="d" heading="Hei">"Tekst"</Dialog>
        }
    });
    settle().await;
    let dialog = page.find("dialog");
    // The browser's own way is stopped before it reaches the dialog.
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: false,
    };
    let stop = EventListener::new_with_options(&window(), "command", options, |event| {
        event.prevent_default();
        event.stop_immediate_propagation();
    });
    page.find(".open").click();
    settle().await;
    assert!(is_modal(&dialog));
    page.find(".close").click();
    settle().await;
    assert!(!is_modal(&dialog));
    drop(stop);
    Reflect::define_property(&prototype, &"command".into(), command.unchecked_ref()).expect("restored");
}

#[wasm_bindgen_test]
async fn dlg_17_while_it_is_busy_its_buttons_wait_and_the_way_out_does_not() {
    let open = RwSignal::new(true);
    let busy = RwSignal::new(false);
    let (pressed, sent) = (RwSignal::new(0), RwSignal::new(0));
    let page = mount(move || {
        let footer = move || {
            view! {
                <Button class="send" on_click=move |_| pressed.update(|times| *times += 1)>"Send"</Button>
                <Button class="no" command="close" command_for="d">"Avbryt"</Button>
            }
        };
        view! {
            <Dialog id="d" open=open heading="Klag" loading=busy loading_label="Klagen sendes" footer=footer>
                <form
                    class="form"
                    on:submit=move |event| {
                        event.prevent_default();
                        sent.update(|times| *times += 1);
                    }
                >
                    <input />
                </form>
            </Dialog>
        }
    });
    settle().await;
    let dialog = page.find("dialog");
    let act = || {
        page.find(".send").click();
        fire(&page.find(".form"), "submit");
    };
    act();
    assert_eq!((pressed.get_untracked(), sent.get_untracked()), (1, 1));
    page.find(".send").focus().expect("focused");
    busy.set(true);
    settle().await;
    assert_eq!(attribute(&dialog, "aria-busy").as_deref(), Some("true"));
    assert_eq!(
        page.count(".felles-dialog__loading [role=progressbar][aria-label='Klagen sendes']"),
        1
    );
    act();
    assert_eq!((pressed.get_untracked(), sent.get_untracked()), (1, 1));
    assert!(has_focus(&page.find(".send")), "the focus stays");
    busy.set(false);
    settle().await;
    assert_eq!(attribute(&dialog, "aria-busy"), None);
    assert_eq!(page.count(".felles-dialog__loading"), 0);
    act();
    assert_eq!((pressed.get_untracked(), sent.get_untracked()), (2, 2));
    busy.set(true);
    settle().await;
    page.find(".no").click();
    wait_ms(CLOSED_MS).await;
    assert!(!open.get_untracked(), "it can be left");
}
