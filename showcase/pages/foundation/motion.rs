//! Motion: how long things take, and how they come to rest.

use super::{
    Page,
    layout::island,
    number, property, table,
    tokens::{Token, beginning, value},
};
use maud::{Markup, html};

pub const PATH: &str = "motion/";

pub fn page() -> Page {
    super::page(
        PATH,
        "Varighet og fart i bevegelsene til felles.",
        &html! {
            p.felles-lead {
                "Bevegelse forklarer hvor noe kom fra eller ble av, og er over før noen rekker å vente på den. Alt annet står stille. Har brukeren bedt "
                "maskinen om mindre bevegelse, er varighetene null."
            }
        },
        vec![
            ("varighet", "Varighet", durations()),
            ("fart", "Fart", easing()),
            ("bruk", "Slik bruker du dem", usage()),
        ],
    )
}

/// The durations, and nothing else of motion.
fn all() -> impl Iterator<Item = Token<'static>> {
    beginning("motion-").into_iter().filter(|token| token.name != "easing")
}

fn durations() -> Markup {
    let purpose = |name: &str| match name {
        "fast" => "Farger og streker som svarer på pekeren",
        "normal" => "Det som kommer, går eller skifter plass",
        _ => "",
    };
    let rows = html! {
        @for Token { name, value } in all() {
            tr.felles-table__row { td.felles-table__cell { (value.replace("ms", " ms")) } td.felles-table__cell { (purpose(name)) } td.felles-table__cell { (property(&format!("motion-{name}"))) } }
        }
    };
    html! {
        (table("Varigheter", &["Varighet", "Til", "Navn"], &rows))
        div.showcase-motion {
            @for Token { name, .. } in all() {
                div.showcase-motion__row {
                    span { (name) }
                    div.showcase-motion__track { span.showcase-motion__dot data-token={ "motion-" (name) } {} }
                }
            }
            div.showcase-script { (island("motion", &[])) }
            p.showcase-motion__still { "Maskinen din ber om mindre bevegelse. Da hopper prøven rett dit den skal." }
        }
    }
}

fn easing() -> Markup {
    let easing = value("motion-easing");
    html! {
        p { "Én kurve for alt: brått i gang, mykt til ro." }
        (table("Fart", &["Kurve", "Verdi", "Navn"], &html! {
            tr.felles-table__row {
                td.felles-table__cell { (curve(easing)) }
                td.felles-table__cell { code { (easing) } }
                td.felles-table__cell { (property("motion-easing")) }
            }
        }))
    }
}

/// A `cubic-bezier(…)`, drawn: time from start to end, way from below to above.
fn curve(easing: &str) -> Markup {
    let inside = easing
        .strip_prefix("cubic-bezier(")
        .and_then(|rest| rest.strip_suffix(')'));
    let points: Vec<f32> = inside
        .into_iter()
        .flat_map(|points| points.split(','))
        .filter_map(|point| point.trim().parse().ok())
        .collect();
    let [x1, y1, x2, y2] = points[..] else {
        return Markup::default();
    };
    let place = |x: f32, y: f32| format!("{} {}", x * 48.0, 48.0 - y * 48.0);
    html! {
        svg.showcase-curve viewBox="-2 -2 52 52" aria-hidden="true" {
            path d={ "M0 48C" (place(x1, y1)) " " (place(x2, y2)) " 48 0" } {}
        }
    }
}

fn usage() -> Markup {
    let durations: Vec<String> = all().map(|token| number(&token.value.replace("ms", " ms"))).collect();
    html! {
        ul {
            li { "Hold deg til " (durations.join(" og ")) ". Det som må ha lengre tid, bør ikke bevege seg." }
            li { "Flytt og ton. Ikke rist, sprett eller blink." }
            li { "Bruk navnene over, så faller bevegelsen bort for dem som har bedt om det." }
            li { "Ingenting må ses for å forstås: det samme står der når bevegelsen er over." }
        }
    }
}
