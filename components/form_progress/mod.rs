//! [`FormProgress`]: how far the user has come in a form.

pub(crate) mod style;

use super::{
    form_steps::{self, Chooser, FormStep, step_list},
    icon,
};
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::words! { "form_progress";
    /// How far the user has come.
    STEP_OF = { nb: "Steg {step} av {steps}", nn: "Steg {step} av {steps}", en: "Step {step} of {steps}" };
    /// Opens the list of steps.
    SHOW_ALL = { nb: "Vis alle steg", nn: "Vis alle steg", en: "Show all steps" };
}

/// How far the user has come in a form: «Steg 2 av 5», a bar, and a list of the steps that folds away.
///
/// For a long flow on a wide screen, [`FormSteps`](super::FormSteps) keeps the list in view.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let current = RwSignal::new(2_usize);
/// let _ = view! {
///     <FormProgress
///         steps=vec![FormStep::new("Navn").done(), FormStep::new("Adresse"), FormStep::new("Se over")]
///         current=current
///         on_step=move |step| current.set(step)
///     />
/// };
/// ```
#[component]
pub fn FormProgress(
    /// The steps in order. Those that are done, and have an address or an `on_step`, can be chosen.
    #[prop(into)]
    steps: Prop<Vec<FormStep>>,
    /// Which step the user is at, from 1. Another number is taken as the nearest there is.
    #[prop(into)]
    current: Prop<usize>,
    /// Called with the number of the step that the user chooses, from 1. The current one stays until you change it.
    #[prop(optional, into)]
    on_step: Option<Callback<usize>>,
    /// Lets every step be chosen that is not locked, and not only those that are done.
    #[prop(optional, into)]
    free_order: Prop<bool>,
    /// Leaves the list out: for two or three steps that all know.
    #[prop(optional)]
    without_list: bool,
    /// What assistive technology calls it. Default: «Steg i skjemaet», in the language of the page.
    #[prop(optional, into)]
    aria_label: Option<Prop<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&form_steps::style::SHEET);
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("form-progress"));
    let place = steps.zip(&current, |steps, current| {
        let count = steps.len();
        let number = (*current).clamp(count.min(1), count);
        let title = steps.get(number.wrapping_sub(1)).map(|step| step.title.clone());
        (number, count, title.unwrap_or_default())
    });
    let said = {
        let place = place.clone();
        STEP_OF.with(move || {
            let (number, count, _) = place.get();
            vec![("step", number.to_string().into()), ("steps", count.to_string().into())]
        })
    };
    let title = place.map(|(_, _, title)| title.clone());
    let segments = place.map(|(number, count, _)| (*number, *count));
    let segments = move || {
        let (number, count) = segments.get();
        (1..=count)
            .map(|step| view! { <span class="felles-form-progress__segment" data-done=(step <= number).then_some("")>{None::<()>}</span> })
            .collect_view()
    };
    let list = (!without_list).then(|| {
        let chooser = Chooser {
            current: place.map(|(number, ..)| *number),
            on_step,
            free_order,
        };
        view! {
            <details class="felles-form-progress__all" id=part_id(&id, "all")>
                <summary class="felles-form-progress__toggle">
                    {icon::chevron("felles-form-progress__marker")}
                    <span>{SHOW_ALL.text()}</span>
                </summary>
                {step_list(steps, chooser)}
            </details>
        }
    });
    view! {
        <nav
            class=class_names("felles-form-progress", &class)
            id=id
            aria-label=aria_label.unwrap_or_else(|| form_steps::STEPS.text())
        >
            <p class="felles-form-progress__text">
                <span class="felles-form-progress__place">{said}</span>
                " "
                <span class="felles-form-progress__title">{title}</span>
            </p>
            <div class="felles-form-progress__bar" aria-hidden="true">{segments}</div>
            {list}
        </nav>
    }
}
