//! Which tab is selected, and how it becomes so.

use crate::runtime::{Choice, Model, Prop, Text, roving_focus, scroll_within, warning::warn};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement, Node};

/// What [`Tabs`](super::Tabs) and its tabs share.
#[derive(Clone, Copy)]
pub(super) struct TabsState {
    pub model: Model<Option<Choice>>,
    /// Shown in place of a tab that is not there.
    pub stand_in: RwSignal<Option<Text>>,
    /// The name of the tab that is shown as selected.
    pub shown: Memo<Option<Text>>,
    on_change: Option<Callback<Choice>>,
    list: NodeRef<html::Ul>,
    /// The tabs there are, in the order they came. Their order in the page is asked of the page.
    tabs: RwSignal<Vec<Entry>>,
    /// Whether a tab before the selected one has the focus.
    focus_is_before: RwSignal<bool>,
}

/// A tab that is there.
#[derive(Clone)]
pub(super) struct Entry {
    pub choice: Choice,
    /// The id of its panel.
    pub panel: Prop<Text>,
    /// The id of the tab itself.
    pub tab: Prop<Text>,
    pub disabled: Prop<bool>,
}

impl Entry {
    pub fn name(&self) -> Text {
        self.choice.name().to_owned().into()
    }

    pub fn is(&self, name: &str) -> bool {
        self.choice.name() == name
    }

    /// Without what it follows, which may be gone before it.
    fn as_it_is(&self) -> Self {
        Self {
            choice: self.choice.clone(),
            panel: Prop::Static(self.panel.get_untracked()),
            tab: Prop::Static(self.tab.get_untracked()),
            disabled: Prop::Static(self.disabled.get_untracked()),
        }
    }
}

impl TabsState {
    pub fn new(model: Model<Option<Choice>>, on_change: Option<Callback<Choice>>, list: NodeRef<html::Ul>) -> Self {
        let tabs = RwSignal::new(Vec::<Entry>::new());
        let stand_in = RwSignal::new(None::<Text>);
        let shown = Memo::new(move |_| {
            let wanted = model.get().map(|choice| Text::from(choice.name().to_owned()));
            let stand_in = stand_in.get();
            tabs.with(|tabs| {
                let is_there = |name: &Text| tabs.iter().any(|tab| tab.is(name));
                // While the tabs are being rendered, the one that is wanted may be yet to come.
                let wanted = wanted.filter(|name| stand_in.is_none() || is_there(name));
                let first = || tabs.iter().find(|tab| !tab.disabled.get_untracked()).map(Entry::name);
                wanted.or(stand_in.filter(is_there)).or_else(first)
            })
        });
        Self {
            model,
            stand_in,
            shown,
            on_change,
            list,
            tabs,
            focus_is_before: RwSignal::new(false),
        }
    }

    /// Adds a tab for as long as the current owner lives.
    pub fn enter(self, tab: Entry) {
        let name = tab.name();
        if self.find(|other| other.is(&name)).is_some() {
            warn(format_args!(
                "two tabs are named \"{name}\", so both are selected together"
            ));
        }
        if cfg!(feature = "ssr") {
            // A server drops each part of a view as soon as it is written; the panels are yet to come.
            self.tabs.update(|tabs| tabs.push(tab.as_it_is()));
            return;
        }
        self.tabs.update(|tabs| tabs.push(tab));
        on_cleanup(move || {
            self.tabs.try_update(|tabs| {
                if let Some(index) = tabs.iter().position(|tab| tab.is(&name)) {
                    tabs.remove(index);
                }
            });
        });
    }

    /// The first tab that a test fits.
    pub fn find(self, fits: impl Fn(&Entry) -> bool) -> Option<Entry> {
        let found = self
            .tabs
            .try_with_untracked(|tabs| tabs.iter().find(|tab| fits(tab)).cloned());
        found.flatten()
    }

    /// Runs the current effect again when tabs come or go.
    pub fn track_tabs(self) {
        self.tabs.track();
    }

    /// Whether a tab is the selected one.
    pub fn is_selected(self, choice: Choice) -> Memo<bool> {
        Memo::new(move |_| self.shown.with(|shown| shown.as_deref() == Some(choice.name())))
    }

    // What the user does
    // ------------------

    /// The user chose a tab. The one that is selected already is no new choice, a disabled one is none at all.
    pub fn choose(self, tab: &Entry) {
        let is_shown = self
            .shown
            .with_untracked(|shown| shown.as_deref() == Some(tab.choice.name()));
        if is_shown || tab.disabled.get_untracked() {
            return;
        }
        self.focus_is_before.set(false);
        untrack(|| {
            self.model.set_by_user(Some(tab.choice.clone()));
            if let Some(on_change) = self.on_change {
                on_change.run(tab.choice.clone());
            }
        });
    }

    /// The user chose the tab of an element.
    pub fn choose_element(self, element: &Element) {
        if let Some(tab) = self.entry_of(element) {
            self.choose(&tab);
        }
    }

    /// Whether the selected tab can be reached by Tab, tracked. While an earlier tab has the focus it cannot: Tab leads
    /// from there to the panel, past it.
    pub fn is_tab_stop(self) -> bool {
        !self.focus_is_before.get()
    }

    /// A tab got the focus.
    pub fn focus_entered(self, target: Option<EventTarget>) {
        let focused = target.and_then(|target| target.dyn_into::<Node>().ok());
        let is_before = |(focused, shown): (Node, HtmlElement)| {
            focused.compare_document_position(&shown) & Node::DOCUMENT_POSITION_FOLLOWING != 0
        };
        self.focus_is_before
            .set(focused.zip(self.shown_element()).is_some_and(is_before));
    }

    /// No tab has the focus any more.
    pub fn focus_left(self) {
        self.focus_is_before.try_set(false);
    }

    // What the page shows
    // -------------------

    /// The tabs' elements, in the order of the page.
    pub fn elements(self) -> Vec<HtmlElement> {
        let list = self.list.try_get_untracked().flatten();
        list.map(|list| roving_focus::items(&list, "[role=tab]"))
            .unwrap_or_default()
    }

    /// The tabs, in the order of the page.
    pub fn in_order(self) -> Vec<Entry> {
        let elements = self.elements();
        elements.iter().filter_map(|element| self.entry_of(element)).collect()
    }

    /// The element of a tab.
    pub fn element_of(self, tab: &Entry) -> Option<HtmlElement> {
        let id = tab.tab.get_untracked();
        self.elements().into_iter().find(|element| element.id() == *id)
    }

    fn entry_of(self, element: &Element) -> Option<Entry> {
        let id = element.id();
        self.find(|tab| tab.tab.with_untracked(|tab| **tab == id))
    }

    fn shown_element(self) -> Option<HtmlElement> {
        let shown = self.shown.get_untracked()?;
        self.element_of(&self.find(|tab| tab.is(&shown))?)
    }

    /// Scrolls the row, and only the row, to the selected tab.
    pub fn keep_shown_in_view(self) {
        Effect::new(move || {
            self.shown.track();
            if let Some((list, tab)) = self.list.get().zip(self.shown_element()) {
                scroll_within(&list, &tab);
            }
        });
    }
}
