//! What a row opens to show, and the button that does it.

use super::{
    role,
    rows::{Row, TableData},
    words,
};
use crate::{
    components::icon,
    runtime::{Choice, IdScope, Language, Model, Prop, Text, native},
};
use leptos::{
    ev::{self, on},
    prelude::*,
};
use std::sync::Arc;

/// What the rows of a `Table` open to show, made with `into` from a closure: `|case: &Case| view! { … }`.
pub struct RowDetails<T>(Arc<dyn Fn(&T) -> AnyView + Send + Sync>);

impl<T, F, V> From<F> for RowDetails<T>
where
    F: Fn(&T) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    fn from(details: F) -> Self {
        Self(Arc::new(move |row: &T| details(row).into_any()))
    }
}

pub(super) struct Opening<T> {
    pub details: RowDetails<T>,
    pub expanded: Model<Vec<Choice>>,
    pub on_expand: Option<Callback<Vec<Choice>>>,
}

impl<T: TableData> Opening<T> {
    /// The id of what a row opens to show.
    pub fn panel_id() -> Text {
        IdScope::current().claim(Some("table-details")).into()
    }

    fn is_open(&self, row: &Row<T>) -> Prop<bool> {
        let (expanded, choice) = (self.expanded, row.choice.clone());
        Prop::derive(move || {
            expanded
                .signal()
                .with(|expanded| choice.as_ref().is_some_and(|choice| expanded.contains(choice)))
        })
    }

    /// The button.
    pub fn toggle(&self, row: &Row<T>, label: Text, panel: &Text) -> AnyView {
        let name =
            Language::current().map(move |language| words::MORE_ABOUT.say(language, None, &[("row", label.clone())]));
        let (expanded, on_expand, choice) = (self.expanded, self.on_expand, row.choice.clone());
        let press = move |_| {
            let Some(choice) = &choice else { return };
            let mut wanted = expanded.get_untracked();
            if wanted.contains(choice) {
                wanted.retain(|open| open != choice);
            } else {
                wanted.push(choice.clone());
            }
            expanded.set_by_user(wanted.clone());
            if let Some(on_expand) = on_expand {
                on_expand.run(wanted);
            }
        };
        let arrow = icon::chevron("felles-table__toggle-arrow");
        native("button", arrow.into_any())
            .attribute("class", Prop::Static("felles-table__toggle"))
            .attribute("type", Prop::Static("button"))
            .attribute("aria-label", name)
            .attribute(
                "aria-expanded",
                self.is_open(row).map(|open| if *open { "true" } else { "false" }),
            )
            .attribute("aria-controls", Prop::Static(panel.clone()))
            .with(on(ev::click, press))
            .into_any()
    }

    /// The row below it. Without a script, and on paper, all are seen.
    pub fn panel(&self, row: &Row<T>, panel: Text, columns: usize, stacks: bool) -> AnyView {
        let details = (self.details.0)(&row.data);
        let cell = native("td", details)
            .attribute("class", Prop::Static("felles-table__details-cell felles-trims"))
            .attribute("role", Prop::Static(role(stacks, "cell")))
            .attribute("colspan", Prop::Static(columns));
        native("tr", cell.into_any())
            .attribute("class", Prop::Static("felles-table__details"))
            .attribute("role", Prop::Static(role(stacks, "row")))
            .attribute("id", Prop::Static(panel))
            .attribute("hidden", self.is_open(row).map(|open| !open))
            .into_any()
    }
}
