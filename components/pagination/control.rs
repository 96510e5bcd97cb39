//! The links or buttons of a [`Pagination`](super::Pagination), and where the focus goes when they move.

use super::{NEXT, NEXT_PAGE, PAGE, PREVIOUS, PREVIOUS_PAGE, PageSlot, arrow_icon, icons};
use crate::runtime::{Language, Model, Prop, Text, address, focus, listen, native};
use gloo::timers::future::TimeoutFuture;
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
    task::spawn_local,
};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Which way an arrow leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Previous,
    Next,
}

/// What all of them are made of.
#[derive(Clone)]
pub(super) struct Controls {
    page: Model<usize>,
    href: Option<Prop<Text>>,
    on_change: Option<Callback<usize>>,
    // Found now: what is rendered later may have another owner.
    language: Prop<Language>,
}

impl Controls {
    pub fn new(page: Model<usize>, href: Option<Prop<Text>>, on_change: Option<Callback<usize>>) -> Self {
        Self {
            page,
            href,
            on_change,
            language: Language::current(),
        }
    }

    /// One place in the row. What is left out is nothing to assistive technology.
    pub fn slot(&self, slot: PageSlot, current: usize) -> AnyView {
        let PageSlot::Page(page) = slot else {
            return view! { <li class="felles-pagination__gap" aria-hidden="true">{"…"}</li> }.into_any();
        };
        let number = Text::from(page.to_string());
        let shown = number.clone();
        let name = self
            .language
            .map(move |language| PAGE.say(language, None, &[("page", number.clone())]));
        let is_current = (page == current).then_some("page");
        let control = self.control("felles-pagination__page", page, name, is_current, shown.into_any());
        view! { <li class="felles-pagination__item">{control}</li> }.into_any()
    }

    /// An arrow keeps its place where it leads nowhere, but is neither seen nor reached.
    pub fn arrow(&self, (pages, current): (usize, usize), direction: Direction) -> AnyView {
        let (to, word, name) = match direction {
            Direction::Previous => (current.saturating_sub(1), &PREVIOUS, &PREVIOUS_PAGE),
            Direction::Next => (current + 1, &NEXT, &NEXT_PAGE),
        };
        let is_there = (1..=pages).contains(&to);
        let name = self.language.map(move |language| name.say(language, None, &[]));
        let word = self.language.map(move |language| word.say(language, None, &[]));
        let word = view! { <span class="felles-pagination__word">{word}</span> };
        let content = match direction {
            Direction::Previous => (arrow_icon(icons::CHEVRON_LEFT), word).into_any(),
            Direction::Next => (word, arrow_icon(icons::CHEVRON_RIGHT)).into_any(),
        };
        let control = self.control("felles-pagination__step", to, name, None, content);
        view! { <li class="felles-pagination__end" hidden=(!is_there).then_some("")>{control}</li> }.into_any()
    }

    fn control(
        &self,
        class: &'static str,
        to: usize,
        name: Prop<Text>,
        current: Option<&'static str>,
        content: AnyView,
    ) -> AnyView {
        let address = self
            .href
            .as_ref()
            .map(|href| href.map(move |href| Text::from(href.replace("{page}", &to.to_string()))));
        let element = match address {
            Some(address) => native("a", content).attribute("href", address::of_link(address)),
            None => native("button", content).attribute("type", Prop::Static("button")),
        };
        element
            .attribute("class", Prop::Static(class))
            .attribute("aria-label", name)
            .attribute("aria-current", Prop::Static(current))
            .with(listen(ev::click, self.press(to)))
            .into_any()
    }

    /// Links that nobody listens to are the browser's alone.
    fn press(&self, to: usize) -> Option<Callback<MouseEvent>> {
        let is_link = self.href.is_some();
        if is_link && self.on_change.is_none() {
            return None;
        }
        let (page, on_change) = (self.page, self.on_change);
        Some(Callback::new(move |event: MouseEvent| {
            let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
            if is_link && (modified || event.button() != 0) {
                return;
            }
            event.prevent_default();
            let pressed = event
                .current_target()
                .and_then(|pressed| pressed.dyn_into::<Element>().ok());
            if to == page.get_untracked() {
                return;
            }
            page.set_by_user(to);
            if let Some(on_change) = on_change {
                on_change.run(to);
            }
            if let Some(pressed) = pressed.filter(focus::is_in) {
                spawn_local(keep_focus(pressed, page, to));
            }
        }))
    }
}

/// The numbers move when the page changes, and an arrow goes at its end: the focus is then on the page that was chosen.
async fn keep_focus(pressed: Element, page: Model<usize>, to: usize) {
    let nav = pressed.closest("nav").ok().flatten();
    let is_number = pressed.class_list().contains("felles-pagination__page");
    TimeoutFuture::new(0).await;
    if page.signal().try_get_untracked() != Some(to) {
        return;
    }
    let is_gone = pressed.closest("[hidden]").ok().flatten().is_some() || !pressed.is_connected();
    let current = nav.and_then(|nav| nav.query_selector("[aria-current=page]").ok().flatten());
    if let Some(current) = current.filter(|_| is_number || is_gone) {
        focus::go_to(&current);
    }
}
