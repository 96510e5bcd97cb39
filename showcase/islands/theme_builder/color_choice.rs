//! Which of the draft's colours is looked at closely, and how each of them looks as a whole.

use super::draft::Draft;
use felles::{
    prelude::*,
    runtime::value_binding::bind_checked,
    styles::{color::Step, theme::ColorName},
};
use leptos::prelude::*;

/// The eight colours as radio buttons, each with its sixteen steps. What they look like is the sheet's affair alone.
pub fn view(draft: Draft, chosen: RwSignal<ColorName>, group: &'static str) -> AnyView {
    let choices = ColorName::ALL.map(|color| {
        let is_chosen = Signal::derive(move || chosen.get() == color);
        let choose = Callback::new(move |yes| {
            if yes {
                chosen.set(color);
            }
        });
        let steps = Step::ALL.map(|step| view! { <span class="showcase-builder__step" data-step=step.name()></span> });
        view! {
            <label class="showcase-builder__scale" data-color=color.name()>
                <input
                    type="radio"
                    name=group
                    value=color.name()
                    {..bind_checked(Model::from((is_chosen, choose)), None)}
                    autocomplete="off"
                />
                <span class="showcase-builder__scale-name">{color.say(&Language::Nb)}</span>
                <span class="showcase-builder__steps" aria-hidden="true">{steps.collect_view()}</span>
            </label>
        }
    });
    view! {
        <fieldset class="showcase-builder__choices">
            <legend class="showcase-builder__legend">{"Farge"}</legend>
            <div class="showcase-builder__scales" data-theme=draft.name()>
                {choices.collect_view()}
            </div>
        </fieldset>
    }
    .into_any()
}

/// A ratio as people read it, cut and not rounded: 4.49 must not read as 4.5.
pub fn ratio(ratio: f64) -> String {
    let cut = (ratio * 10.0).floor() / 10.0;
    format!("{cut:.1}").replace('.', ",")
}
