//! [`Tabs`] and [`Tab`]: parts of one subject, of which one at a time is shown.

mod address;
mod panel;
mod state;
pub(crate) mod style;
mod succession;
mod tab;

pub use tab::Tab;

use super::{HeadingLevel, Orientation};
use crate::{
    runtime::{
        Choice, Model, Prop, Text,
        id_scope::component_id,
        prop::class_names,
        roving_focus::{self, Axis},
        scripted,
    },
    styles,
};
use leptos::{
    context::Provider,
    ev::{FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};
use state::TabsState;
use wasm_bindgen::JsCast;
use web_sys::Element;

crate::variants! {
    /// What moving the focus to a tab does.
    pub enum TabActivation {
        /// Nothing yet: Enter or Space selects. Right where a panel takes time to come.
        #[default]
        Manual = "manual",
        /// It is selected at once. Only for panels that are there already.
        Automatic = "automatic",
    }
}

/// Parts of one subject, of which one at a time is shown: a row of tabs, and a panel for each.
///
/// Each [`Tab`] is written once, with its panel in it. Which is selected is kept in a value of your own type: an enum
/// made by [`variants!`](crate::variants), a string, a number, or what else is [`Named`](crate::runtime::Named).
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::variants! {
///     enum Part {
///         #[default]
///         Plan = "plan",
///         Letters = "brev",
///     }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let shown = RwSignal::new(Part::Plan);
/// let _ = view! {
///     <Tabs label="Saken din" selected=shown>
///         <Tab value=Part::Plan label="Plan">"Neste møte er 3. mai."</Tab>
///         <Tab value=Part::Letters label="Brev">"Du har ingen brev."</Tab>
///     </Tabs>
/// };
/// ```
///
/// Tabs may stand in a `<For>` or a closure, and come and go. What stands in `Tabs` is rendered twice, once as the row of
/// tabs and once as their panels, so it may hold `Tab`s only, and what it uses must be `Copy` or cloned for each (as in
/// a `<Show>`). A panel's own content is rendered once.
///
/// Without a script, and on paper, all panels are shown, each under its heading.
#[component]
pub fn Tabs(
    /// What the tabs have in common: the name of the row, for those who do not see it.
    #[prop(into)]
    label: Prop<Text>,
    /// Which tab is selected: a start value, a signal, or a signal with a callback that is asked. Default, and where it
    /// holds `None`: the first that is not disabled. A value that no tab has shows that one too. When the selected tab is
    /// removed, the nearest that remains is set, or asked for.
    #[prop(optional, into)]
    selected: Model<Option<Choice>>,
    /// Whether moving the focus selects. Default: manual, it does not.
    #[prop(optional, into)]
    activation: Prop<TabActivation>,
    /// Side by side or below each other; also which arrow keys move. Default: side by side.
    #[prop(optional, into)]
    orientation: Prop<Orientation>,
    /// Whether the arrow keys go on from the last tab to the first, and back. Default: they do.
    #[prop(default = true.into(), into)]
    wraps: Prop<bool>,
    /// Keeps the selected tab in the page's address, after `#`: to link to it, and to go back with the browser. Set `id`
    /// here or on each tab then, so that the addresses stay the same. Default: no.
    #[prop(optional)]
    hash: bool,
    /// Renders a panel when it is first shown, and keeps it from then on. Default: all at once, so that the browser finds
    /// text in them, and they can be read without a script.
    #[prop(optional)]
    lazy: bool,
    /// Which heading the panels have where they are shown: without a script, and on paper. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// The id. Panels get theirs from it: this, a hyphen, the name of the value.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with the new choice when the user selects another tab: by mouse, key, touch, address or a search in the page.
    #[prop(optional, into)]
    on_change: Option<Callback<Choice>>,
    /// The tabs.
    children: ChildrenFn,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, None);
    let list = NodeRef::<html::Ul>::new();
    let state = TabsState::new(selected, on_change, list);
    if !cfg!(feature = "ssr") {
        succession::keep_one_selected(state);
        state.keep_shown_in_view();
        if hash {
            address::follow(state, &id);
        }
    }
    let place = move |part, id: &Prop<Text>| TabsContext {
        state,
        part,
        id: id.clone(),
        lazy,
        heading_level,
    };
    let (as_list, as_panels) = (place(Part::List, &id), place(Part::Panels, &id));
    let (tabs, panels) = (children.clone(), children);
    let axis = orientation.map(|orientation| match orientation {
        Orientation::Horizontal => Axis::Horizontal,
        Orientation::Vertical => Axis::Vertical,
    });
    let automatic = activation.map(|activation| *activation == TabActivation::Automatic);
    let orientation = orientation.map(Orientation::name);

    view! {
        <div class=class_names("felles-tabs", &class) id=id data-orientation=orientation>
            <ul
                node_ref=list
                class="felles-tabs__list"
                role=scripted("tablist")
                aria-label=label
                aria-orientation=scripted(orientation.clone())
                on:keydown=move |event| press(&event, state, &axis, &wraps, &automatic)
                on:focusin=move |event: FocusEvent| state.focus_entered(event.target())
                on:focusout=move |_| state.focus_left()
            >
                <Provider value=as_list>{tabs()}</Provider>
            </ul>
            <div class="felles-tabs__panels">
                <Provider value=as_panels>{panels()}</Provider>
            </div>
        </div>
    }
}

/// What a [`Tab`] needs to know of the [`Tabs`] it stands in.
#[derive(Clone)]
struct TabsContext {
    state: TabsState,
    part: Part,
    id: Prop<Text>,
    lazy: bool,
    heading_level: HeadingLevel,
}

/// The children are rendered twice: each `Tab` knows by this which half of it is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    List,
    Panels,
}

/// Arrows, Home and End move the focus; Enter and Space select. A link would not know Space, so both are answered here.
fn press(event: &KeyboardEvent, state: TabsState, axis: &Prop<Axis>, wraps: &Prop<bool>, automatic: &Prop<bool>) {
    let tabs = state.elements();
    let (axis, wraps) = (axis.get_untracked(), wraps.get_untracked());
    if let Some(tab) = roving_focus::on_key(event, &tabs, axis, wraps) {
        if automatic.get_untracked() {
            state.choose_element(&tab);
        }
    } else if roving_focus::is_plain(event)
        && matches!(event.key().as_str(), "Enter" | " ")
        && let Some(tab) = event.target().and_then(|target| target.dyn_into::<Element>().ok())
    {
        event.prevent_default();
        state.choose_element(&tab);
    }
}
