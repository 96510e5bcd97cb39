//! The axis of a timeline: how much time it shows, what stands where on it, and the keys that go along it.
//!
//! Where things stand is known when all of them are there, so only in the browser. Until then, and without a script, they
//! stand below each other.

use super::{span::Span, words};
use crate::{
    components::{Button, ButtonVariant, formatted_value::format},
    runtime::{
        Language, Model, Prop, Text, css_var,
        element_hook::{ElementHook, on_element},
        native,
        roving_focus::{self, Axis},
    },
};
use gloo::events::EventListener;
use leptos::{ev::KeyboardEvent, prelude::*};
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

const PERIOD: &str = ".felles-timeline__period";
const ITEMS: &str = ".felles-timeline__items";

#[derive(Clone, Copy)]
pub(super) struct TimeAxis {
    /// The time of each item that is there.
    spans: RwSignal<BTreeMap<u32, Prop<Option<Span>>>>,
    /// The time that is shown.
    shown: Memo<Option<Span>>,
    months: Model<Option<u32>>,
    /// Whether a script runs.
    scripted: RwSignal<bool>,
}

impl TimeAxis {
    pub fn new(months: Model<Option<u32>>) -> Self {
        let spans = RwSignal::new(BTreeMap::<u32, Prop<Option<Span>>>::new());
        let shown = Memo::new(move |_| {
            let all = spans.with(|spans| Span::around(spans.values().filter_map(Prop::get)))?;
            Some(months.get().map_or(all, |months| all.last_months(months)))
        });
        let scripted = RwSignal::new(false);
        Effect::new(move || scripted.set(true));
        Self {
            spans,
            shown,
            months,
            scripted,
        }
    }

    /// Whether things stand where they belong.
    pub fn is_placed(self) -> bool {
        self.scripted.get() && self.shown.with(Option::is_some)
    }

    /// Adds an item for as long as the current owner lives, and tells where it begins and how much it takes.
    pub fn enter(self, span: Prop<Option<Span>>) -> Prop<Option<(f64, f64)>> {
        let own = span.clone();
        let key = self.spans.try_update(|spans| {
            let key = spans.keys().next_back().map_or(0, |last| last + 1);
            spans.insert(key, own);
            key
        });
        if let Some(key) = key.filter(|_| !cfg!(feature = "ssr")) {
            on_cleanup(move || {
                self.spans.try_update(|spans| spans.remove(&key));
            });
        }
        Prop::derive(move || self.place(span.get()))
    }

    /// Where something stands in the time that is shown.
    pub fn place(self, span: Option<Span>) -> Option<(f64, f64)> {
        self.shown.get()?.place(span?)
    }

    /// The names of months and years above it all.
    pub fn marks(self) -> AnyView {
        let language = Language::current();
        let marks = move || {
            let shown = self.shown.get().filter(|_| self.scripted.get())?;
            let marks = shown.marks();
            let last = marks.len().saturating_sub(1);
            let marks = marks.into_iter().enumerate().map(|(index, day)| {
                let (from, _) = shown.place(Span::new(day, None))?;
                let name = language.map(move |language| {
                    let month = format::short_month(day.month(), language);
                    let with_year = index == 0 || day.month() == 1;
                    let year = if with_year {
                        format!(" {}", day.year())
                    } else {
                        String::new()
                    };
                    Text::from(format!("{month}{year}"))
                });
                let mark = native("span", name.into_any())
                    .attribute("class", Prop::Static("felles-timeline__axis-mark"))
                    .attribute("data-last", Prop::Static(index == last && index > 0))
                    .with(css_var(
                        "--felles-timeline-from",
                        Prop::Static(Text::from(format!("{from:.3}%"))),
                    ));
                Some(mark.into_any())
            });
            Some(marks.collect_view())
        };
        view! { <div class="felles-timeline__axis" aria-hidden="true"><div class="felles-timeline__axis-marks">{marks}</div></div> }
            .into_any()
    }

    /// The buttons that choose how much time is shown.
    pub fn zoom(self, choices: &[u32], on_zoom: Option<Callback<Option<u32>>>) -> AnyView {
        let choices = choices.iter().copied().map(Some).chain([None]);
        let buttons = choices.map(|choice| {
            let words = match choice {
                Some(months) => words::MONTHS.count(move || months.into()),
                None => words::ALL.text(),
            };
            let press = move |_| {
                self.months.set_by_user(choice);
                if let Some(on_zoom) = on_zoom {
                    on_zoom.run(choice);
                }
            };
            view! {
                <Button
                    variant=ButtonVariant::Tertiary
                    compact=true
                    aria_pressed=move || self.months.get() == choice
                    on_click=press
                >
                    {words}
                </Button>
            }
            .into_any()
        });
        let buttons = buttons.collect_view();
        view! { <div class="felles-timeline__zoom" role="group" aria-label=words::SHOWN.text()>{buttons}</div> }
            .into_any()
    }

    /// Left and right go along a row, up and down to what stands nearest in the next.
    pub fn keys() -> ElementHook {
        on_element(move |list, _| {
            let own = list.clone();
            let pressed = EventListener::new_with_options(
                list,
                "keydown",
                gloo::events::EventListenerOptions::enable_prevent_default(),
                move |event| {
                    if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                        on_key(&own, event);
                    }
                },
            );
            StoredValue::new_local(pressed);
        })
    }
}

fn on_key(list: &Element, event: &KeyboardEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(period) = target.filter(|target| target.matches(PERIOD).unwrap_or(false)) else {
        return;
    };
    let Ok(Some(row)) = period.closest(ITEMS) else { return };
    if roving_focus::on_key(event, &seen(&row), Axis::Horizontal, false).is_some() || !roving_focus::is_plain(event) {
        return;
    }
    let rows = roving_focus::items(list, ITEMS);
    let Some(at) = rows.iter().position(|other| other.is_same_node(Some(&row))) else {
        return;
    };
    let others: Vec<&HtmlElement> = match event.key().as_str() {
        "ArrowDown" => rows.iter().skip(at + 1).collect(),
        "ArrowUp" => rows.iter().take(at).rev().collect(),
        _ => return,
    };
    event.prevent_default();
    let middle = middle_of(&period);
    let near = |one: &HtmlElement| (middle_of(one) - middle).abs();
    let nearest = others.into_iter().find_map(|row| {
        let periods = seen(row).into_iter();
        periods.min_by(|one, other| near(one).total_cmp(&near(other)))
    });
    if let Some(nearest) = nearest {
        // Never an error.
        let _ = nearest.focus();
    }
}

/// The periods of a row that are in the time that is shown.
fn seen(row: &Element) -> Vec<HtmlElement> {
    let all = roving_focus::items(row, PERIOD).into_iter();
    all.filter(|period| period.offset_width() > 0).collect()
}

fn middle_of(element: &Element) -> f64 {
    let area = element.get_bounding_client_rect();
    area.x() + area.width() / 2.0
}
