//! How far each module of the inventory has come, made from the catalogue and the inventory alone.

use super::{
    Kind, Page, Section, Status, example_root,
    inventory::{GROUPS, Module, group_title},
    layout::{link, root_of},
};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

const PATH: &str = "status/";

impl Status {
    /// The name in HTML.
    const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Testable => "testable",
            Self::Stable => "stable",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Draft => "Utkast",
            Self::Testable => "Klar for testing",
            Self::Stable => "Stabil",
        }
    }

    /// What those who use it may count on.
    const fn promise(self) -> &'static str {
        match self {
            Self::Draft => "Under arbeid. Alt kan endre seg, også fra dag til dag.",
            Self::Testable => {
                "Har råd om bruk, eksempler og alle slags tester. Prøv den og si hva du mener. Den kan endre seg i en mindre versjon, med \
                 en linje i endringsloggen."
            }
            Self::Stable => {
                "Til å bygge på. Den følger semantisk versjonering: det som slutter å virke, gjør det bare i en ny hovedversjon."
            }
        }
    }
}

/// Planned is what the inventory knows and the catalogue does not.
const PLANNED: (&str, &str, &str) = ("planned", "Planlagt", "Står på listen. Ingenting er laget ennå.");

const ORDER: [Option<Status>; 4] = [Some(Status::Stable), Some(Status::Testable), Some(Status::Draft), None];

fn said(status: Option<Status>) -> (&'static str, &'static str, &'static str) {
    status.map_or(PLANNED, |status| (status.name(), status.title(), status.promise()))
}

/// A status as a tag; none is planned.
pub fn badge(status: Option<Status>) -> Markup {
    let (_, title, _) = said(status);
    let (color, variant) = match status {
        None => (Color::Neutral, TagVariant::Outline),
        Some(Status::Draft) => (Color::Warning, TagVariant::Default),
        Some(Status::Testable) => (Color::Info, TagVariant::Default),
        Some(Status::Stable) => (Color::Success, TagVariant::Default),
    };
    PreEscaped(example_root::static_html(|| {
        view! { <Tag color=color variant=variant size=Size::Sm>{title}</Tag> }.into_any()
    }))
}

const NOT_TESTED: &str = "Det vi ikke har prøvd";

/// What the tests cannot tell, for they run in Chromium alone.
const UNTESTED: &[(&str, &str)] = &[
    (
        "Safari på telefon",
        "Om siden bak et dialogvindu står stille når du drar i den, og om vinduet holder seg innenfor når tastaturet kommer opp.",
    ),
    (
        "Safari",
        "Om fokus kommer tilbake til en knapp som ble trykket på. Safari gir ikke knapper fokus når de trykkes, så vi etterligner det.",
    ),
    (
        "Safari og Firefox",
        "Dialogvinduer og menyer i utgaver uten <dialog closedby>, kommandoknapper og plassering med CSS. Vi slår dette av i Chromium i stedet.",
    ),
    (
        "Firefox",
        "Om det du har skrevet, kommer tilbake når siden lastes på nytt. Firefox fyller inn felt på en annen måte enn Chromium.",
    ),
    (
        "Skjermlesere",
        "Hva NVDA, JAWS, VoiceOver og TalkBack faktisk sier. Vi sjekker navn, roller og tilstander som nettleseren gir dem.",
    ),
    (
        "Tastatur på skjermen",
        "Ekte skjermtastatur, og inntasting av andre skriftspråk på telefon. Vi etterligner hendelsene.",
    ),
    (
        "Kontrasttema i Windows",
        "Ekte kontrasttema. Vi bruker Chromiums etterligning av tvungne farger.",
    ),
];

pub fn page(modules: &[Module]) -> Page {
    let root = root_of(PATH);
    let of = |module: &Module| module.entry().map(|entry| entry.status);
    let content = html! {
        p.felles-lead { "felles skal dekke " (modules.len()) " komponenter og mønstre. Her ser du hvor langt hver av dem er kommet." }
        dl.showcase-promises {
            @for status in ORDER {
                div data-status=(said(status).0) {
                    dt { (badge(status)) " " strong { (modules.iter().filter(|module| of(module) == status).count()) } }
                    dd { (said(status).2) }
                }
            }
        }
        @for kind in [Kind::Component, Kind::Pattern] {
            section {
                h2 id=(kind.folder()) { (kind.title()) }
                @for (group, _) in GROUPS {
                    @let members: Vec<_> = modules.iter().filter(|module| module.kind == kind && module.group == *group).collect();
                    @if !members.is_empty() {
                        h3 { (group_title(group)) }
                        ul.showcase-inventory role="list" {
                            @for module in members {
                                li data-status=(said(of(module)).0) {
                                    @if let Some(entry) = module.entry() {
                                        (link(format!("{root}{}", entry.path()), entry.title)) " " code { (module.component) }
                                    } @else {
                                        code { (module.component) }
                                    }
                                    " " (badge(of(module)))
                                }
                            }
                        }
                    }
                }
            }
        }
        section {
            h2 #ikke-provd { (NOT_TESTED) }
            p { "Alle prøvene kjører i Chromium. Dette kan bare andre nettlesere og hjelpemidler vise, og det har vi ikke prøvd:" }
            ul {
                @for (place, what) in UNTESTED { li { strong { (place) ":" } " " (what) } }
            }
        }
    };
    let section = |id: &str, title: &str| Section {
        id: id.to_owned(),
        title: title.to_owned(),
        parts: Vec::new(),
    };
    let mut sections: Vec<_> = [Kind::Component, Kind::Pattern]
        .map(|kind| section(kind.folder(), kind.title()))
        .into();
    sections.push(section("ikke-provd", NOT_TESTED));
    Page {
        path: PATH.to_owned(),
        title: "Status".to_owned(),
        description: "Hvor langt hver komponent og hvert mønster i felles er kommet.".to_owned(),
        beside_title: None,
        trail: Vec::new(),
        content,
        sections,
    }
}
