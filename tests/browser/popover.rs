//! Popover, and what keeps a panel beside its button. Real keys and presses are in tests/e2e/popover.spec.ts.

use crate::mount::{Mounted, attribute, document, has_focus, hydrate_after, mount, mount_in_shadow, settle, wait_ms};
use felles::{prelude::*, runtime::beside::Beside};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

/// Until a frame was drawn, and what waits for it has run.
const FRAME_MS: u32 = 60;

fn is_open(panel: &Element) -> bool {
    panel.matches(":popover-open").expect("a selector")
}

fn expanded(page: &Mounted) -> Option<String> {
    attribute(&page.find("button"), "aria-expanded")
}

fn one(open: Model<bool>, on_toggle: Callback<bool>) -> impl IntoView {
    view! {
        <Button command="toggle-popover" command_for="p">"Vis"</Button>
        <Popover id="p" open=open on_toggle=on_toggle><button class="inside">{"Inne"}</button></Popover>
    }
}

#[wasm_bindgen_test]
async fn pop_1_pop_2_the_button_opens_and_closes_and_says_so() {
    let page = mount(|| one(Model::default(), Callback::new(|_| ())));
    settle().await;
    let panel = page.find("#p");
    assert_eq!(attribute(&page.find("button"), "popovertarget").as_deref(), Some("p"));
    assert_eq!(expanded(&page).as_deref(), Some("false"));
    page.find("button").click();
    assert!(is_open(&panel));
    assert_eq!(expanded(&page).as_deref(), Some("true"));
    settle().await;
    page.find("button").click();
    assert!(!is_open(&panel));
    assert_eq!(expanded(&page).as_deref(), Some("false"));
    assert_eq!(attribute(&page.find(".inside"), "aria-expanded"), None);
}

#[wasm_bindgen_test]
async fn pop_5_the_owner_hears_once_of_what_the_user_did() {
    let open = RwSignal::new(false);
    let told = RwSignal::new(Vec::new());
    let page = mount(move || {
        one(
            open.into(),
            Callback::new(move |open| told.update(|told| told.push(open))),
        )
    });
    settle().await;
    page.find("button").click();
    settle().await;
    assert!(open.get_untracked());
    open.set(true);
    settle().await;
    assert_eq!(told.get_untracked(), [true], "it was open already");
    page.find("button").click();
    settle().await;
    assert_eq!((open.get_untracked(), told.get_untracked()), (false, vec![true, false]));
    open.set(true);
    settle().await;
    assert!(is_open(&page.find("#p")));
    open.set(false);
    settle().await;
    assert!(!is_open(&page.find("#p")));
    assert_eq!(told.get_untracked(), [true, false], "not of what it did itself");
}

#[wasm_bindgen_test]
async fn pop_10_gen_2_a_controlled_popover_shows_what_its_owner_says() {
    let open = RwSignal::new(false);
    let wanted = RwSignal::new(Vec::new());
    let told = RwSignal::new(0);
    let page = mount(move || {
        let ask = Callback::new(move |value: bool| wanted.update(|wanted| wanted.push(value)));
        one(
            Model::from((open.into(), ask)),
            Callback::new(move |_| told.update(|told| *told += 1)),
        )
    });
    settle().await;
    let panel = page.find("#p");
    page.find("button").click();
    settle().await;
    assert!(!is_open(&panel), "the owner has not said so");
    open.set(true);
    settle().await;
    assert!(is_open(&panel));
    page.find("button").click();
    wait_ms(FRAME_MS).await;
    assert!(is_open(&panel), "nor now");
    assert_eq!(expanded(&page).as_deref(), Some("true"));
    assert_eq!(wanted.get_untracked(), [true, false], "asked once for each act");
    assert_eq!(told.get_untracked(), 0);
}

#[wasm_bindgen_test]
async fn pop_3_the_focus_goes_back_where_it_was_inside() {
    let open = RwSignal::new(false);
    let page = mount(move || one(open.into(), Callback::new(|_| ())));
    settle().await;
    let button = page.find("button");
    button.focus().expect("focused");
    button.click();
    settle().await;
    page.find(".inside").focus().expect("focused");
    open.set(false);
    wait_ms(FRAME_MS).await;
    assert!(has_focus(&button));
}

#[wasm_bindgen_test]
async fn nested_popovers_close_one_by_one_and_give_the_focus_back() {
    let inner = RwSignal::new(false);
    let page = mount(move || {
        view! {
            <Button command="toggle-popover" command_for="ute">"Ute"</Button>
            <Popover id="ute">
                <Button command="toggle-popover" command_for="inne" class="open">"Inne"</Button>
                <Popover id="inne" open=inner><button class="innermost">{"Innerst"}</button></Popover>
            </Popover>
        }
    });
    settle().await;
    page.find("button").click();
    settle().await;
    page.find(".open").focus().expect("focused");
    page.find(".open").click();
    settle().await;
    assert!(is_open(&page.find("#ute")) && is_open(&page.find("#inne")));
    page.find(".innermost").focus().expect("focused");
    inner.set(false);
    wait_ms(FRAME_MS).await;
    assert!(is_open(&page.find("#ute")) && !is_open(&page.find("#inne")));
    assert!(has_focus(&page.find(".open")));
}

#[wasm_bindgen_test]
async fn what_the_user_opened_before_the_script_counts() {
    let open = RwSignal::new(false);
    let html = concat!(
        r#"<div popover="auto" id="p" data-arrow data-variant="default" class="felles-beside felles-popover">"#,
        r#"<div class="felles-beside__content felles-popover__content">Tekst</div></div>"#
    );
    let show = |place: &HtmlElement| {
        let panel: HtmlElement = place.first_element_child().expect("there").unchecked_into();
        panel.show_popover().expect("shown");
    };
    let page = hydrate_after(
        html,
        show,
        move || view! { <Popover id="p" open=open>"Tekst"</Popover> },
    );
    settle().await;
    assert!(open.get_untracked() && is_open(&page.find("#p")));
    open.set(false);
    settle().await;
    assert!(!is_open(&page.find("#p")));
}

#[wasm_bindgen_test]
async fn gen_10_it_works_in_a_shadow_root() {
    let page = mount_in_shadow(|| one(Model::default(), Callback::new(|_| ())));
    settle().await;
    page.find("button").click();
    wait_ms(FRAME_MS).await;
    assert!(is_open(&page.find("#p")));
    assert_eq!(expanded(&page).as_deref(), Some("true"));
    assert_eq!(attribute(&page.find("#p"), "data-side").as_deref(), Some("bottom"));
}

#[wasm_bindgen_test]
async fn an_owner_that_goes_leaves_nothing_behind() {
    let there = RwSignal::new(true);
    let page = mount(move || {
        view! {
            <Button command="toggle-popover" command_for="p">"Vis"</Button>
            <Show when=move || there.get()><Popover id="p">"Tekst"</Popover></Show>
        }
    });
    settle().await;
    page.find("button").click();
    settle().await;
    there.set(false);
    settle().await;
    assert_eq!(page.count("[popover]"), 0);
    assert_eq!(expanded(&page).as_deref(), Some("false"));
}

// Where it stands
// ---------------

fn styled(tag: &str, rules: &[(&str, &str)]) -> HtmlElement {
    let element: HtmlElement = document().create_element(tag).expect("an element").unchecked_into();
    for (name, value) in rules {
        element.style().set_property(name, value).expect("set");
    }
    element
}

/// An anchor of 100 by 40 pixels somewhere on the screen, and an open panel of 200 by 100 beside it.
struct Scene {
    anchor: HtmlElement,
    panel: HtmlElement,
}

impl Scene {
    fn new(left: &str, top: &str) -> Self {
        felles::runtime::beside::adopt_sheet();
        let anchor = styled(
            "div",
            &[
                ("position", "fixed"),
                ("left", left),
                ("top", top),
                ("width", "100px"),
                ("height", "40px"),
            ],
        );
        let panel = styled(
            "div",
            &[("width", "200px"), ("height", "100px"), ("box-sizing", "border-box")],
        );
        panel.set_attribute("popover", "manual").expect("set");
        panel.set_class_name("felles-beside");
        let body = document().body().expect("a body");
        body.append_child(&anchor).expect("appended");
        body.append_child(&panel).expect("appended");
        panel.show_popover().expect("shown");
        Self { anchor, panel }
    }

    fn side(&self) -> String {
        attribute(&self.panel, "data-side").unwrap_or_default()
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.anchor.remove();
        self.panel.remove();
    }
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1.5
}

#[wasm_bindgen_test]
fn pop_7_it_stands_where_it_was_asked_to() {
    let scene = Scene::new("300px", "200px");
    for (placement, side) in [
        (Placement::BottomStart, "bottom"),
        (Placement::TopEnd, "top"),
        (Placement::Left, "left"),
        (Placement::RightStart, "right"),
    ] {
        let _beside = Beside::keep(&scene.panel, &scene.anchor, placement);
        assert_eq!(scene.side(), side);
        let (panel, anchor) = (
            scene.panel.get_bounding_client_rect(),
            scene.anchor.get_bounding_client_rect(),
        );
        let ok = match placement {
            Placement::BottomStart => near(panel.left(), anchor.left()) && panel.top() >= anchor.bottom(),
            Placement::TopEnd => near(panel.right(), anchor.right()) && panel.bottom() <= anchor.top(),
            Placement::Left => {
                panel.right() <= anchor.left()
                    && near(panel.top() + panel.height() / 2.0, anchor.top() + anchor.height() / 2.0)
            }
            _ => panel.left() >= anchor.right() && near(panel.top(), anchor.top()),
        };
        assert!(ok, "{placement:?}: {} {}", panel.left(), panel.top());
    }
}

#[wasm_bindgen_test]
fn pop_7_it_flips_and_moves_into_view_where_there_is_no_room() {
    let scene = Scene::new("10px", "10px");
    let beside = Beside::keep(&scene.panel, &scene.anchor, Placement::Top);
    assert_eq!(scene.side(), "bottom");
    let panel = scene.panel.get_bounding_client_rect();
    assert!(near(panel.left(), 8.0), "{}", panel.left());
    beside.set_placement(Placement::Left);
    assert_eq!(scene.side(), "right");
}

#[wasm_bindgen_test]
fn left_and_start_follow_the_writing_direction() {
    let scene = Scene::new("300px", "200px");
    scene.panel.set_attribute("dir", "rtl").expect("set");
    let beside = Beside::keep(&scene.panel, &scene.anchor, Placement::BottomStart);
    let (panel, anchor) = (
        scene.panel.get_bounding_client_rect(),
        scene.anchor.get_bounding_client_rect(),
    );
    assert!(
        near(panel.right(), anchor.right()),
        "{} {}",
        panel.right(),
        anchor.right()
    );
    beside.set_placement(Placement::Left);
    assert_eq!(scene.side(), "right");
    assert!(scene.panel.get_bounding_client_rect().left() >= anchor.right());
}

#[wasm_bindgen_test]
async fn pop_8_it_follows_scrolling_until_it_is_dropped() {
    let scroller = styled(
        "div",
        &[
            ("position", "fixed"),
            ("left", "100px"),
            ("top", "100px"),
            ("width", "300px"),
            ("height", "200px"),
            ("overflow", "auto"),
        ],
    );
    let anchor = styled("div", &[("height", "40px"), ("margin-block", "150px 900px")]);
    scroller.append_child(&anchor).expect("appended");
    document()
        .body()
        .expect("a body")
        .append_child(&scroller)
        .expect("appended");
    let scene = Scene::new("0px", "0px");
    let beside = Beside::keep(&scene.panel, &anchor, Placement::Bottom);
    let before = scene.panel.get_bounding_client_rect().top();
    scroller.set_scroll_top(60);
    wait_ms(FRAME_MS).await;
    let after = scene.panel.get_bounding_client_rect().top();
    assert!(near(before - after, 60.0), "{before} {after}");
    drop(beside);
    scroller.set_scroll_top(0);
    wait_ms(FRAME_MS).await;
    assert!(near(scene.panel.get_bounding_client_rect().top(), after));
    scroller.remove();
}

#[wasm_bindgen_test]
async fn pop_8_it_follows_the_size_of_its_anchor_and_of_itself() {
    let scene = Scene::new("300px", "100px");
    let _beside = Beside::keep(&scene.panel, &scene.anchor, Placement::Bottom);
    let before = scene.panel.get_bounding_client_rect();
    scene.anchor.style().set_property("height", "80px").expect("set");
    scene.panel.style().set_property("width", "260px").expect("set");
    wait_ms(FRAME_MS).await;
    let after = scene.panel.get_bounding_client_rect();
    assert!(near(after.top() - before.top(), 40.0));
    assert!(near(before.left() - after.left(), 30.0));
}
