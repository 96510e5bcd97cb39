//! `DropdownMenu`. Real keys and presses are in `tests`/e2e/dropdown_menu.spec.ts.

use crate::mount::{Mounted, attribute, has_focus, mount, press, press_with, wait_ms};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{
    Event, HtmlElement,
    js_sys::{Array, Function, Object, Reflect},
};

/// Waits until the page shows what was done, and the focus is where it goes after that.
async fn drawn() {
    wait_ms(60).await;
}

fn menu(chosen: RwSignal<Vec<&'static str>>) -> impl IntoView {
    let choose = move |name: &'static str| move |()| chosen.update(|chosen| chosen.push(name));
    view! {
        <DropdownMenu id="m" label="Mer">
            <DropdownMenuItem id="kopier" on_select=choose("kopier")>"Kopier"</DropdownMenuItem>
            <DropdownMenuItem id="av" disabled=true on_select=choose("av")>"Klag"</DropdownMenuItem>
            <DropdownMenuGroup label="Annet">
                <DropdownMenuItem id="skriv" keys="Control+P" on_select=choose("skriv")>"Skriv ut"</DropdownMenuItem>
            </DropdownMenuGroup>
            <DropdownMenuDivider />
            <DropdownMenuItem id="slett" on_select=choose("slett")>"Slett"</DropdownMenuItem>
        </DropdownMenu>
    }
}

fn is_open(page: &Mounted, id: &str) -> bool {
    page.find(id).matches(":popover-open").expect("a selector")
}

async fn opened() -> (Mounted, RwSignal<Vec<&'static str>>) {
    let chosen = RwSignal::new(Vec::new());
    let page = mount(move || menu(chosen));
    drawn().await;
    press(&page.find("#m-button"), "ArrowDown");
    drawn().await;
    (page, chosen)
}

#[wasm_bindgen_test]
async fn menu_1_menu_7_roles_and_names() {
    let (page, _) = opened().await;
    let button = page.find("#m-button");
    assert_eq!(attribute(&button, "aria-haspopup").as_deref(), Some("menu"));
    assert_eq!(attribute(&button, "aria-expanded").as_deref(), Some("true"));
    let list = page.find("[role=menu]");
    assert_eq!(attribute(&list, "aria-labelledby").as_deref(), Some("m-button"));
    assert_eq!(page.count("[role=menu] [role=menuitem]"), 4);
    let group = page.find("[role=group]");
    let label = attribute(&group, "aria-labelledby").expect("a name");
    assert_eq!(page.find(&format!("#{label}")).text_content().as_deref(), Some("Annet"));
    assert_eq!(page.count("[role=separator]"), 1);
    assert_eq!(
        attribute(&page.find("#skriv"), "aria-keyshortcuts").as_deref(),
        Some("Control+P")
    );
    assert_eq!(
        attribute(&page.find("#skriv kbd"), "aria-hidden").as_deref(),
        Some("true")
    );
}

#[wasm_bindgen_test]
async fn menu_2_down_opens_at_the_first_and_up_at_the_last() {
    let (page, _) = opened().await;
    assert!(is_open(&page, "#m-panel") && has_focus(&page.find("#kopier")));
    drop(page);
    let page = mount(|| menu(RwSignal::new(Vec::new())));
    drawn().await;
    press(&page.find("#m-button"), "ArrowUp");
    drawn().await;
    assert!(has_focus(&page.find("#slett")));
}

#[wasm_bindgen_test]
async fn menu_3_arrows_ends_and_letters() {
    let (page, chosen) = opened().await;
    let at = |id: &str| has_focus(&page.find(id));
    let key = |from: &str, key: &str| assert!(press(&page.find(from), key), "{key} from {from}");
    key("#kopier", "ArrowDown");
    assert!(at("#av"), "what is off can be found");
    key("#av", "Enter");
    assert!(
        chosen.get_untracked().is_empty() && is_open(&page, "#m-panel"),
        "but does nothing"
    );
    key("#av", "ArrowUp");
    key("#kopier", "ArrowUp");
    assert!(at("#slett"), "it wraps");
    key("#slett", "Home");
    assert!(at("#kopier"));
    key("#kopier", "End");
    key("#slett", "k");
    assert!(at("#kopier"));
    // Letters that come slowly begin anew.
    wait_ms(600).await;
    key("#kopier", "s");
    assert!(at("#skriv"));
    assert!(
        !press_with(&page.find("#skriv"), "s", |key| key.set_ctrl_key(true)),
        "the browser's"
    );
}

#[wasm_bindgen_test]
async fn menu_4_enter_chooses_and_closes() {
    let (page, chosen) = opened().await;
    press(&page.find("#kopier"), "Enter");
    drawn().await;
    assert_eq!(chosen.get_untracked(), ["kopier"]);
    assert!(!is_open(&page, "#m-panel") && has_focus(&page.find("#m-button")));
}

#[wasm_bindgen_test]
async fn menu_4_menu_8_what_is_switched_leaves_the_menu_open_for_space() {
    let order = RwSignal::new("dato".to_owned());
    let closed_too = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <DropdownMenu id="m" label="Visning">
                <DropdownMenuRadioGroup label="Sorter" selected=order>
                    <DropdownMenuRadio id="dato" value="dato">"Dato"</DropdownMenuRadio>
                    <DropdownMenuRadio id="navn" value="navn">"Navn"</DropdownMenuRadio>
                </DropdownMenuRadioGroup>
                <DropdownMenuCheckbox id="lukket" checked=closed_too>"Avsluttede"</DropdownMenuCheckbox>
            </DropdownMenu>
        }
    });
    drawn().await;
    press(&page.find("#m-button"), "ArrowDown");
    drawn().await;
    let checked = |id: &str| attribute(&page.find(id), "aria-checked");
    press(&page.find("#navn"), " ");
    drawn().await;
    assert!(is_open(&page, "#m-panel"));
    assert_eq!(order.get_untracked(), "navn");
    assert_eq!(
        (checked("#dato").as_deref(), checked("#navn").as_deref()),
        (Some("false"), Some("true"))
    );
    assert_eq!(attribute(&page.find("#navn"), "role").as_deref(), Some("menuitemradio"));
    press(&page.find("#lukket"), " ");
    drawn().await;
    assert!(closed_too.get_untracked() && is_open(&page, "#m-panel"));
    press(&page.find("#lukket"), "Enter");
    drawn().await;
    assert!(!closed_too.get_untracked() && !is_open(&page, "#m-panel"));
}

#[wasm_bindgen_test]
async fn menu_6_a_submenu_opens_and_closes_alone() {
    let page = mount(|| {
        view! {
            <DropdownMenu id="m" label="Dokument">
                <DropdownSubmenu id="s" label="Send til">
                    <DropdownMenuItem id="inn">"Innboks"</DropdownMenuItem>
                </DropdownSubmenu>
            </DropdownMenu>
        }
    });
    drawn().await;
    press(&page.find("#m-button"), "ArrowDown");
    drawn().await;
    let item = page.find("#s-item");
    assert_eq!(attribute(&item, "aria-haspopup").as_deref(), Some("menu"));
    press(&item, "ArrowRight");
    drawn().await;
    assert!(is_open(&page, "#s-panel") && has_focus(&page.find("#inn")));
    assert_eq!(attribute(&item, "aria-expanded").as_deref(), Some("true"));
    press(&page.find("#inn"), "ArrowLeft");
    drawn().await;
    assert!(!is_open(&page, "#s-panel") && is_open(&page, "#m-panel") && has_focus(&item));
    press(&item, "Enter");
    drawn().await;
    press(&page.find("#inn"), "Enter");
    drawn().await;
    assert!(!is_open(&page, "#m-panel"), "a choice closes all of it");
}

/// A pointer of some kind comes or goes.
fn pointer(element: &HtmlElement, name: &str, kind: &str) {
    let window = web_sys::window().expect("a window");
    let class = Reflect::get(&window, &"PointerEvent".into()).expect("a class");
    let init = Object::new();
    Reflect::set(&init, &"pointerType".into(), &kind.into()).expect("set");
    let event = Reflect::construct(class.unchecked_ref::<Function>(), &Array::of2(&name.into(), &init));
    let event: Event = event.expect("an event").unchecked_into();
    element.dispatch_event(&event).expect("dispatched");
}

#[wasm_bindgen_test]
async fn menu_9_a_mouse_that_rests_opens_a_submenu_and_one_that_leaves_closes_it() {
    let page = mount(|| {
        view! {
            <DropdownMenu id="m" label="Dokument">
                <DropdownSubmenu id="s" label="Send til">
                    <DropdownMenuItem id="inn">"Innboks"</DropdownMenuItem>
                </DropdownSubmenu>
            </DropdownMenu>
        }
    });
    drawn().await;
    press(&page.find("#m-button"), "ArrowDown");
    drawn().await;
    let item = page.find("#s-item");
    let row: HtmlElement = item.parent_element().expect("a row").unchecked_into();
    pointer(&row, "pointerenter", "touch");
    wait_ms(250).await;
    assert!(!is_open(&page, "#s-panel"), "fingers press");
    pointer(&row, "pointerenter", "mouse");
    pointer(&row, "pointerleave", "mouse");
    wait_ms(250).await;
    assert!(!is_open(&page, "#s-panel"), "it only passed");
    pointer(&row, "pointerenter", "mouse");
    wait_ms(250).await;
    assert!(is_open(&page, "#s-panel") && has_focus(&item), "the focus stays");
    pointer(&row, "pointerleave", "mouse");
    wait_ms(100).await;
    pointer(&row, "pointerenter", "mouse");
    wait_ms(400).await;
    assert!(is_open(&page, "#s-panel"), "the way in may go past its neighbours");
    pointer(&row, "pointerleave", "mouse");
    wait_ms(400).await;
    assert!(!is_open(&page, "#s-panel") && is_open(&page, "#m-panel") && has_focus(&item));
    pointer(&row, "pointerenter", "mouse");
    wait_ms(250).await;
    item.click();
    drawn().await;
    assert!(
        is_open(&page, "#s-panel") && has_focus(&page.find("#inn")),
        "a press goes in"
    );
    pointer(&row, "pointerleave", "mouse");
    wait_ms(400).await;
    assert!(is_open(&page, "#s-panel"), "what was pressed stays");
}

#[wasm_bindgen_test]
async fn dd_1_a_list_has_no_menu_roles() {
    let page = mount(|| {
        view! {
            <DropdownMenu id="m" label="Språk" kind=DropdownMenuKind::List>
                <DropdownMenuItem id="nn" href="#nn">"Nynorsk"</DropdownMenuItem>
            </DropdownMenu>
        }
    });
    drawn().await;
    assert!(!press(&page.find("#m-button"), "ArrowDown"), "the page's");
    page.find("#m-button").click();
    drawn().await;
    assert_eq!(page.count("[role], [tabindex], [aria-haspopup]"), 0);
    assert!(!press(&page.find("#nn"), "ArrowDown"));
}
