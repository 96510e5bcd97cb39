//! A [`Listbox`] as HTML: the panel, the rows of it that are in the page, and what presses on them do.

use super::{
    icon,
    listbox::{Listbox, is_off},
    listbox_rows::{Row, Shown},
    listbox_style::SHEET,
    listbox_window::{WHOLE, Window},
};
use crate::{
    runtime::{
        Prop, Text,
        beside::{Placement, adopt_sheet},
        css_var,
        element_hook::{ElementHook, on_element},
        focus,
        id_scope::part_id,
        popup::{Popup, popup},
    },
    styles,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{either::Either, prelude::*, tachys::html::attribute::custom::custom_attribute};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

crate::words! { "listbox";
    /// What could be added.
    ADD = { nb: "Bruk «{text}»", nn: "Bruk «{text}»", en: "Use “{text}”" };
}

/// What is shown, as the rows of the page show it.
type Drawn = Memo<Arc<Shown>>;

impl Listbox {
    /// What the opener says is active: the option's id, while it is in the page. Tracked.
    pub fn active_id(self, id: &Prop<Text>) -> Prop<Option<Text>> {
        let id = id.clone();
        Prop::derive(move || {
            let active = self.active.get().filter(|_| self.open.get())?;
            let row = self.shown_signal().with(|shown| shown.row_of(active))?;
            let is_there = self.window.with(|window| window.rows.contains(&row));
            is_there.then(|| option_id(&id.get(), active))
        })
    }

    /// What it opens beside; spread on the element that the list is to be as wide as.
    pub fn anchor(self) -> ElementHook {
        on_element(move |element, _| self.anchor.set(Some(element.clone())))
    }

    /// The panel with the list in it, and what stands above the list: what is on its way, or not there.
    pub fn view(
        self,
        id: Prop<Text>,
        name: Prop<Text>,
        multiple: bool,
        busy: Prop<bool>,
        notice: Option<AnyView>,
    ) -> AnyView {
        adopt_sheet();
        styles::adopt(&SHEET);
        let follow = popup(Popup {
            open: self.open.into(),
            placement: Prop::Static(Placement::BottomStart),
            anchor: Some(Callback::new(move |()| self.anchor.get())),
            shown: Some(Callback::new(move |_| self.measure_soon())),
            on_toggle: None,
        });
        let room = |of: fn(&Window) -> f64| Prop::derive(move || Text::from(format!("{:.1}px", self.window.with(of))));
        // Asked for only while it is open: what is shown costs work.
        let is_empty = Prop::derive(move || self.open.get() && self.shown_signal().with(|shown| shown.count() == 0));
        let (list_id, panel_id) = (id.clone(), part_id(&id, "panel"));
        // Made at the first opening, and kept: what is made anew each time holds a little memory each time (reactive_graph
        // keeps an effect that is gone on the list of what it read, until that changes).
        let was_open = Memo::new(move |was: Option<&bool>| was == Some(&true) || self.open.get());
        let rows = move || was_open.get().then(|| self.rows(&id));
        view! {
            <div
                {..custom_attribute("popover", "manual")}
                {..follow}
                {..kept_focus()}
                class="felles-beside felles-listbox__panel"
                data-as-wide=""
                id=panel_id
            >
                {notice}
                <div
                    {..self.presses()}
                    {..css_var("--felles-listbox-before", room(|window| window.before))}
                    {..css_var("--felles-listbox-after", room(|window| window.after))}
                    class="felles-listbox"
                    role="listbox"
                    aria-label=name
                    aria-multiselectable=multiple.then_some("true")
                    aria-busy=busy.map(|busy| busy.then_some("true"))
                    hidden=is_empty
                    id=list_id
                >
                    {rows}
                </div>
            </div>
        }
        .into_any()
    }

    /// Presses and scrolling.
    fn presses(self) -> ElementHook {
        on_element(move |element, _| {
            self.element.set(element.dyn_ref::<HtmlElement>().cloned());
            let listeners = [
                EventListener::new(element, "click", move |event| {
                    // The second of two fast presses was meant for the first.
                    let again = event.dyn_ref::<MouseEvent>().is_some_and(|press| press.detail() > 1);
                    let option = focus::path(event)
                        .into_iter()
                        .find_map(|at| at.get_attribute("data-option"));
                    if let Some(option) = option.and_then(|option| option.parse().ok()).filter(|_| !again) {
                        self.active.set(Some(option));
                        self.choose(option);
                    }
                }),
                EventListener::new(element, "scroll", move |_| self.scrolled()),
            ];
            StoredValue::new_local(listeners);
        })
    }

    fn rows(self, id: &Prop<Text>) -> AnyView {
        // While it is closed it stays as it was: what is shown costs work.
        let shown: Drawn = Memo::new(move |before: Option<&Arc<Shown>>| match (self.open.get(), before) {
            (false, Some(before)) => Arc::clone(before),
            _ => self.shown_signal().get(),
        });
        let runs = move || shown.with(|shown| self.window.with(|window| shown.runs(window.rows.clone())));
        let id = id.clone();
        view! {
            <div class="felles-listbox__before" role="presentation"></div>
            <For each=runs key=|run| run.key let:run>
                {self.run(shown, &id, run.key, run.group)}
            </For>
            <div class="felles-listbox__after" role="presentation"></div>
        }
        .into_any()
    }

    /// Options of one group, or of none.
    fn run(self, shown: Drawn, id: &Prop<Text>, key: (usize, u32), group: Option<Text>) -> AnyView {
        let each = move || shown.with(|shown| self.window.with(|window| shown.rows_of(key.1, window.rows.clone())));
        let id = id.clone();
        let label = group.clone();
        let rows = view! {
            <For each=each key=|row| *row let:row>
                {match row {
                    Row::Label(_) => Either::Left(view! {
                        <div class="felles-listbox__label" aria-hidden="true">{label.clone()}</div>
                    }),
                    Row::Option(option) => Either::Right(self.option(shown, &id, option)),
                }}
            </For>
        };
        match group {
            Some(group) => {
                view! { <div class="felles-listbox__group" role="group" aria-label=group>{rows}</div> }.into_any()
            }
            None => rows.into_any(),
        }
    }

    fn option(self, shown: Drawn, id: &Prop<Text>, index: u32) -> AnyView {
        let Some(option) = shown.with_untracked(|shown| shown.list().get(index).cloned()) else {
            return self.addition(id);
        };
        let rules = self.rules.get_value();
        let id = id.map(move |id| option_id(id, index));
        let chosen = Arc::clone(&rules.is_chosen);
        let (compared, asked) = (option.clone(), option.clone());
        let icon = option
            .icon
            .map(|icon| icon::decoration("felles-listbox__icon", Prop::Static(icon)));
        let description = option.description.clone();
        let description = description.map(|text| view! { <span class="felles-listbox__description">{text}</span> });
        let place = Prop::derive(move || shown.with(|shown| place_of(shown, index)).map(|(place, _)| place));
        let count = Prop::derive(move || shown.with(|shown| place_of(shown, index)).map(|(_, count)| count));
        view! {
            <div
                class="felles-listbox__option"
                role="option"
                id=id
                data-option=index.to_string()
                data-active=self.is_active(index)
                aria-selected=Prop::derive(move || if chosen(&compared) { "true" } else { "false" })
                aria-disabled=Prop::derive(move || is_off(&asked, &rules).then_some("true"))
                aria-posinset=place
                aria-setsize=count
            >
                {icon}
                <span class="felles-listbox__words">
                    <span class={"felles-listbox__text"}>{option.label.clone()}</span>
                    {description}
                </span>
            </div>
        }
        .into_any()
    }

    /// The row that offers to add what was written.
    fn addition(self, id: &Prop<Text>) -> AnyView {
        let text = self.rules.with_value(|rules| rules.add);
        let id = id.map(|id| option_id(id, Shown::ADD));
        view! {
            <div
                class="felles-listbox__option"
                role="option"
                id=id
                data-option=Shown::ADD.to_string()
                data-active=self.is_active(Shown::ADD)
                aria-selected="false"
            >
                <span class="felles-listbox__words">{ADD.with(move || vec![("text", text.get())])}</span>
            </div>
        }
        .into_any()
    }

    fn is_active(self, option: u32) -> Prop<bool> {
        Prop::derive(move || self.active.get() == Some(option))
    }
}

/// Which of how many it is, where not all of them are in the page.
fn place_of(shown: &Shown, option: u32) -> Option<(usize, usize)> {
    let is_long = shown.rows().len() > WHOLE;
    let place = shown.place_of(option).filter(|_| is_long)?;
    Some((place + 1, shown.count()))
}

/// The focus stays where it is when the panel is pressed.
fn kept_focus() -> ElementHook {
    on_element(|element, _| {
        let options = EventListenerOptions::enable_prevent_default();
        StoredValue::new_local(EventListener::new_with_options(
            element,
            "mousedown",
            options,
            |event| {
                event.prevent_default();
            },
        ));
    })
}

fn option_id(list: &str, option: u32) -> Text {
    match option {
        Shown::ADD => format!("{list}-add").into(),
        option => format!("{list}-{option}").into(),
    }
}
