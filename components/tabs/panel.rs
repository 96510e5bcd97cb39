//! A tab's panel: hidden until it is selected or found, and focusable where nothing in it is.

use super::{
    TabsContext,
    state::{Entry, TabsState},
};
use crate::components::HeadingLevel;
use crate::runtime::{
    Prop, Text,
    element_hook::{ElementHook, Origin, on_element},
    focus,
    next_task::in_next_task,
    scripted,
};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit, js_sys::Array};

pub(super) fn panel(tabs: TabsContext, tab: Entry, label: Prop<Text>, children: Children) -> AnyView {
    let selected = tabs.state.is_selected(tab.choice.clone());
    let (state, level) = (tabs.state, tabs.heading_level);
    if !tabs.lazy {
        return section(state, tab, selected, level, label, children).into_any();
    }
    let was_selected = Memo::new(move |was: Option<&bool>| was.copied().unwrap_or_default() || selected.get());
    let mut parts = Some((tab, label, children));
    (move || {
        let (tab, label, children) = was_selected.get().then(|| parts.take())??;
        Some(section(state, tab, selected, level, label, children))
    })
    .into_any()
}

fn section(
    state: TabsState,
    tab: Entry,
    selected: Memo<bool>,
    heading_level: HeadingLevel,
    label: Prop<Text>,
    children: Children,
) -> impl IntoView {
    let disabled = tab.disabled.clone();
    let hidden = move || (!selected.get()).then(|| hidden_value(disabled.get()));
    // To a screen reader, a panel that can be found would otherwise be an empty one.
    let unread = move || (!selected.get()).then_some("true");
    let heading = heading_level.heading("felles-tabs__heading", Prop::default(), label);
    view! {
        <section
            {..selected_when_found(state, tab.clone(), selected)}
            {..focusable_when_nothing_in_it_is(selected)}
            class="felles-tabs__panel"
            id=tab.panel
            role=scripted("tabpanel")
            aria-labelledby=tab.tab
            hidden=hidden
            aria-hidden=scripted(unread)
        >
            {heading}
            {children()}
        </section>
    }
}

/// What is hidden can still be found, by a search in the page or by its address, unless it may not be chosen.
const fn hidden_value(disabled: bool) -> &'static str {
    if disabled { "" } else { "until-found" }
}

/// Selects the tab of a panel in which the browser found what the user looks for: now, or before the script came.
fn selected_when_found(state: TabsState, tab: Entry, selected: Memo<bool>) -> ElementHook {
    on_element(move |panel, origin| {
        let found = {
            let (panel, tab) = (panel.clone(), tab.clone());
            move || {
                state.choose(&tab);
                // The browser has shown the panel, or is about to. If the owner of the value refuses, it is hidden again.
                let (panel, disabled) = (panel.clone(), tab.disabled.clone());
                in_next_task(move || {
                    if selected.try_get_untracked() == Some(false) {
                        let _ = panel.set_attribute("hidden", hidden_value(disabled.get_untracked()));
                    }
                });
            }
        };
        if origin == Origin::Hydrated && !panel.has_attribute("hidden") && !selected.get_untracked() {
            Effect::new(found.clone());
        }
        let at = panel.clone();
        StoredValue::new_local(EventListener::new(panel, "beforematch", move |event| {
            // It bubbles: a panel inside this one has a tab of its own.
            if event.target().as_ref() == Some(at.as_ref()) {
                found();
            }
        }));
    })
}

/// A panel in which nothing can be focused is itself a stop of Tab, so that the keyboard gets there and can scroll it.
///
/// Not while it is hidden: what is hidden until found still has a box, and could be focused.
fn focusable_when_nothing_in_it_is(selected: Memo<bool>) -> ElementHook {
    on_element(move |panel, _| {
        let panel = panel.clone();
        Effect::new(move || {
            if selected.get() {
                StoredValue::new_local(ContentWatch::start(&panel));
            } else {
                // Fails only for names that are not allowed.
                let _ = panel.remove_attribute("tabindex");
            }
        });
    })
}

/// Keeps a panel's `tabindex` right for as long as it lives: while the panel is shown.
struct ContentWatch {
    observer: Option<MutationObserver>,
    _changed: Closure<dyn FnMut()>,
    _left: EventListener,
}

/// What may make something focusable, or no longer so.
const WATCHED: [&str; 10] = [
    "class",
    "contenteditable",
    "controls",
    "disabled",
    "hidden",
    "href",
    "inert",
    "open",
    "tabindex",
    "type",
];

impl ContentWatch {
    fn start(panel: &Element) -> Self {
        set_tab_stop(panel);
        let watched = panel.clone();
        let changed = Closure::<dyn FnMut()>::new(move || set_tab_stop(&watched));
        let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            let options = MutationObserverInit::new();
            options.set_child_list(true);
            options.set_subtree(true);
            options.set_attribute_filter(&WATCHED.map(JsValue::from).iter().collect::<Array>());
            // Fails only for options that watch nothing.
            let _ = observer.observe_with_options(panel, &options);
        }
        let left = panel.clone();
        Self {
            observer,
            _changed: changed,
            _left: EventListener::new(panel, "blur", move |_| set_tab_stop(&left)),
        }
    }
}

impl Drop for ContentWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// A panel that has the focus keeps it until it is left, also when something focusable comes into it.
fn set_tab_stop(panel: &Element) {
    let needed = !focus::places_in(panel).iter().any(|place| is_reachable(place, panel));
    let is_stop = panel.has_attribute("tabindex");
    let has_focus = panel.matches(":focus").unwrap_or(false);
    // Refused only for names and values that are not allowed.
    if needed && !is_stop {
        let _ = panel.set_attribute("tabindex", "0");
    } else if !needed && is_stop && !has_focus {
        let _ = panel.remove_attribute("tabindex");
    }
}

/// Whether Tab comes to a place: not when it, or what it stands in, is hidden or inert.
fn is_reachable(place: &Element, panel: &Element) -> bool {
    let barrier = place.closest("[hidden], [inert]").ok().flatten();
    let barred = barrier.is_some_and(|barrier| barrier != *panel && panel.contains(Some(&barrier)));
    // Where the panel itself is not displayed, in a closed dialog for one, it cannot be told what will be.
    !barred && (has_box(place) || !has_box(panel))
}

fn has_box(element: &Element) -> bool {
    let rectangle = element.get_bounding_client_rect();
    rectangle.width() > 0.0 || rectangle.height() > 0.0
}
