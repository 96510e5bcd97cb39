//! The header of a column that can be sorted: a button with an arrow.

use super::{
    VisuallyHidden, icon, icons,
    sort_order::{SortDirection, SortOrder},
};
use crate::{
    runtime::{Language, Model, Prop, Text, Word, announce, announcer, native},
    styles,
};
use leptos::{
    ev::{self, on},
    prelude::*,
};

crate::words! { "sort_header";
    /// The direction, after the name of a column.
    ASCENDING = { nb: "stigende", nn: "stigande", en: "ascending" };
    /// The direction, after the name of a column.
    DESCENDING = { nb: "synkende", nn: "søkkande", en: "descending" };
    /// What is said when the order has changed.
    SORTED = { nb: "Sortert etter {column}, {direction}", nn: "Sortert etter {column}, {direction}", en: "Sorted by {column}, {direction}" };
    /// What is said when the rows are back in the order they came in.
    UNSORTED = { nb: "Ikke sortert", nn: "Ikkje sortert", en: "Not sorted" };
}

// One sheet for all lists and tables that can be sorted.
styles::sheet!(
    "sort_header",
    r"
.felles-sort-header {
    display: inline-flex;
    align-items: center;
    gap: var(--felles-size-1);
    min-block-size: max(var(--felles-size-9), 24px);
    margin: 0;
    margin-inline: calc(-1 * var(--felles-size-2));
    padding-block: 0;
    padding-inline: var(--felles-size-2);
    border: 0;
    border-radius: var(--felles-border-radius-sm);
    background-color: transparent;
    color: var(--felles-color-text-subtle);
    font: inherit;
    font-weight: var(--felles-font-weight-medium);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
}
.felles-sort-header[data-direction] {
    color: var(--felles-color-text-default);
}
@media (hover: hover) and (pointer: fine) {
    .felles-sort-header:hover {
        background-color: var(--felles-color-surface-tinted);
    }
}
.felles-sort-header:focus-visible {
    outline: var(--felles-border-width-focus) solid var(--felles-color-focus-outer);
    outline-offset: 0;
    box-shadow: inset 0 0 0 var(--felles-border-width-focus) var(--felles-color-focus-inner);
}
.felles-sort-header__arrow {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    opacity: 0.6;
}
.felles-sort-header[data-direction] > .felles-sort-header__arrow {
    opacity: 1;
}
@media print {
    .felles-sort-header:not([data-direction]) > .felles-sort-header__arrow {
        display: none;
    }
}
"
);

impl SortDirection {
    const fn word(self) -> &'static Word {
        match self {
            Self::Ascending => &ASCENDING,
            Self::Descending => &DESCENDING,
        }
    }
}

/// How the columns of one list are sorted.
#[derive(Clone, Copy)]
pub(crate) struct Sorting {
    pub order: Model<Option<SortOrder>>,
    pub on_sort: Option<Callback<Option<SortOrder>>>,
    /// There is no way back to the order that the rows came in.
    pub always_sorted: bool,
}

impl Sorting {
    /// The direction of one column.
    pub(crate) fn direction(self, column: &Text) -> Prop<Option<SortDirection>> {
        let column = column.clone();
        Prop::derive(move || {
            self.order
                .signal()
                .with(|order| SortOrder::direction_of(order.as_ref(), &column))
        })
    }

    /// The button. Where nothing else says how the column is sorted, as `aria-sort` of a table does, its name does.
    pub(crate) fn button(self, column: Text, label: Prop<Text>, in_name: bool) -> AnyView {
        styles::adopt(&SHEET);
        announcer::prepare();
        let direction = self.direction(&column);
        let arrow = direction.map(|direction| match direction {
            None => icons::ARROWS_UP_DOWN,
            Some(SortDirection::Ascending) => icons::ARROW_UP,
            Some(SortDirection::Descending) => icons::ARROW_DOWN,
        });
        let said = in_name.then(|| {
            let said = direction.zip(&Language::current(), |direction, language| {
                let word = direction.map(|direction| direction.word().say(language, None, &[]));
                word.map(|word| Text::from(format!(", {word}"))).unwrap_or_default()
            });
            view! { <VisuallyHidden>{said}</VisuallyHidden> }
        });
        let content = (
            label.clone(),
            said,
            icon::decoration("felles-sort-header__arrow", arrow),
        )
            .into_any();
        let language = Language::current();
        let press = move |_| {
            let wanted = SortOrder::after_press(self.order.get_untracked().as_ref(), &column, self.always_sorted);
            self.order.set_by_user(wanted.clone());
            if let Some(on_sort) = self.on_sort {
                on_sort.run(wanted.clone());
            }
            // An owner may have refused.
            if self.order.get_untracked() == wanted {
                announce(said_of(
                    wanted.as_ref(),
                    &label.get_untracked(),
                    &language.get_untracked(),
                ));
            }
        };
        native("button", content)
            .attribute("type", Prop::Static("button"))
            .attribute("class", Prop::Static("felles-sort-header"))
            .attribute("data-direction", direction)
            .with(on(ev::click, press))
            .into_any()
    }
}

fn said_of(order: Option<&SortOrder>, column: &Text, language: &Language) -> Text {
    let Some(order) = order else {
        return UNSORTED.say(language, None, &[]);
    };
    let direction = order.direction.word().say(language, None, &[]);
    SORTED.say(language, None, &[("column", column.clone()), ("direction", direction)])
}
