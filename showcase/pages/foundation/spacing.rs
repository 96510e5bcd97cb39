//! Space and form: spacings, corners, lines, shadows, breakpoints, what lies above what.

use super::{
    Page, number, property, table,
    tokens::{Token, beginning, declared, value},
};
use felles::styles::{
    modes::SPACINGS,
    theme::{FJORD, GRANITT, SOMMER, Theme},
    tokens::{BREAKPOINTS, Z_INDEXES},
};
use maud::{Markup, html};

pub const PATH: &str = "spacing/";

/// A step of the scale, in px, where text has its usual size.
const UNIT: u16 = 4;

pub fn page() -> Page {
    super::page(
        PATH,
        "Avstander, hjørner, rammer, skygger, bredder og lag i felles.",
        &html! {
            p.felles-lead {
                "Avstand sier hva som hører sammen. Alt er på ett rutenett, med steg på 4 px der teksten er 18 px. " code { "data-size" }
                " gjør stegene større eller mindre sammen med teksten."
            }
        },
        vec![
            ("avstander", "Avstander", spacings()),
            ("hjorner", "Hjørner", radii()),
            ("rammer", "Rammer", borders()),
            ("skygger", "Skygger", shadows()),
            ("bredder", "Bredder", breakpoints()),
            ("lag", "Lag", layers()),
        ],
    )
}

fn spacings() -> Markup {
    let rows = html! {
        @for spacing in SPACINGS {
            @let token = format!("size-{spacing}");
            tr.felles-table__row {
                td.felles-table__cell { (u16::from(spacing) * UNIT) " px" }
                td.felles-table__cell { (property(&token)) }
                td.felles-table__cell { span.showcase-bar data-token=(token) {} }
            }
        }
    };
    html! {
        ul {
            li { "8 eller 12 px mellom det som hører sammen." }
            li { "24 eller 32 px mellom grupper." }
            li { "48 eller 64 px mellom deler av siden." }
            li { "Aldri like langt innad i en gruppe som ut av den." }
        }
        (table("Avstander", &["Lengde", "Navn", "Prøve"], &rows))
    }
}

fn radii() -> Markup {
    let themes = [FJORD, GRANITT, SOMMER];
    let of = |theme: &Theme, name: &str| {
        let css = theme.to_css();
        let found = declared(&css)
            .into_iter()
            .find(|token| token.name == format!("border-radius-{name}"));
        found.map_or("helt rundt".to_owned(), |token| {
            number(token.value).replace("px", " px")
        })
    };
    let rows = html! {
        @for Token { name, .. } in beginning("border-radius-") {
            @let token = format!("border-radius-{name}");
            tr.felles-table__row {
                td.felles-table__cell { span.showcase-corner data-token=(token) {} }
                td.felles-table__cell { (property(&token)) }
                @for theme in &themes { td.felles-table__cell { (of(theme, name)) } }
            }
        }
    };
    html! {
        p { "Temaet velger hvor runde knapper og felt er. Små ting er mindre runde, og store litt mer." }
        (table("Hjørner", &["Prøve", "Navn", "fjord", "granitt", "sommer"], &rows))
    }
}

fn borders() -> Markup {
    let rows = html! {
        @for (token, use_for) in [
            ("border-width-default", "Rammer og streker"),
            ("border-width-focus", "Ringen om det som har fokus"),
            ("focus-offset", "Fra kanten til ringen"),
        ] {
            tr.felles-table__row { td.felles-table__cell { (value(token).replace("px", " px")) } td.felles-table__cell { (use_for) } td.felles-table__cell { (property(token)) } }
        }
        tr.felles-table__row { td.felles-table__cell { (number(value("opacity-disabled"))) } td.felles-table__cell { "Gjennomskinneligheten til det som er slått av" } td.felles-table__cell { (property("opacity-disabled")) } }
    };
    table("Rammer og fokus", &["Verdi", "Til", "Navn"], &rows)
}

fn shadows() -> Markup {
    html! {
        p { "Skygge er for det som ligger over siden og kan forsvinne igjen. I mørke fargeskjemaer synes den knapt: der er det lysere flater og rammer som løfter." }
        ul.showcase-shadows role="list" {
            @for Token { name, .. } in beginning("shadow-") {
                @let token = format!("shadow-{name}");
                li { span.showcase-shadow data-token=(token) {} (property(&token)) }
            }
        }
    }
}

fn breakpoints() -> Markup {
    let rows = html! {
        @for (name, px) in BREAKPOINTS {
            tr.felles-table__row { td.felles-table__cell { (px) " px" } td.felles-table__cell { code { (value(&format!("breakpoint-{name}"))) } } td.felles-table__cell { (property(&format!("breakpoint-{name}"))) } }
        }
    };
    html! {
        p {
            "Det er plassen som bestemmer, ikke maskinen: en komponent spør etter bredden den står i. Bredder er i " code { "rem" } ", for stor tekst trenger "
            "mer plass. CSS kan ikke ha et navn i et spørsmål om bredde, så der skrives tallet ut."
        }
        (table("Bredder", &["Fra", "I stilark", "Navn"], &rows))
    }
}

/// What each layer is for.
fn layer(name: &str) -> &'static str {
    match name {
        "raised" => "En del av en komponent som ligger over naboene",
        "sticky" => "Det som blir stående når siden rulles",
        "floating" => "Lister og tips der nettleseren ikke har et eget øverste lag",
        "announcement" => "Det siden selv melder",
        _ => "",
    }
}

fn layers() -> Markup {
    let rows = html! {
        @for (name, index, _) in Z_INDEXES {
            tr.felles-table__row { td.felles-table__cell { (index) } td.felles-table__cell { (layer(name)) } td.felles-table__cell { (property(&format!("layer-{name}"))) } }
        }
    };
    html! {
        p { "Dialogvinduer og annet som åpnes over siden, ligger i nettleserens eget øverste lag, og trenger ingen av disse." }
        (table("Lag", &["z-index", "Til", "Navn"], &rows))
    }
}
