//! What a row opens to show, and the button that does it.

use super::words;
use crate::{
    components::icon,
    runtime::{
        IdScope, Language, Model, Prop, Text,
        element_hook::{ElementHook, on_element},
        native,
    },
};
use gloo::events::EventListener;
use leptos::{
    ev::{self, MouseEvent, On, on},
    prelude::*,
};

/// A row that opens.
pub(super) struct Opens {
    content: ViewFnOnce,
    pub expanded: Model<bool>,
    on_expand: Option<Callback<bool>>,
    panel: Text,
}

/// What a button needs to open and close it.
pub(super) struct Toggle {
    expanded: Model<bool>,
    on_expand: Option<Callback<bool>>,
    pub panel: Text,
}

impl Toggle {
    pub fn aria_expanded(&self) -> Prop<&'static str> {
        let expanded = self.expanded;
        Prop::derive(move || if expanded.get() { "true" } else { "false" })
    }

    pub fn on_click(&self) -> On<ev::click, impl FnMut(MouseEvent) + Clone + use<>> {
        let (expanded, on_expand) = (self.expanded, self.on_expand);
        on(ev::click, move |_| {
            set_expanded(expanded, on_expand, !expanded.get_untracked());
        })
    }
}

fn set_expanded(expanded: Model<bool>, on_expand: Option<Callback<bool>>, wanted: bool) {
    expanded.set_by_user(wanted);
    if let Some(on_expand) = on_expand {
        on_expand.run(wanted);
    }
}

impl Opens {
    pub fn new(content: ViewFnOnce, expanded: Model<bool>, on_expand: Option<Callback<bool>>) -> Self {
        let panel = IdScope::current().claim(Some("row-details")).into();
        Self {
            content,
            expanded,
            on_expand,
            panel,
        }
    }

    pub fn as_toggle(&self) -> Toggle {
        Toggle {
            expanded: self.expanded,
            on_expand: self.on_expand,
            panel: self.panel.clone(),
        }
    }

    /// The button, where a press on the row does something else.
    pub fn toggle(&self, title: &Prop<Text>) -> AnyView {
        let toggle = self.as_toggle();
        let name = title.zip(&Language::current(), |title, language| {
            words::MORE_ABOUT.say(language, None, &[("row", title.clone())])
        });
        let arrow = icon::chevron("felles-row-list__toggle-arrow");
        native("button", arrow.into_any())
            .attribute("class", Prop::Static("felles-row-list__toggle"))
            .attribute("type", Prop::Static("button"))
            .attribute("aria-label", name)
            .attribute("aria-expanded", toggle.aria_expanded())
            .attribute("aria-controls", Prop::Static(toggle.panel.clone()))
            .with(toggle.on_click())
            .into_any()
    }

    /// What it opens to show. The browser's own search finds what is in it, and opens it.
    pub fn panel(self) -> AnyView {
        let Self {
            content,
            expanded,
            on_expand,
            panel,
        } = self;
        let hidden = move || (!expanded.get()).then_some("until-found");
        view! {
            <div {..when_found(expanded, on_expand)} class="felles-row-list__details" id=panel hidden=hidden>
                <div class="felles-row-list__details-content felles-trims">{content.run()}</div>
            </div>
        }
        .into_any()
    }
}

/// The event is too new for Leptos' list of them.
fn when_found(expanded: Model<bool>, on_expand: Option<Callback<bool>>) -> ElementHook {
    on_element(move |element, _| {
        let found = EventListener::new(element, "beforematch", move |event| {
            // What is found in a row within this one opens that too, and this one was opened for itself.
            if event.target() == event.current_target() {
                set_expanded(expanded, on_expand, true);
            }
        });
        StoredValue::new_local(found);
    })
}
