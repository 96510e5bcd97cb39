//! Tabs in a page: keys, focus, selection, what is hidden, the address, and tabs that come and go.

use crate::mount::{
    Mounted, attribute, document, fire, has_focus, hydrate, hydrate_after, mount, mount_in_shadow, press, press_with,
    settle, wait_ms,
};
use felles::{prelude::*, runtime::Choice};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// Four tabs, the third disabled, with the props under test.
macro_rules! four {
    ($($prop:ident = $value:expr),* $(,)?) => {
        move || view! {
            <Tabs label="Saken" id="sak" $($prop=$value)*>
                <Tab value="a" label="A">"Om a"</Tab>
                <Tab value="b" label="B"><button>{"I b"}</button></Tab>
                <Tab value="c" label="C" disabled=true>"Om c"</Tab>
                <Tab value="d" label="D">"Om d"</Tab>
            </Tabs>
        }
    };
}

fn tab(page: &Mounted, name: &str) -> HtmlElement {
    page.find(&format!("#sak-{name}-tab"))
}

fn panel(page: &Mounted, name: &str) -> HtmlElement {
    page.find(&format!("#sak-{name}"))
}

/// The names of the selected tabs.
fn selected(page: &Mounted) -> String {
    let tabs = page.all("[role=tab][aria-selected=true]");
    names(&tabs)
}

/// The names of the panels that are shown.
fn shown(page: &Mounted) -> String {
    let panels = page.all("[role=tabpanel]:not([hidden])");
    names(&panels)
}

/// The names of the tabs in the Tab order.
fn tab_stops(page: &Mounted) -> String {
    names(&page.all("[role=tab][tabindex='0']"))
}

/// What is left of the ids without what all have.
fn names(elements: &[HtmlElement]) -> String {
    let ids = elements.iter().map(|element| element.id());
    ids.map(|id| id.trim_start_matches("sak-").trim_end_matches("-tab").to_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

#[wasm_bindgen_test]
async fn tabs_1_roles_and_names() {
    let page = mount(four!());
    settle().await;
    let list = page.find("[role=tablist]");
    assert_eq!(attribute(&list, "aria-label").as_deref(), Some("Saken"));
    assert_eq!(attribute(&list, "aria-orientation").as_deref(), Some("horizontal"));
    assert_eq!(page.count("[role=tablist] [role=tab]"), 4);
    assert_eq!(page.count("[role=tablist] > [role=presentation]"), 4);
    assert_eq!(page.count("[role=tabpanel]"), 4);
    for name in ["a", "b", "c", "d"] {
        assert_eq!(
            attribute(&tab(&page, name), "aria-controls"),
            Some(panel(&page, name).id())
        );
        assert_eq!(
            attribute(&panel(&page, name), "aria-labelledby"),
            Some(tab(&page, name).id())
        );
    }
}

#[wasm_bindgen_test]
async fn tabs_2_one_is_selected_and_only_that_one_is_in_the_tab_order() {
    let page = mount(four!());
    settle().await;
    assert_eq!(
        (selected(&page), tab_stops(&page), shown(&page)),
        ("a".into(), "a".into(), "a".into())
    );
    assert_eq!(attribute(&tab(&page, "b"), "aria-selected").as_deref(), Some("false"));
    assert_eq!(attribute(&tab(&page, "b"), "tabindex").as_deref(), Some("-1"));
    tab(&page, "d").click();
    settle().await;
    assert_eq!(
        (selected(&page), tab_stops(&page), shown(&page)),
        ("d".into(), "d".into(), "d".into())
    );
}

#[wasm_bindgen_test]
async fn tabs_3_arrows_move_focus_wrap_and_pass_over_disabled_tabs() {
    let page = mount(four!());
    settle().await;
    let (a, b, d) = (tab(&page, "a"), tab(&page, "b"), tab(&page, "d"));
    a.focus().expect("focused");
    for (from, key, to) in [
        (&a, "ArrowRight", &b),
        (&b, "ArrowRight", &d),
        (&d, "ArrowRight", &a),
        (&a, "ArrowLeft", &d),
        (&d, "ArrowLeft", &b),
        (&b, "End", &d),
        (&d, "Home", &a),
    ] {
        assert!(press(from, key), "{key} is handled");
        assert!(has_focus(to), "{key} leads from {} to {}", from.id(), to.id());
    }
}

#[wasm_bindgen_test]
async fn tabs_3_without_wrapping_arrows_stop_at_the_ends() {
    let page = mount(four!(wraps = false));
    settle().await;
    let (a, d) = (tab(&page, "a"), tab(&page, "d"));
    a.focus().expect("focused");
    assert!(press(&a, "ArrowLeft"), "the page must not scroll instead");
    assert!(has_focus(&a));
    press(&a, "End");
    press(&d, "ArrowRight");
    assert!(has_focus(&d));
}

#[wasm_bindgen_test]
async fn tabs_3_left_and_right_swap_from_right_to_left() {
    let page = mount(four!());
    page.place.set_dir("rtl");
    settle().await;
    let (a, b) = (tab(&page, "a"), tab(&page, "b"));
    a.focus().expect("focused");
    press(&a, "ArrowLeft");
    assert!(has_focus(&b));
    press(&b, "ArrowRight");
    assert!(has_focus(&a));
}

#[wasm_bindgen_test]
async fn tabs_4_manual_arrows_only_move_focus_and_enter_or_space_selects() {
    let changes = RwSignal::new(Vec::new());
    let page = mount(four!(
        on_change = move |choice: Choice| changes.update(|changes| changes.push(choice.name().to_owned()))
    ));
    settle().await;
    let (a, b, d) = (tab(&page, "a"), tab(&page, "b"), tab(&page, "d"));
    a.focus().expect("focused");
    press(&a, "ArrowRight");
    settle().await;
    assert_eq!(selected(&page), "a");
    assert!(press(&b, "Enter"));
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));
    press(&b, "ArrowRight");
    assert!(press(&d, " "));
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("d".into(), "d".into()));
    press(&d, "Enter");
    assert_eq!(changes.get_untracked(), ["b", "d"]);
}

#[wasm_bindgen_test]
async fn tabs_4_automatic_arrows_also_select() {
    let changes = RwSignal::new(0);
    let page = mount(four!(
        activation = TabActivation::Automatic,
        on_change = move |_| changes.update(|changes| *changes += 1)
    ));
    settle().await;
    let a = tab(&page, "a");
    a.focus().expect("focused");
    press(&a, "ArrowRight");
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));
    press(&tab(&page, "b"), "End");
    settle().await;
    assert_eq!((selected(&page), changes.get_untracked()), ("d".into(), 2));
}

#[wasm_bindgen_test]
async fn tabs_5_vertical_uses_up_and_down() {
    let page = mount(four!(orientation = Orientation::Vertical));
    settle().await;
    let list = page.find("[role=tablist]");
    assert_eq!(attribute(&list, "aria-orientation").as_deref(), Some("vertical"));
    let (a, b) = (tab(&page, "a"), tab(&page, "b"));
    a.focus().expect("focused");
    assert!(!press(&a, "ArrowRight"), "left to the page");
    assert!(has_focus(&a));
    assert!(press(&a, "ArrowDown"));
    assert!(has_focus(&b));
    press(&b, "ArrowUp");
    assert!(has_focus(&a));
}

#[wasm_bindgen_test]
async fn tabs_6_a_panel_is_a_tab_stop_only_while_nothing_in_it_is() {
    let more = RwSignal::new(false);
    let disabled = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Tabs label="Saken" id="sak">
                <Tab value="a" label="A">
                    "Om a" {move || more.get().then(|| view! { <button disabled=disabled>{"Mer"}</button> })}
                    <div hidden={true}><button>{"Skjult"}</button></div>
                    <input type={"hidden"} />
                </Tab>
                <Tab value="b" label="B"><a href={"#x"}>{"I b"}</a></Tab>
            </Tabs>
        }
    });
    settle().await;
    let (a, b) = (panel(&page, "a"), panel(&page, "b"));
    let stop = |panel: &Element| attribute(panel, "tabindex");
    assert_eq!(stop(&a).as_deref(), Some("0"));
    more.set(true);
    settle().await;
    settle().await;
    assert_eq!(stop(&a), None, "a button has come");
    disabled.set(true);
    settle().await;
    settle().await;
    assert_eq!(stop(&a).as_deref(), Some("0"), "the button is disabled");
    disabled.set(false);
    settle().await;
    settle().await;
    assert_eq!(stop(&a), None);
    tab(&page, "b").click();
    settle().await;
    assert_eq!(stop(&b), None);
    // Not looked after while it is hidden, but right again when it is shown.
    more.set(false);
    settle().await;
    tab(&page, "a").click();
    settle().await;
    assert_eq!(stop(&a).as_deref(), Some("0"));
    tab(&page, "b").click();
    settle().await;
    assert_eq!(stop(&a), None, "a hidden panel is no stop");
}

#[wasm_bindgen_test]
async fn tabs_6_a_panel_that_has_the_focus_keeps_it_when_its_content_comes() {
    let more = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Tabs label="Saken" id="sak">
                <Tab value="a" label="A">{move || more.get().then(|| view! { <button>{"Mer"}</button> })}</Tab>
            </Tabs>
        }
    });
    settle().await;
    let a = panel(&page, "a");
    a.focus().expect("focused");
    more.set(true);
    settle().await;
    settle().await;
    assert!(has_focus(&a));
    page.find("button").focus().expect("focused");
    settle().await;
    assert_eq!(attribute(&a, "tabindex"), None);
}

#[wasm_bindgen_test]
async fn tabs_7_inactive_panels_are_hidden_and_what_is_found_in_them_selects() {
    let changes = RwSignal::new(0);
    let page = mount(four!(on_change = move |_| changes.update(|changes| *changes += 1)));
    settle().await;
    let d = panel(&page, "d");
    assert_eq!(attribute(&d, "hidden").as_deref(), Some("until-found"));
    assert_eq!(
        attribute(&panel(&page, "c"), "hidden").as_deref(),
        Some(""),
        "disabled: not to be found"
    );
    assert_eq!(
        attribute(&d, "aria-hidden").as_deref(),
        Some("true"),
        "not even as an empty panel"
    );
    assert_eq!(attribute(&panel(&page, "a"), "aria-hidden"), None);
    assert!(d.get_bounding_client_rect().height() < 1.0);
    // What the browser does when it finds something.
    fire(&d, "beforematch");
    d.remove_attribute("hidden").expect("removed");
    settle().await;
    settle().await;
    assert_eq!(
        (selected(&page), shown(&page), changes.get_untracked()),
        ("d".into(), "d".into(), 1)
    );
}

#[wasm_bindgen_test]
async fn tabs_7_lazy_panels_come_when_first_shown_and_stay() {
    let made = RwSignal::new(Vec::new());
    let page = mount(move || {
        let content = move |name: &'static str| {
            made.update(|made| made.push(name));
            name
        };
        view! {
            <Tabs label="Saken" id="sak" lazy=true>
                <Tab value="a" label="A">{content("a")}</Tab>
                <Tab value="b" label="B">{content("b")}</Tab>
            </Tabs>
        }
    });
    settle().await;
    assert_eq!((page.count("[role=tabpanel]"), made.get_untracked()), (1, vec!["a"]));
    tab(&page, "b").click();
    settle().await;
    assert_eq!((page.count("[role=tabpanel]"), shown(&page)), (2, "b".into()));
    tab(&page, "a").click();
    settle().await;
    assert_eq!((shown(&page), made.get_untracked()), ("a".into(), vec!["a", "b"]));
}

#[wasm_bindgen_test]
async fn tabs_8_the_way_back_is_the_selected_tab_and_an_earlier_one_leads_past_it() {
    let page = mount(four!(selected = "b"));
    settle().await;
    let (a, b, d) = (tab(&page, "a"), tab(&page, "b"), tab(&page, "d"));
    b.focus().expect("focused");
    press(&b, "ArrowRight");
    settle().await;
    assert!(has_focus(&d));
    assert_eq!(tab_stops(&page), "b", "Shift+Tab leads back to the selected one");
    press(&d, "Home");
    settle().await;
    assert!(has_focus(&a));
    assert_eq!(tab_stops(&page), "", "Tab leads past the selected one, to the panel");
    page.find("#sak-b button").focus().expect("focused");
    settle().await;
    assert_eq!(tab_stops(&page), "b");
}

#[wasm_bindgen_test]
async fn tabs_9_a_controlled_value_decides() {
    let value = RwSignal::new("a".to_owned());
    let asked = RwSignal::new(Vec::new());
    let changes = RwSignal::new(0);
    let page = mount(four!(
        selected = (
            Signal::from(value),
            Callback::new(move |wanted: String| asked.update(|asked| asked.push(wanted))),
        ),
        on_change = move |_| changes.update(|changes| *changes += 1),
    ));
    settle().await;
    tab(&page, "b").click();
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("a".into(), "a".into()));
    assert!(has_focus(&tab(&page, "b")));
    press(&tab(&page, "d"), "Enter");
    settle().await;
    assert_eq!(shown(&page), "a");
    assert_eq!(
        (asked.get_untracked(), changes.get_untracked()),
        (vec!["b".to_owned(), "d".to_owned()], 2)
    );
    // What is found is hidden again when the owner refuses.
    let d = panel(&page, "d");
    fire(&d, "beforematch");
    d.remove_attribute("hidden").expect("removed");
    settle().await;
    settle().await;
    assert_eq!(shown(&page), "a");
    value.set("d".to_owned());
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("d".into(), "d".into()));
}

#[wasm_bindgen_test]
async fn tabs_11_click_focuses_and_says_so_once() {
    let changes = RwSignal::new(0);
    let page = mount(four!(on_change = move |_| changes.update(|changes| *changes += 1)));
    settle().await;
    let (b, before) = (tab(&page, "b"), hash());
    b.click();
    b.click();
    settle().await;
    assert!(has_focus(&b));
    assert_eq!(changes.get_untracked(), 1);
    assert_eq!(hash(), before, "the link is not followed");
}

/// Tabs from a list, with a button in each panel.
fn list(names: RwSignal<Vec<&'static str>>, selected: impl Into<Model<Option<Choice>>>) -> impl IntoView {
    view! {
        <Tabs label="Saken" id="sak" selected=selected>
            <For each=move || names.get() key=|name| *name let:name>
                <Tab value=name label=name>
                    <button>{name}</button>
                </Tab>
            </For>
        </Tabs>
    }
}

#[wasm_bindgen_test]
async fn tabs_11_the_nearest_remaining_is_selected_when_the_selected_is_removed() {
    let tabs = RwSignal::new(vec!["a", "b", "c", "d"]);
    let value = RwSignal::new("b".to_owned());
    let page = mount(move || list(tabs, value));
    settle().await;
    assert_eq!(shown(&page), "b");
    tabs.set(vec!["a", "c", "d"]);
    settle().await;
    settle().await;
    assert_eq!(
        (selected(&page), shown(&page), value.get_untracked()),
        ("c".into(), "c".into(), "c".into())
    );
    value.set("d".to_owned());
    settle().await;
    tabs.set(vec!["a", "c"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), tab_stops(&page)), ("c".into(), "c".into()));
    // Others coming and going change nothing.
    tabs.set(vec!["x", "c", "y"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), value.get_untracked()), ("c".into(), "c".into()));
    tabs.set(vec![]);
    settle().await;
    assert_eq!((selected(&page), page.count("[role=tab]")), (String::new(), 0));
    tabs.set(vec!["p", "q"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("p".into(), "p".into()));
}

#[wasm_bindgen_test]
async fn tabs_11_without_a_value_the_first_stays_selected_when_one_comes_before_it() {
    let tabs = RwSignal::new(vec!["b", "c"]);
    let page = mount(move || list(tabs, None::<String>));
    settle().await;
    assert_eq!(selected(&page), "b");
    tabs.set(vec!["a", "b", "c"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));
    tabs.set(vec!["a", "c"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("c".into(), "c".into()));
}

#[wasm_bindgen_test]
async fn tabs_11_the_focus_goes_along_when_it_was_in_what_is_removed() {
    let tabs = RwSignal::new(vec!["a", "b", "c"]);
    let page = mount(move || list(tabs, "b"));
    settle().await;
    page.find("#sak-b button").focus().expect("focused");
    tabs.set(vec!["a", "c"]);
    settle().await;
    settle().await;
    assert!(has_focus(&tab(&page, "c")));
    // The focus somewhere else is left alone.
    page.find("#sak-a").remove_attribute("hidden").expect("removed");
    page.find("#sak-a button").focus().expect("focused");
    tabs.set(vec!["a"]);
    settle().await;
    settle().await;
    assert_eq!(selected(&page), "a");
    assert!(has_focus(&page.find("#sak-a button")));
}

#[wasm_bindgen_test]
async fn tabs_11_leaving_the_page_sets_nothing() {
    let tabs = RwSignal::new(vec!["a", "b"]);
    let value = RwSignal::new("b".to_owned());
    let mut page = mount(move || list(tabs, value));
    settle().await;
    page.unmount();
    settle().await;
    assert_eq!(value.get_untracked(), "b");
}

#[wasm_bindgen_test]
async fn a_value_that_no_tab_has_shows_the_first_until_it_comes() {
    let tabs = RwSignal::new(vec!["a", "b"]);
    let value = RwSignal::new("z".to_owned());
    let page = mount(move || list(tabs, value));
    settle().await;
    assert_eq!(
        (selected(&page), shown(&page), value.get_untracked()),
        ("a".into(), "a".into(), "z".into())
    );
    tabs.set(vec!["a", "b", "z"]);
    settle().await;
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("z".into(), "z".into()));
}

#[wasm_bindgen_test]
async fn gen_4_a_disabled_tab_cannot_be_focused_or_chosen() {
    let page = mount(four!());
    settle().await;
    let c = tab(&page, "c");
    c.click();
    c.focus().expect("no error");
    settle().await;
    assert_eq!(selected(&page), "a");
    assert!(!has_focus(&c));
    assert_eq!(attribute(&c, "aria-disabled").as_deref(), Some("true"));
    fire(&panel(&page, "c"), "beforematch");
    settle().await;
    assert_eq!(selected(&page), "a");
}

#[wasm_bindgen_test]
async fn gen_5_keys_with_a_modifier_are_left_to_the_browser() {
    let page = mount(four!());
    settle().await;
    let a = tab(&page, "a");
    a.focus().expect("focused");
    for key in ["ArrowRight", "Home", "End", "Enter", " "] {
        assert!(!press_with(&a, key, |init| init.set_ctrl_key(true)), "Ctrl+{key}");
        assert!(!press_with(&a, key, |init| init.set_alt_key(true)), "Alt+{key}");
        assert!(!press_with(&a, key, |init| init.set_meta_key(true)), "Meta+{key}");
        assert!(!press_with(&a, key, |init| init.set_shift_key(true)), "Shift+{key}");
    }
    assert!(has_focus(&a));
}

#[wasm_bindgen_test]
async fn gen_6_keys_that_are_not_its_own_are_not_prevented() {
    let page = mount(four!());
    settle().await;
    let a = tab(&page, "a");
    a.focus().expect("focused");
    for key in ["ArrowDown", "ArrowUp", "PageDown", "a", "Escape", "Tab"] {
        assert!(!press(&a, key), "{key}");
    }
    // Keys in a panel are the panel's.
    assert!(!press(&page.find("#sak-b button"), "ArrowRight"));
}

#[wasm_bindgen_test]
async fn gen_1_an_id_that_changes_takes_everything_along() {
    let id = RwSignal::new("en".to_owned());
    let page = mount(move || {
        view! {
            <Tabs label="Saken" id=id>
                <Tab value="a" label="A">"Om a"</Tab>
                <Tab value="b" label="B">"Om b"</Tab>
            </Tabs>
        }
    });
    settle().await;
    id.set("to".to_owned());
    settle().await;
    let b = page.find("#to-b-tab");
    assert_eq!(attribute(&b, "aria-controls").as_deref(), Some("to-b"));
    assert_eq!(attribute(&b, "href").as_deref(), Some("#to-b"));
    assert_eq!(
        attribute(&page.find("#to-b"), "aria-labelledby").as_deref(),
        Some("to-b-tab")
    );
    page.find("#to-a-tab").focus().expect("focused");
    press(&page.find("#to-a-tab"), "ArrowRight");
    press(&b, "Enter");
    settle().await;
    assert!(!page.find("#to-b").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn gen_10_tabs_work_in_a_shadow_root_and_after_they_are_moved() {
    let page = mount_in_shadow(four!());
    settle().await;
    let (a, b) = (tab(&page, "a"), tab(&page, "b"));
    a.focus().expect("focused");
    press(&a, "ArrowRight");
    assert!(has_focus(&b));
    press(&b, "Enter");
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));

    let other = document().create_element("div").expect("an element");
    document()
        .body()
        .expect("a body")
        .prepend_with_node_1(&other)
        .expect("moved");
    other.append_child(&page.place).expect("moved");
    settle().await;
    b.focus().expect("focused");
    press(&b, "Home");
    press(&a, " ");
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("a".into(), "a".into()));
    other.remove();
}

#[wasm_bindgen_test]
async fn many_tabs_scroll_in_their_row_to_the_selected_one() {
    let value = RwSignal::new("t29".to_owned());
    let page = mount(move || {
        view! {
            <Tabs label="Saken" id="sak" selected=value>
                {(0..30).map(|n| view! { <Tab value=format!("t{n}") label=format!("Fane {n}")>"x"</Tab> }).collect_view()}
            </Tabs>
        }
    });
    let _ = page.place.set_attribute("class", "felles-test-narrow");
    page.find(".felles-tabs__list")
        .style()
        .set_property("inline-size", "300px")
        .expect("set");
    page.find(".felles-tabs__list")
        .style()
        .set_property("scroll-behavior", "auto")
        .expect("set");
    settle().await;
    value.set("t28".to_owned());
    settle().await;
    value.set("t29".to_owned());
    settle().await;
    settle().await;
    let list = page.find(".felles-tabs__list");
    let is_seen = |name: &str| {
        let (outer, inner) = (
            list.get_bounding_client_rect(),
            tab(&page, name).get_bounding_client_rect(),
        );
        inner.left() >= outer.left() - 1.0 && inner.right() <= outer.right() + 1.0
    };
    assert!(is_seen("t29") && !is_seen("t0"));
    value.set("t0".to_owned());
    settle().await;
    settle().await;
    assert!(is_seen("t0"));
}

// Hydration
// ---------

/// What the server sends for [`two`]: tests/native/tabs.rs holds it to that.
const TWO: &str = include_str!("../native/tabs.html").trim_ascii_end();

fn two() -> impl IntoView {
    view! {
        <Tabs label="Saken" id="sak">
            <Tab value="a" label="A">"Om a"</Tab>
            <Tab value="b" label="B">"Om b"</Tab>
        </Tabs>
    }
}

#[wasm_bindgen_test]
async fn tabs_10_links_and_sections_from_the_server_become_tabs() {
    let page = hydrate(TWO, two);
    settle().await;
    assert_eq!(
        (
            page.count("[role=tab]"),
            page.count("[role=tabpanel]"),
            page.count("[role=tablist]")
        ),
        (2, 2, 1)
    );
    assert_eq!(
        (selected(&page), tab_stops(&page), shown(&page)),
        ("a".into(), "a".into(), "a".into())
    );
    tab(&page, "b").click();
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));
}

#[wasm_bindgen_test]
async fn tabs_10_what_was_opened_before_the_script_came_is_selected() {
    let page = hydrate_after(
        TWO,
        |place| {
            let b = place.query_selector("#sak-b").expect("read").expect("there");
            b.remove_attribute("hidden").expect("removed");
        },
        two,
    );
    settle().await;
    settle().await;
    assert_eq!((selected(&page), shown(&page)), ("b".into(), "b".into()));
}

// The address
// -----------

fn hash() -> String {
    document().location().expect("a page").hash().expect("a hash")
}

/// Leaves the address as it found it, also when a test fails.
struct Address(String);

impl Address {
    fn keep() -> Self {
        Self(document().location().expect("a page").href().expect("an address"))
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        let history = web_sys::window().and_then(|window| window.history().ok());
        let _ = history.map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&self.0)));
    }
}

fn go_to(hash: &str) {
    document().location().expect("a page").set_hash(hash).expect("set");
}

fn go_back() {
    web_sys::window()
        .expect("a window")
        .history()
        .expect("a history")
        .back()
        .expect("gone back");
}

#[wasm_bindgen_test]
async fn tabs_10_the_address_selects_is_written_and_leads_back() {
    let _address = Address::keep();
    go_to("sak-b");
    let changes = RwSignal::new(0);
    let page = mount(four!(
        hash = true,
        on_change = move |_| changes.update(|changes| *changes += 1)
    ));
    settle().await;
    settle().await;
    assert_eq!((selected(&page), changes.get_untracked()), ("b".into(), 1), "on load");

    go_to("sak-d");
    wait_ms(50).await;
    assert_eq!(
        (selected(&page), changes.get_untracked()),
        ("d".into(), 2),
        "on hashchange"
    );

    go_to("noe-annet");
    wait_ms(50).await;
    assert_eq!(selected(&page), "d", "another hash changes nothing");
    go_to("sak-c");
    wait_ms(50).await;
    assert_eq!(selected(&page), "d", "a disabled tab cannot be reached");

    tab(&page, "a").click();
    settle().await;
    settle().await;
    assert_eq!(hash(), "#sak-a");
    go_back();
    wait_ms(100).await;
    assert_eq!(
        (selected(&page), hash()),
        ("d".into(), "#sak-c".into()),
        "back to where d was shown"
    );
    assert_eq!(changes.get_untracked(), 4);
}

#[wasm_bindgen_test]
async fn tabs_10_back_leads_to_the_first_tab_although_no_hash_named_it() {
    let _address = Address::keep();
    go_to("");
    let page = mount(four!(hash = true));
    settle().await;
    settle().await;
    tab(&page, "b").click();
    settle().await;
    settle().await;
    tab(&page, "d").click();
    settle().await;
    settle().await;
    assert_eq!(hash(), "#sak-d");
    go_back();
    wait_ms(100).await;
    assert_eq!((selected(&page), hash()), ("b".into(), "#sak-b".into()));
    go_back();
    wait_ms(100).await;
    assert_eq!((selected(&page), hash()), ("a".into(), String::new()));
}

#[wasm_bindgen_test]
async fn tabs_10_a_tab_that_comes_late_is_still_the_one_the_address_names() {
    let _address = Address::keep();
    go_to("sak-b");
    let tabs = RwSignal::new(vec!["a"]);
    let page = mount(move || {
        view! {
            <Tabs label="Saken" id="sak" hash=true>
                <For each=move || tabs.get() key=|name| *name let:name>
                    <Tab value=name label=name>{name}</Tab>
                </For>
            </Tabs>
        }
    });
    settle().await;
    assert_eq!(selected(&page), "a");
    tabs.set(vec!["a", "b"]);
    settle().await;
    settle().await;
    assert_eq!(selected(&page), "b");
}

#[wasm_bindgen_test]
async fn tabs_10_a_refused_choice_does_not_change_the_address() {
    let _address = Address::keep();
    go_to("");
    let page = mount(four!(
        hash = true,
        selected = (Signal::stored("a".to_owned()), Callback::new(|_: String| ())),
    ));
    settle().await;
    tab(&page, "b").click();
    settle().await;
    settle().await;
    assert_eq!((selected(&page), hash()), ("a".into(), String::new()));
}

#[wasm_bindgen_test]
async fn tabs_10_after_they_are_gone_the_address_is_nobodys() {
    let _address = Address::keep();
    go_to("");
    let changes = RwSignal::new(0);
    let mut page = mount(four!(
        hash = true,
        on_change = move |_| changes.update(|changes| *changes += 1)
    ));
    settle().await;
    page.unmount();
    go_to("sak-b");
    wait_ms(50).await;
    assert_eq!(changes.get_untracked(), 0);
}
