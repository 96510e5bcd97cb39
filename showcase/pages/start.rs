//! The start page: what felles is, for whom, and where to begin.

use super::{
    Page, catalogue::ENTRIES, example_root, foundation::PAGES as FOUNDATION, inventory::Module, layout::link, status,
};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

/// For each who comes here: what they take, and where to go on.
const WAYS: [(&str, &str, &str, &str); 3] = [
    (
        "Du utvikler i Rust",
        "Ta inn pakken og skriv typede Leptos-komponenter. De kan tegnes i nettleseren eller på tjeneren.",
        "getting-started/#i-en-leptos-app",
        "Bruk felles i Leptos",
    ),
    (
        "Du designer, eier eller tester",
        "Alt er levende på disse sidene: prøv det med tastatur, på telefonen, i lyst og mørkt, og les rådene om bruk.",
        "components/",
        "Se og prøv komponentene",
    ),
    (
        "Du bruker noe annet",
        "Sett inn et ferdig element med én linje HTML, eller bruk bare stilarket. Det virker i alle rammeverk.",
        "embed/",
        "Bruk felles uten Rust",
    ),
];

const PROMISES: [&str; 4] = [
    "Nettleserens egne elementer først: dialoger, skjemaer og tastatur virker slik folk er vant til.",
    "Ingen tekst går tapt: det noen har skrevet, blir stående når noe feiler.",
    "Kontrast, navn og roller, trykkflater, smale skjermer, stor tekst og tvungne farger prøves for hvert eneste eksempel.",
    "Virker under en streng innholdspolicy (CSP), uten unntak.",
];

pub fn page(modules: &[Module]) -> Page {
    let made = modules.iter().filter(|module| module.entry().is_some()).count();
    let content = html! {
        p.felles-lead {
            "Komponenter og mønstre for offentlige digitale tjenester. Tilgjengelige fra første stund, på bokmål, nynorsk og engelsk, "
            "skrevet i Rust og levert som WebAssembly."
        }
        div.showcase-actions {
            (action("getting-started/", "Kom i gang", ButtonVariant::Primary))
            (action("components/", "Se komponentene", ButtonVariant::Secondary))
        }
        section {
            h2 { "Prøv noen av dem" }
            ul.showcase-samples role="list" {
                (sample("tabs", "basic"))
                (sample("checkbox", "basic"))
                (sample("text_field", "basic"))
                (sample("alert", "title"))
            }
            p {
                "Alle står på det samme grunnlaget: "
                @for (index, (to, name)) in FOUNDATION.iter().enumerate() {
                    @if index + 1 == FOUNDATION.len() { " og " } @else if index > 0 { ", " }
                    (link(*to, name.to_lowercase()))
                }
                "."
            }
        }
        section {
            h2 { "Tre veier inn" }
            ul.showcase-audiences role="list" {
                @for (title, text, to, name) in WAYS {
                    li {
                        h3 { (title) }
                        p { (text) }
                        p { (link(to, name)) }
                    }
                }
            }
        }
        section {
            h2 { "Slik er det laget" }
            ul { @for promise in PROMISES { li { (promise) } } }
        }
        section {
            h2 { "Hvor langt vi er kommet" }
            p { (made) " av " (modules.len()) " komponenter og mønstre er i gang eller ferdige. " (link("status/", "Se status for alle")) "." }
        }
    };
    Page {
        path: String::new(),
        title: "Felles byggeklosser for offentlige tjenester".to_owned(),
        description: "Komponenter og mønstre for offentlige digitale tjenester, tilgjengelige fra første stund."
            .to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections: Vec::new(),
    }
}

fn action(to: &'static str, name: &'static str, variant: ButtonVariant) -> Markup {
    PreEscaped(example_root::static_html(|| {
        view! { <Button href=to variant=variant>{name}</Button> }.into_any()
    }))
}

/// One example, live, with the way to its page. It is left out if it is no more.
fn sample(name: &str, example: &str) -> Markup {
    let Some(entry) = ENTRIES.iter().find(|entry| entry.name == name) else {
        return Markup::default();
    };
    let Some(example) = entry.examples.iter().find(|known| known.name == example) else {
        return Markup::default();
    };
    let key = entry.example_key(example);
    html! {
        li.showcase-sample {
            div.showcase-stage data-example=(key) { (PreEscaped(example_root::html(&key, example))) }
            p.showcase-sample__name { (link(entry.path(), entry.title)) " " (status::badge(Some(entry.status))) }
        }
    }
}
