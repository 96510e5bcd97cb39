//! [`Tab`]: one tab with its panel.

use super::{
    Part, TabsContext, panel,
    state::{Entry, TabsState},
};
use crate::runtime::{
    Choice, Prop, Text,
    id_scope::{as_id, part_id},
    prop::class_names,
    scripted,
    warning::warn,
};
use leptos::{either::Either, ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// One tab with its panel, in [`Tabs`](super::Tabs).
#[component]
pub fn Tab(
    /// What is chosen with this tab: an enum, a string, a number, or what else is
    /// [`Named`](crate::runtime::Named). Its name must be unlike those of the other tabs.
    #[prop(into)]
    value: Choice,
    /// The text of the tab. Also the panel's heading, without a script and on paper.
    #[prop(into)]
    label: Prop<Text>,
    /// An icon before the text. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// Cannot be reached or selected. Say in the tabs' surroundings why.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The id of the panel, which is also its address: `#` and this. The tab's own is the same with `-tab` after it.
    /// Default: the id of the tabs, a hyphen, the name of the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the tab itself.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The panel.
    children: Children,
) -> impl IntoView {
    let Some(tabs) = use_context::<TabsContext>() else {
        warn("a Tab stands outside Tabs, so it is not shown");
        return ().into_any();
    };
    let name = as_id(value.name());
    let panel = id.or(|| tabs.id.map(move |id| format!("{id}-{name}").into()));
    let tab = Entry {
        choice: value,
        tab: part_id(&panel, "tab"),
        panel,
        disabled,
    };
    match tabs.part {
        Part::List => list_item(tabs.state, tab, label, icon, class).into_any(),
        Part::Panels => panel::panel(tabs, tab, label, children),
    }
}

/// The tab itself. Without a script, and until it has come, it is a link to its panel, which the browser then shows.
fn list_item(
    state: TabsState,
    tab: Entry,
    label: Prop<Text>,
    icon: Option<ViewFnOnce>,
    class: Prop<Text>,
) -> impl IntoView {
    let mut parts = Some((label, icon));
    // A closure is called when its place is rendered. So tabs come in the order of the page, also those in a `For`.
    move || {
        state.enter(tab.clone());
        let (label, icon) = parts.take()?;
        let Entry {
            choice,
            panel,
            tab: id,
            disabled,
        } = tab.clone();
        let selected = state.is_selected(choice);
        let href = disabled.zip(&panel, |disabled, panel| (!disabled).then(|| format!("#{panel}")));
        let aria_disabled = disabled.map(|disabled| disabled.then_some("true"));
        let tab_stop = tab_stop(state, selected, disabled);
        let chosen = tab.clone();
        let label = view! { <span class="felles-tabs__label">{label}</span> };
        let content = match icon {
            Some(icon) => Either::Left((icon.run(), label)),
            None => Either::Right(label),
        };
        Some(view! {
            <li class="felles-tabs__item" role=scripted("presentation")>
                <a
                    class=class_names("felles-tabs__tab", &class)
                    href=href
                    id=id
                    role=scripted("tab")
                    aria-controls=scripted(panel)
                    aria-selected=scripted(move || if selected.get() { "true" } else { "false" })
                    aria-disabled=aria_disabled
                    tabindex=scripted(tab_stop)
                    data-selected=move || selected.get().then_some("true")
                    on:click=move |event| click(&event, state, &chosen)
                >
                    {content}
                </a>
            </li>
        })
    }
}

/// One tab is in the Tab order: the selected, so that the way back from the panel leads there. Also when it is disabled,
/// or the keyboard would not reach the others; else a disabled one cannot be focused at all.
fn tab_stop(
    state: TabsState,
    selected: Memo<bool>,
    disabled: Prop<bool>,
) -> impl Fn() -> Option<&'static str> + Send + Clone + 'static {
    move || match selected.get() {
        true if state.is_tab_stop() => Some("0"),
        false if disabled.get() => None,
        _ => Some("-1"),
    }
}

/// With a modifier held, or another button, a link is the browser's: open in a new tab, copy the address.
fn click(event: &MouseEvent, state: TabsState, tab: &Entry) {
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    if modified || event.button() != 0 || event.default_prevented() {
        return;
    }
    event.prevent_default();
    // Not every browser focuses a link that is pressed.
    if let Some(element) = event
        .current_target()
        .and_then(|target| target.dyn_into::<HtmlElement>().ok())
        && !tab.disabled.get_untracked()
    {
        let _ = element.focus();
    }
    state.choose(tab);
}
