//! Every component and pattern that the showcase shows: the one list that pages, search, status and tests are made from.
//!
//! A line: the folder, the title in Norwegian, the group as in `inventory.tsv`, the status, and the examples, each the
//! name of its file with a short title in Norwegian, in the order they are shown:
//!
//! ```text
//! components/tag "Merkelapp", "status", Draft {
//!     basic "Enkel",
//!     sizes "Størrelser",
//! }
//! ```
//!
//! Lines stand in the order of their names, components before patterns; `cargo xtask new` adds them there. The most
//! telling example comes first.

#[cfg(not(target_arch = "wasm32"))]
use super::entry::Status;
use super::entry::{Entry, Example, Kind, catalogue};

catalogue! {
    components/alert "Varsel", "status", Testable {
        variants "Varianter",
        title "Med tittel",
        closable "Kan lukkes",
        live "Kommer mens du ser på",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/button "Knapp", "actions", Testable {
        variants "Varianter",
        basic "Når den trykkes",
        sizes "Størrelser",
        colors "Farger",
        icons "Ikoner",
        loading "Mens noe skjer",
        disabled "Slått av",
        link "Som lenke",
        long_text "Lang tekst",
    }

    components/checkbox "Avkryssingsboks", "form controls", Testable {
        basic "Enkel",
        description "Med beskrivelse",
        error "Med feil",
        indeterminate "Delvis valgt",
        states "Slått av og låst",
        sizes "Størrelser",
        alone "Bare boksen",
        long_text "Lang tekst",
    }

    components/dialog "Dialogvindu", "overlays", Testable {
        basic "Enkelt",
        alert_dialog "Må besvares",
        form "Med skjema",
        placements "Plasseringer",
        long_content "Langt innhold",
        closed_by_any "Lukkes med et klikk utenfor",
        refuse_close "Lukkes ikke uten videre",
        owner "Styrt fra siden",
        nested "Vindu i vindu",
        non_modal "Resten av siden virker",
    }

    components/field "Felt", "form structure", Testable {
        custom_control "Rundt en egen kontroll",
        bare_control "Bare kontrollen",
        messages "Meldinger",
        requirement "Påkrevd og valgfritt",
        counter "Teller",
        readonly "Kan ikke endres",
        hidden_label "Skjult ledetekst",
        language "På andre språk",
        long_text "Lang tekst",
    }

    components/icon "Ikon", "media", Testable {
        basic "Ved tekst",
        label "Med navn",
        sizes "Størrelser",
        directional "Piler følger leseretningen",
        changing "Bytter underveis",
        any_set "Fra et annet sett",
        symbols "Ikonene i felles",
        long_text "Lang tekst",
    }

    components/tabs "Faner", "navigation", Testable {
        basic "Enkle",
        automatic "Følger piltastene",
        vertical "Loddrett",
        icons "Ikoner",
        disabled "Slått av",
        controlled "Styrt fra siden",
        hash "Med adresse",
        lazy "Tegnes når de vises",
        dynamic "Kommer og går",
        nested "Faner i faner",
        many "Mange",
        long_text "Lang tekst",
    }

    components/text_field "Tekstfelt", "form controls", Testable {
        basic "Enkelt",
        types "Typer",
        affixes "Før og etter",
        requirement "Påkrevd og valgfritt",
        error "Med feil",
        counter "Teller",
        states "Slått av og låst",
        widths "Bredder",
        sizes "Størrelser",
        controlled "Styrt fra siden",
        long_text "Lang tekst",
    }

    components/textarea "Tekstområde", "form controls", Testable {
        basic "Enkelt",
        counter "Teller",
        rows "Antall linjer",
        states "Slått av og låst",
        shared "Delt verdi",
        long_text "Lang tekst",
    }

    components/theme_provider "Temaområde", "layout", Testable {
        themes "Temaer",
        schemes "Lyst, mørkt og kontrast",
        nested "Inni hverandre",
        colors "Farger",
        sizes "Størrelser",
        language "Språk",
        changing "Bytter underveis",
    }

    patterns/page_feedback "Tilbakemelding på siden", "feedback", Testable {
        basic "Ja eller nei, og litt tekst",
        failing "Når sendingen feiler",
        url "Til en adresse på nettet",
        email "Til en e-postadresse",
        not_set_up "Ikke satt opp",
        own_question "Eget spørsmål",
    }
}

/// The example of a key: `button/sizes`.
#[cfg(target_arch = "wasm32")]
pub fn example(key: &str) -> Option<&'static Example> {
    let (name, example) = key.split_once('/')?;
    let entry = ENTRIES.iter().find(|entry| entry.name == name)?;
    entry.examples.iter().find(|known| known.name == example)
}
