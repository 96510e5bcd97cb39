//! [`FormSteps`]: the named steps of a form, always in view.

mod list;
mod step;
pub(crate) mod style;

pub(crate) use list::{Chooser, step_list};
pub use step::{FormStep, StepState};

use super::Orientation;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "form_steps";
    /// What the list is called.
    STEPS = { nb: "Steg i skjemaet", nn: "Steg i skjemaet", en: "Steps of the form" };
    /// After the name of a step that is done.
    DONE = { nb: "fullført", nn: "fullført", en: "completed" };
    /// After the name of a step that cannot be opened yet.
    LOCKED = { nb: "kan ikke åpnes ennå", nn: "kan ikkje opnast enno", en: "cannot be opened yet" };
    /// After the name of a step with something wrong in it.
    WRONG = { nb: "har feil", nn: "har feil", en: "has errors" };
}

/// The named steps of a form, always in view: which are done, where the user is, and a way back to those that are done.
///
/// For a short flow, and on a phone, [`FormProgress`](super::FormProgress) takes less room.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let current = RwSignal::new(2_usize);
/// let _ = view! {
///     <FormSteps
///         steps=vec![FormStep::new("Navn").done(), FormStep::new("Adresse"), FormStep::new("Se over")]
///         current=current
///         on_step=move |step| current.set(step)
///     />
/// };
/// ```
#[component]
pub fn FormSteps(
    /// The steps in order. Those that are done, and have an address or an `on_step`, can be chosen.
    #[prop(into)]
    steps: Prop<Vec<FormStep>>,
    /// Which step the user is at, from 1. Another number marks none.
    #[prop(into)]
    current: Prop<usize>,
    /// Called with the number of the step that the user chooses, from 1. The current one stays until you change it.
    #[prop(optional, into)]
    on_step: Option<Callback<usize>>,
    /// Lets every step be chosen that is not locked, and not only those that are done.
    #[prop(optional, into)]
    free_order: Prop<bool>,
    /// How they lie. Side by side is for wide places only: it becomes one below the other where there is no room.
    /// Default: below each other.
    #[prop(default = Prop::Static(Orientation::Vertical), into)]
    orientation: Prop<Orientation>,
    /// What assistive technology calls the list. Default: «Steg i skjemaet», in the language of the page.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let chooser = Chooser {
        current,
        on_step,
        free_order,
    };
    view! {
        <nav
            class=class_names("felles-form-steps", &class)
            id=id
            data-orientation=orientation
            aria-label=aria_label.unwrap_or_else(|| STEPS.text())
        >
            {step_list(steps, chooser)}
        </nav>
    }
}
