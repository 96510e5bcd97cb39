//! What of a colour may stand on what: the contrast of each pair, by WCAG 2.2 and by APCA.

use super::{color_choice::ratio, draft::Draft, scales::capital};
use felles::{
    prelude::*,
    styles::{
        color::{Scale, Scheme, Step},
        theme::ColorName,
    },
};
use leptos::prelude::*;

/// What is needed: a ratio of WCAG 2.2 AA, and an Lc of APCA.
#[derive(Clone, Copy)]
struct Need {
    ratio: f64,
    lc: f64,
}

const RUNNING_TEXT: Need = Need { ratio: 4.5, lc: 75.0 };
const QUIET_TEXT: Need = Need { ratio: 4.5, lc: 60.0 };
const SHAPE: Need = Need { ratio: 3.0, lc: 45.0 };

/// What stands on the page and its surfaces, and what it needs.
const MARKS: [(Step, Need); 5] = [
    (Step::TextDefault, RUNNING_TEXT),
    (Step::TextSubtle, QUIET_TEXT),
    (Step::BorderStrong, SHAPE),
    (Step::BorderDefault, SHAPE),
    (Step::BaseDefault, SHAPE),
];

const GROUNDS: [Step; 6] = [
    Step::BackgroundDefault,
    Step::BackgroundTinted,
    Step::SurfaceDefault,
    Step::SurfaceTinted,
    Step::SurfaceHover,
    Step::SurfaceActive,
];

/// What stands on a fill, and the fill: at rest, hovered, pressed.
const MARKS_ON_FILL: [(Step, Need); 2] = [
    (Step::BaseContrastDefault, QUIET_TEXT),
    (Step::BaseContrastSubtle, QUIET_TEXT),
];
const FILLS: [Step; 3] = [Step::BaseDefault, Step::BaseHover, Step::BaseActive];

pub fn view(draft: Draft, chosen: RwSignal<ColorName>, scales: Memo<[Scale; 3]>) -> AnyView {
    let theme = draft.name();
    let schemes = Scheme::ALL.into_iter().enumerate().map(|(index, scheme)| {
        let name = scheme.say(&Language::Nb);
        let scale = Memo::new(move |_| scales.with(|scales| scales[index]));
        view! {
            <section
                class="showcase-builder__matrix"
                data-theme=theme
                data-color-scheme=scheme.name()
                data-color=move || chosen.get().name()
            >
                <h3 class="showcase-builder__scheme">{capital(&name)}</h3>
                {table(chosen, scale, &name, "flater", &MARKS, &GROUNDS)}
                {table(chosen, scale, &name, "fylte knapper", &MARKS_ON_FILL, &FILLS)}
            </section>
        }
    });
    view! {
        <p class="showcase-builder__legend-text">
            {"Hver rute har forholdstallet i WCAG 2.2 og Lc i APCA for fargen i raden på fargen i kolonnen. Tekst trenger \
              4,5:1, kanter og fyll 3:1. APCA er et utkast som ingen lov krever: Lc 75 for løpende tekst, 60 for annen \
              tekst, 45 for former."}
        </p>
        {schemes.collect_view()}
    }
    .into_any()
}

fn table(
    chosen: RwSignal<ColorName>,
    scale: Memo<Scale>,
    scheme: &str,
    what: &'static str,
    marks: &'static [(Step, Need)],
    grounds: &'static [Step],
) -> AnyView {
    let heads = grounds.iter().map(|ground| {
        view! { <th class="felles-table__header" scope="col"><code class="showcase-builder__code">{ground.name()}</code></th> }
    });
    let rows = marks.iter().map(|(mark, need)| {
        let cells = grounds.iter().map(|ground| cell(scale, *mark, *ground, *need));
        view! {
            <tr class="felles-table__row">
                <th class="felles-table__cell" scope="row">
                    <code class="showcase-builder__code">{mark.name()}</code>
                    <span class="showcase-builder__against">{format!("trenger {}:1", short(need.ratio))}</span>
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    let label = format!("Kontraster i {scheme}: {what}");
    let caption = format!(" på {what} i {scheme}");
    view! {
        <div class="felles-table showcase-builder__table" data-narrow="scroll" data-size="sm">
            <div class="felles-table__area" role="region" tabindex="0" aria-label=label>
                <table class="felles-table__table">
                    <caption class="felles-table__caption">{move || chosen.get().say(&Language::Nb)} {caption}</caption>
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

/// There are a hundred, and all of them change with a colour: so only two numbers and two attributes of each do.
fn cell(scale: Memo<Scale>, mark: Step, ground: Step, need: Need) -> impl IntoView {
    let contrast = Memo::new(move |_| {
        let (mark, ground) = scale.with(|scale| (scale[mark], scale[ground]));
        (mark.contrast(ground), mark.apca(ground).abs())
    });
    view! {
        <td class="felles-table__cell">
            <span
                class="showcase-builder__sample"
                data-ground=ground.name()
                data-mark=mark.name()
                aria-hidden="true"
            ></span>
            {verdict(move || ratio(contrast.get().0), move || contrast.get().0 >= need.ratio)} " "
            {verdict(move || format!("Lc {:.0}", contrast.get().1.floor()), move || contrast.get().1 >= need.lc)}
        </td>
    }
}

/// A number, and whether it is enough: as a sign, and as a word for those who do not see it. Of the two words the sheet
/// leaves one.
fn verdict(
    number: impl Fn() -> String + Send + Sync + Clone + 'static,
    holds: impl Fn() -> bool + Send + Sync + Clone + 'static,
) -> impl IntoView {
    view! {
        <span class="showcase-builder__verdict" data-holds=move || if holds() { "yes" } else { "no" }>
            {number} <span class="felles-visually-hidden showcase-builder__yes">{" holder"}</span>
            <span class="felles-visually-hidden showcase-builder__no">{" holder ikke"}</span>
        </span>
    }
}

fn short(needed: f64) -> String {
    needed.to_string().replace('.', ",")
}
