//! [`StepFlow`]: a flow of steps, of which one is in view.

use super::{
    Model, Text,
    browser_value::BrowserValue,
    element_hook::{ElementHook, on_element},
    focus, fragment,
};
use gloo::events::EventListener;
use leptos::{
    prelude::*,
    task::{spawn_local, tick},
};
use std::sync::Arc;
use web_sys::Element;

/// A flow of steps, of which one is in view: on a change of step the focus goes to the new heading, the title of the page
/// and its address follow, and the browser's Back leads to the step before.
///
/// The step itself is the owner's, of any type. A step that is visited from a review leads back to it.
///
/// ```
/// use felles::{prelude::*, runtime::StepFlow};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// const STEPS: &[&str] = &["navn", "adresse", "se-over"];
/// let step = RwSignal::new("navn");
/// let flow = StepFlow::<&'static str>::new(step.into())
///     .in_address(|step| (*step).into(), |slug| STEPS.iter().copied().find(|step| *step == slug))
///     .titled(|step| format!("{step} – Søknad").into());
/// let _ = view! {
///     <section {..flow.place()}>
///         {move || view! { <Heading>{step.get()}</Heading> }}
///         <Button on_click=move |_| flow.go_on(STEPS)>"Neste"</Button>
///     </section>
/// };
///
/// flow.go_on(STEPS);
/// assert_eq!(step.get(), "adresse");
/// ```
#[derive(Debug)]
pub struct StepFlow<S: Send + Sync + 'static> {
    step: Model<S>,
    /// The step that a visit began at, and the one that is visited.
    visit: RwSignal<Option<(S, S)>>,
    /// Whether the next change lets the focus be where it is.
    quietly: StoredValue<bool>,
    place: BrowserValue<Element>,
}

impl<S: Send + Sync + 'static> Clone for StepFlow<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Send + Sync + 'static> Copy for StepFlow<S> {}

impl<S: Clone + PartialEq + Send + Sync + 'static> StepFlow<S> {
    /// A flow that shows a step. Whoever changes the step, the focus goes to the heading of the new one, within
    /// [`place`](Self::place).
    pub fn new(step: Model<S>) -> Self {
        let flow = Self {
            step,
            visit: RwSignal::new(None),
            quietly: StoredValue::new(false),
            place: BrowserValue::default(),
        };
        Effect::new(move |before: Option<S>| {
            let now = step.get();
            let quietly = flow.quietly.try_update_value(std::mem::take).unwrap_or_default();
            if !quietly && before.is_some_and(|before| before != now) {
                flow.focus_heading();
            }
            now
        });
        flow
    }

    /// The step is a part of the page's address, after `#`: it can be come back to, and the browser's Back and Forward go
    /// from step to step. `slug` names a step; `from_slug` finds it, and gives none for what is no step, or one that cannot
    /// be opened now. An address without a fragment is that of the step that the flow began with.
    #[must_use]
    pub fn in_address(
        self,
        slug: impl Fn(&S) -> Text + Send + Sync + 'static,
        from_slug: impl Fn(&str) -> Option<S> + Send + Sync + 'static,
    ) -> Self {
        let first = untrack(|| slug(&self.step.get()));
        let from_slug = Arc::new(move |slug: &str| untrack(|| from_slug(slug)));
        let find = Arc::clone(&from_slug);
        let named = move || find(&fragment::read().unwrap_or_else(|| first.to_string()));
        let arrived = named.clone();
        Effect::new(move |_| {
            for event in ["popstate", "hashchange"] {
                let arrived = arrived.clone();
                let go = move || {
                    if let Some(step) = arrived().filter(|step| *step != self.step.get_untracked()) {
                        self.step.set_by_user(step);
                    }
                };
                StoredValue::new_local(EventListener::new(&window(), event, move |_| go()));
            }
        });
        Effect::new(move |before: Option<S>| {
            let now = self.step.get();
            match before {
                // The page has just come.
                None => {
                    if let Some(step) = fragment::read().and_then(|slug| from_slug(&slug)) {
                        self.open_at(step);
                    }
                }
                Some(before) => {
                    if before != now && named().as_ref() != Some(&now) {
                        fragment::push(&untrack(|| slug(&now)));
                    }
                }
            }
            now
        });
        self
    }

    /// The title of the page follows the step, from the first change on: what comes first says where one is, and what
    /// service it is comes last. The page's own title comes back when the flow is gone.
    #[must_use]
    pub fn titled(self, title: impl Fn(&S) -> Text + Send + Sync + 'static) -> Self {
        let own = ArcStoredValue::new(None::<String>);
        let kept = own.clone();
        Effect::new(move |before: Option<(S, bool)>| {
            let now = self.step.get();
            let changed = before.is_some_and(|(before, changed)| changed || before != now);
            if changed {
                let title = title(&now);
                kept.update_value(|own| *own = own.take().or_else(|| Some(document().title())));
                document().set_title(&title);
            }
            (now, changed)
        });
        on_cleanup(move || {
            if let Some(own) = own.try_update_value(Option::take).flatten() {
                document().set_title(&own);
            }
        });
        self
    }

    /// The element that the steps are shown in: `<section {..flow.place()}>`. The first heading in it is that of the step.
    pub fn place(self) -> ElementHook {
        on_element(move |element, _| self.place.set(Some(element.clone())))
    }

    /// The step in view. Tracked.
    pub fn step(self) -> S {
        self.step.get()
    }

    /// Goes to a step.
    pub fn go(self, step: S) {
        self.visit.set(None);
        self.step.set_by_user(step);
    }

    /// Goes to a step without the user having asked for it, as when a draft is opened where it was left: the focus stays
    /// where it is.
    pub fn open_at(self, step: S) {
        if self.step.get_untracked() == step {
            return;
        }
        self.visit.set(None);
        self.quietly.set_value(true);
        self.step.set_by_user(step.clone());
        // An owner may say no.
        if self.step.get_untracked() != step {
            self.quietly.set_value(false);
        }
    }

    /// Goes to a step to change something there: the way on, and the way back, then lead to the step that is left now.
    pub fn visit(self, step: S) {
        let from = self.step.get_untracked();
        self.visit.set(Some((from, step.clone())));
        self.step.set_by_user(step);
    }

    /// Where a visit leads back to, while there is one. Tracked.
    pub fn visited_from(self) -> Option<S> {
        let now = self.step.get();
        self.visit.get().and_then(|(from, to)| (to == now).then_some(from))
    }

    /// The way on: back from a visit, else to the next step of the path. At its end nothing happens.
    pub fn go_on(self, path: &[S]) {
        let next = self.place_in(path).and_then(|place| path.get(place + 1).cloned());
        self.leave_for(next);
    }

    /// The way back: from a visit, else to the step before in the path. At its beginning nothing happens.
    pub fn go_back(self, path: &[S]) {
        let before = self
            .place_in(path)
            .and_then(|place| path.get(place.checked_sub(1)?).cloned());
        self.leave_for(before);
    }

    fn place_in(self, path: &[S]) -> Option<usize> {
        let now = self.step.get_untracked();
        path.iter().position(|step| *step == now)
    }

    fn leave_for(self, step: Option<S>) {
        if let Some(step) = untrack(|| self.visited_from()).or(step) {
            self.go(step);
        }
    }

    fn focus_heading(self) {
        spawn_local(async move {
            // All that follows the step is drawn by then.
            tick().await;
            let heading = self
                .place
                .get()
                .and_then(|place| place.query_selector("h1, h2, h3, h4, h5, h6").ok().flatten());
            if let Some(heading) = heading {
                focus::go_to_any(&heading);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &[u8] = &[1, 2, 3, 4];

    fn flow(step: RwSignal<u8>) -> StepFlow<u8> {
        StepFlow::new(step.into())
    }

    #[test]
    fn the_way_on_and_back_follow_the_path_and_end_with_it() {
        let owner = Owner::new();
        owner.set();
        let step = RwSignal::new(1);
        let flow = flow(step);
        flow.go_back(PATH);
        assert_eq!(step.get_untracked(), 1);
        flow.go_on(PATH);
        flow.go_on(PATH);
        flow.go_back(PATH);
        assert_eq!(step.get_untracked(), 2);
        flow.go(4);
        flow.go_on(PATH);
        assert_eq!(step.get_untracked(), 4);
        // A step that is not in the path has no next one.
        flow.go(9);
        flow.go_on(PATH);
        assert_eq!(step.get_untracked(), 9);
    }

    #[test]
    fn a_visit_leads_back_to_where_it_began() {
        let owner = Owner::new();
        owner.set();
        let step = RwSignal::new(4);
        let flow = flow(step);
        flow.visit(2);
        assert_eq!(untrack(|| flow.visited_from()), Some(4));
        flow.go_on(PATH);
        assert_eq!((step.get_untracked(), untrack(|| flow.visited_from())), (4, None));
        flow.visit(2);
        flow.go_back(PATH);
        assert_eq!(step.get_untracked(), 4);
    }

    #[test]
    fn a_visit_is_over_when_the_user_goes_elsewhere() {
        let owner = Owner::new();
        owner.set();
        let step = RwSignal::new(4);
        let flow = flow(step);
        flow.visit(2);
        step.set(1);
        flow.go_on(PATH);
        assert_eq!(step.get_untracked(), 2);
        assert_eq!(untrack(|| flow.visited_from()), None);
    }
}
