//! Colours: the steps of a scale, the scales of the default theme, and what may stand on what.

use super::{Page, code_block, copy_button, property, table};
use felles::styles::{
    color::{Hex, Scale, Scheme, Step},
    theme::{ColorName, FJORD, GRANITT, SOMMER},
};
use maud::{Markup, html};

pub const PATH: &str = "colour/";

/// What text needs, and what shapes and large text need (WCAG 2.2 AA).
const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;

const GROUNDS: [Step; 6] = [
    Step::BackgroundDefault,
    Step::BackgroundTinted,
    Step::SurfaceDefault,
    Step::SurfaceTinted,
    Step::SurfaceHover,
    Step::SurfaceActive,
];

const ON_THEM: [Step; 5] = [
    Step::TextDefault,
    Step::TextSubtle,
    Step::BorderStrong,
    Step::BorderDefault,
    Step::BorderSubtle,
];

const FILLS: [Step; 3] = [Step::BaseDefault, Step::BaseHover, Step::BaseActive];

const SAMPLE: &str = r#"<section data-color="brand1">
  <h2 class="min-tittel">Husk fristen</h2>
  <button class="felles-button" data-variant="primary" type="button">Søk nå</button>
</section>

<style>
  .min-tittel { color: var(--felles-color-text-default); }
</style>"#;

pub fn page() -> Page {
    super::page(
        PATH,
        "Fargene i felles: skalaer, trinn, verdier og kontrast.",
        &html! {
            p.felles-lead {
                "Et tema velger åtte farger. Av hver farge lages en skala på seksten trinn, i lyst, mørkt og med sterkere kontrast. Trinnet sier hva "
                "fargen er til, så det som er lesbart i ett tema, er lesbart i alle."
            }
        },
        vec![
            ("trinn", "Trinnene", steps()),
            ("skalaer", "Skalaene", scales()),
            ("kontrast", "Hva som kan stå på hva", pairs()),
            ("flater", "Tekst på fylte flater", fills()),
            ("bruk", "Slik bruker du dem", usage()),
        ],
    )
}

/// What a step is for.
const fn purpose(step: Step) -> &'static str {
    match step {
        Step::BackgroundDefault => "Bakgrunnen på siden",
        Step::BackgroundTinted => "Bakgrunn med et hint av fargen",
        Step::SurfaceDefault => "Kort, felt og det som ligger oppå siden",
        Step::SurfaceTinted => "Kort og felt i farge",
        Step::SurfaceHover => "Flate under pekeren",
        Step::SurfaceActive => "Flate som trykkes",
        Step::BorderSubtle => "Skiller og pynt",
        Step::BorderDefault => "Rammen rundt et felt, og streker som betyr noe",
        Step::BorderStrong => "Rammer som skal synes ekstra godt",
        Step::TextSubtle => "Dempet tekst, lenker og ikoner",
        Step::TextDefault => "Tekst",
        Step::BaseDefault => "Fylte knapper og merker",
        Step::BaseHover => "Fylt flate under pekeren",
        Step::BaseActive => "Fylt flate som trykkes",
        Step::BaseContrastSubtle => "Dempet tekst og ikoner på fylt flate",
        Step::BaseContrastDefault => "Tekst på fylt flate",
    }
}

const fn title(color: ColorName) -> (&'static str, &'static str) {
    match color {
        ColorName::Accent => (
            "Hovedfarge",
            "Knapper, lenker og det som er valgt. Gjelder der ingen annen er nevnt.",
        ),
        ColorName::Neutral => (
            "Nøytral",
            "Tekst, rammer og flater som ikke skal trekke blikket til seg.",
        ),
        ColorName::Brand1 => ("Første støttefarge", "Til å skille ut en del av siden."),
        ColorName::Brand2 => ("Andre støttefarge", "Som den første, når én ikke er nok."),
        ColorName::Info => ("Informasjon", "Det som er greit å vite."),
        ColorName::Success => ("Vellykket", "Det som gikk bra."),
        ColorName::Warning => (
            "Advarsel",
            "Det som krever omtanke. Den fylte flaten er for lys til å skille seg fra en hvit side alene: la teksten bære den.",
        ),
        ColorName::Danger => ("Fare", "Det som gikk galt, eller som ødelegger noe."),
    }
}

const fn scheme_title(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "Lyst",
        Scheme::Dark => "Mørkt",
        Scheme::Contrast => "Kontrast",
    }
}

fn steps() -> Markup {
    let rows = html! {
        @for step in Step::ALL {
            tr.felles-table__row {
                td.felles-table__cell { span.showcase-chip data-token={ "color-" (step.name()) } {} }
                td.felles-table__cell { (purpose(step)) }
                td.felles-table__cell { (property(&format!("color-{}", step.name()))) }
            }
        }
    };
    html! {
        p {
            "Disse navnene gir fargen som gjelder der elementet står. " code { "data-color" } " på et element over bestemmer hvilken. "
            "Bruk dem, så virker det du lager, i alle farger, temaer og fargeskjemaer."
        }
        (table("Trinnene i en skala", &["Farge", "Til", "Navn"], &rows))
    }
}

fn scales() -> Markup {
    html! {
        p { "Verdiene er de i temaet fjord. Vil du ha en bestemt farge uansett hvor elementet står, har hvert trinn også et navn med fargen i." }
        p { "Øverst er skalaen i lyst, så i mørkt, og nederst med kontrast. Trinnene står i samme rekkefølge som over." }
        @for color in ColorName::ALL {
            @let (name, use_for) = title(color);
            h3 id={ "farge-" (color.name()) } { (name) " " code { (color.name()) } }
            p { (use_for) }
            div.showcase-scales data-color=(color.name()) aria-hidden="true" {
                @for scheme in Scheme::ALL {
                    div.showcase-scale data-color-scheme=(scheme.name()) {
                        @for step in Step::ALL { span data-token={ "color-" (step.name()) } {} }
                    }
                }
            }
            details.felles-disclosure.felles-unfolds.showcase-fold data-marker="none" {
                summary.felles-disclosure__summary { span.felles-disclosure__label { "Vis verdiene: " (name) } }
                div.felles-disclosure__content { (values(color, name)) }
            }
        }
        h3 #farge-andre { "Utenom skalaene" }
        (table("Farger utenom skalaene", &["Farge", "Til", "Navn"], &html! {
            @for (token, use_for) in [
                ("color-focus-outer", "Ytterste ring om det som har fokus"),
                ("color-focus-inner", "Innerste ring"),
                ("link-color-visited", "Lenke som er fulgt"),
            ] {
                tr.felles-table__row { td.felles-table__cell { span.showcase-chip data-token=(token) {} } td.felles-table__cell { (use_for) } td.felles-table__cell { (property(token)) } }
            }
        }))
    }
}

fn values(color: ColorName, name: &str) -> Markup {
    let scales = Scheme::ALL.map(|scheme| (scheme, Scale::new(FJORD.colors[color], scheme)));
    let rows = html! {
        @for step in Step::ALL {
            @let token = format!("color-{}-{}", color.name(), step.name());
            tr.felles-table__row {
                th.felles-table__cell scope="row" { span.showcase-token { (step.name()) (copy_button(&format!("--felles-{token}"))) } }
                @for (scheme, scale) in &scales {
                    td.felles-table__cell { code.showcase-hex data-scheme=(light_or_dark(*scheme)) data-token=(swatch(color, step, *scheme)) { (scale[step]) } }
                }
            }
        }
    };
    table(
        &format!("Verdier: {name}"),
        &["Trinn", "Lyst", "Mørkt", "Kontrast"],
        &rows,
    )
}

/// Contrast is a second pair of values, and its scale is the dark one of that pair. To ask for a scheme with
/// `data-color-scheme` would compute all colours anew for each swatch.
const fn light_or_dark(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark | Scheme::Contrast => "dark",
    }
}

fn swatch(color: ColorName, step: Step, scheme: Scheme) -> String {
    let kind = if scheme == Scheme::Contrast && !step.is_base() {
        "contrast"
    } else {
        "color"
    };
    format!("{kind}-{}-{}", color.name(), step.name())
}

/// The least contrast of two steps in any colour of any theme of ours, where light or dark is chosen.
fn least(front: Step, back: Step, scheme: Scheme) -> f64 {
    every_scale(scheme)
        .map(|scale| scale[front].contrast(scale[back]))
        .fold(f64::INFINITY, f64::min)
}

fn every_scale(scheme: Scheme) -> impl Iterator<Item = Scale> {
    let colors = [FJORD, GRANITT, SOMMER].map(|theme| theme.colors);
    colors
        .into_iter()
        .flat_map(move |colors| ColorName::ALL.map(|color| Scale::new(colors[color], scheme)))
}

/// Cut, not rounded: 4.49 must not read as 4.5.
fn ratio(contrast: f64) -> String {
    format!("{:.1}", (contrast * 10.0).floor() / 10.0).replace('.', ",")
}

/// What a contrast is enough for: in words, and for the sheet.
fn grade(contrast: f64) -> (&'static str, &'static str) {
    match contrast {
        enough if enough >= TEXT => ("Tekst", "text"),
        enough if enough >= SHAPE => ("Ikoner, rammer", "shape"),
        _ => ("Bare pynt", "none"),
    }
}

fn pairs() -> Markup {
    html! {
        p {
            "Tallet er den minste kontrasten i noen av fargene i de tre temaene våre. Fra 4,5 kan det være tekst. Fra 3 kan det være ikoner, rammer og "
            "tekst fra 24 px. Under det er det pynt, som ingen trenger å se."
        }
        @for scheme in [Scheme::Light, Scheme::Dark] {
            h3 { (scheme_title(scheme)) }
            (pairs_in(scheme))
        }
    }
}

fn pairs_in(scheme: Scheme) -> Markup {
    let label = format!("Kontrast mellom trinn: {}", scheme_title(scheme).to_lowercase());
    let rows = html! {
        @for front in ON_THEM {
            tr.felles-table__row {
                th.felles-table__cell scope="row" { code { (front.name()) } }
                @for back in GROUNDS {
                    @let contrast = least(front, back, scheme);
                    @let (words, grade) = grade(contrast);
                    td.felles-table__cell data-grade=(grade) {
                        (pair(front, back, scheme))
                        strong { (ratio(contrast)) }
                        span.showcase-grade { (words) }
                    }
                }
            }
        }
    };
    let mut heads = vec!["Trinn"];
    heads.extend(GROUNDS.map(Step::name));
    html! { div.showcase-pairs { (table(&label, &heads, &rows)) } }
}

/// A letter, or a frame where no text should be, on its ground.
fn pair(front: Step, back: Step, scheme: Scheme) -> Markup {
    let is_text = matches!(front, Step::TextDefault | Step::TextSubtle);
    html! {
        span.showcase-pair data-scheme=(light_or_dark(scheme)) data-on=(back.name()) data-token={ "color-" (front.name()) } aria-hidden="true" {
            @if is_text { "Aa" } @else { span.showcase-pair__frame {} }
        }
    }
}

fn fills() -> Markup {
    let rows = html! {
        @for color in ColorName::ALL {
            tr.felles-table__row {
                th.felles-table__cell scope="row" { (title(color).0) }
                @for fill in FILLS {
                    td.felles-table__cell {
                        span.showcase-measured {
                            span.showcase-pair data-color=(color.name()) data-on=(fill.name()) data-token="color-base-contrast-default" aria-hidden="true" { "Aa" }
                            span { (ratio(least_on_fill(FJORD.colors[color], fill))) }
                        }
                    }
                }
            }
        }
    };
    let mut heads = vec!["Farge"];
    heads.extend(FILLS.map(Step::name));
    html! {
        p {
            "Fylte flater har fargen slik den ble valgt, og teksten på dem er hvit eller svart, den som leses best. Tallet er det minste i lyst, mørkt og "
            "kontrast. Temabyggeren sier fra om en farge det ikke går med."
        }
        (table("Kontrast på fylte flater", &heads, &rows))
    }
}

fn least_on_fill(hex: Hex, fill: Step) -> f64 {
    let scales = Scheme::ALL.map(|scheme| Scale::new(hex, scheme));
    let contrasts = scales.map(|scale| scale[Step::BaseContrastDefault].contrast(scale[fill]));
    contrasts.into_iter().fold(f64::INFINITY, f64::min)
}

fn usage() -> Markup {
    html! {
        ul {
            li { "Farge betyr noe, eller den er ikke der. Én farge om gangen trekker blikket." }
            li { "Si det samme med ord eller form. Ikke alle ser forskjell på farger." }
            li { "Sett " code { "data-color" } " på det minste elementet som har alt fargen gjelder, og bruk navnene uten farge inni." }
            li { "Skriv aldri en hex-verdi i en side. Den følger hverken tema, mørkt eller kontrast." }
        }
        (code_block("Kode: en del av siden i en annen farge", "HTML", "html", SAMPLE))
    }
}
