//! The list of steps, as it stands in [`FormSteps`](super::FormSteps) and in `FormProgress`.

use super::{DONE, FormStep, LOCKED, StepState, WRONG};
use crate::{
    components::{icon, icons},
    runtime::{Prop, address, listen},
};
use leptos::{ev, prelude::*};

/// What is done when a step is chosen, and which can be.
#[derive(Clone)]
pub(crate) struct Chooser {
    pub current: Prop<usize>,
    pub on_step: Option<Callback<usize>>,
    pub free_order: Prop<bool>,
}

impl Chooser {
    /// Whether a step can be chosen: it is done or, in free order, open; and it is somewhere.
    fn offers(&self, step: &FormStep, number: usize) -> bool {
        let open = match step.state {
            StepState::Done | StepState::Wrong => true,
            StepState::Todo => self.free_order.get(),
            StepState::Locked => false,
        };
        open && self.current.get() != number && (step.href.is_some() || self.on_step.is_some())
    }
}

pub(crate) fn step_list(steps: Prop<Vec<FormStep>>, chooser: Chooser) -> AnyView {
    let items = move |steps: Vec<FormStep>| {
        let steps = steps.into_iter().enumerate();
        steps
            .map(|(index, step)| item(index + 1, step, chooser.clone()))
            .collect_view()
    };
    let items = match steps {
        Prop::Static(steps) => items(steps).into_any(),
        Prop::Dynamic(steps) => (move || items(steps.get())).into_any(),
    };
    view! { <ol class="felles-form-steps__list" role="list">{items}</ol> }.into_any()
}

fn item(number: usize, step: FormStep, chooser: Chooser) -> impl IntoView {
    let current = chooser.current.clone();
    let is_current = current.map(move |current| (*current == number).then_some("step"));
    let word = match step.state {
        StepState::Todo => None,
        StepState::Done => Some(&DONE),
        StepState::Wrong => Some(&WRONG),
        StepState::Locked => Some(&LOCKED),
    };
    let symbol = match step.state {
        StepState::Todo => None,
        StepState::Done => Some(icons::CHECKMARK),
        StepState::Wrong => Some(icons::EXCLAMATIONMARK),
        StepState::Locked => Some(icons::PADLOCK_LOCKED_FILL),
    };
    let mark = match symbol {
        Some(symbol) => icon::decoration("felles-form-steps__symbol", Prop::Static(symbol)).into_any(),
        None => number.to_string().into_any(),
    };
    let state = step.state;
    let inner = {
        let step = step.clone();
        move || {
            let name = (
                step.title.clone(),
                word.map(|word| view! { <span class="felles-form-steps__word">", " {word.text()}</span> }),
            );
            if chooser.offers(&step, number) {
                link(&step, number, &chooser, name.into_any())
            } else {
                view! { <span class="felles-form-steps__name">{name}</span> }.into_any()
            }
        }
    };
    view! {
        <li class="felles-form-steps__step" data-state=state.name() aria-current=is_current>
            <span class="felles-form-steps__mark" aria-hidden="true">{mark}</span>
            {inner}
        </li>
    }
}

/// A link where there is an address, for it then also works without a script.
fn link(step: &FormStep, number: usize, chooser: &Chooser, name: AnyView) -> AnyView {
    let press = chooser
        .on_step
        .map(|on_step| Callback::new(move |_: ev::MouseEvent| on_step.run(number)));
    match &step.href {
        Some(href) => view! {
            <a class="felles-form-steps__name" href=address::of_link(Prop::Static(href.clone())) {..listen(ev::click, press)}>
                {name}
            </a>
        }
        .into_any(),
        None => view! {
            <button type="button" class="felles-form-steps__name" {..listen(ev::click, press)}>{name}</button>
        }
        .into_any(),
    }
}
