//! The sixteen steps of a colour in all three schemes, each with its name, its value and its contrast.

use super::color_choice::ratio;
use felles::{
    prelude::*,
    runtime::css_var,
    styles::{
        color::{Hex, Scale, Scheme, Step},
        theme::ColorName,
    },
};
use leptos::prelude::*;

/// What a step is told against: what stands on it, or what it stands on.
const fn partner(step: Step) -> Step {
    match step {
        Step::BackgroundDefault
        | Step::BackgroundTinted
        | Step::SurfaceDefault
        | Step::SurfaceTinted
        | Step::SurfaceHover
        | Step::SurfaceActive => Step::TextDefault,
        Step::BaseDefault | Step::BaseHover | Step::BaseActive => Step::BaseContrastDefault,
        Step::BaseContrastSubtle | Step::BaseContrastDefault => Step::BaseDefault,
        _ => Step::BackgroundDefault,
    }
}

/// `scales` is that of the colour that is chosen.
pub fn view(chosen: RwSignal<ColorName>, scales: Memo<[Scale; 3]>) -> AnyView {
    let rows = Step::ALL.map(|step| {
        let cells = [0, 1, 2].map(|scheme| {
            cell(
                step,
                Memo::new(move |_| scales.with(|scales| pair(&scales[scheme], step))),
            )
        });
        view! {
            <tr class="felles-table__row">
                <th class="felles-table__cell" scope="row">
                    <code class="showcase-builder__code">{step.name()}</code>
                    <span class="showcase-builder__against">"mot " {partner(step).name()}</span>
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    let heads = Scheme::ALL.map(
        |scheme| view! { <th class="felles-table__header" scope="col">{capital(&scheme.say(&Language::Nb))}</th> },
    );
    view! {
        <div class="felles-table showcase-builder__table" data-narrow="scroll" data-size="sm">
            <div class="felles-table__area" role="region" tabindex="0" aria-label="Trinnene i skalaen">
                <table class="felles-table__table">
                    <caption class="felles-table__caption">
                        {move || chosen.get().say(&Language::Nb)} ": 16 trinn"
                    </caption>
                    <thead class="felles-table__head">
                        <tr class="felles-table__headers">
                            <th class="felles-table__header" scope="col">{"Trinn"}</th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody class="felles-table__body">{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

fn pair(scale: &Scale, step: Step) -> (Hex, Hex) {
    (scale[step], scale[partner(step)])
}

fn cell(step: Step, pair: Memo<(Hex, Hex)>) -> impl IntoView {
    let hex = move || pair.get().0.to_string();
    let contrast = move || {
        let (own, other) = pair.get();
        format!("{}:1", ratio(own.contrast(other)))
    };
    view! {
        <td class="felles-table__cell">
            <span class="showcase-builder__value">
                <span
                    class="showcase-builder__swatch"
                    data-step=step.name()
                    {..css_var("--showcase-swatch", hex)}
                ></span>
                <code class="showcase-builder__code">{hex}</code>
                " "
                <span class="showcase-builder__ratio">{contrast}</span>
            </span>
        </td>
    }
}

pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
