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

    components/block_quote "Sitat", "text", Draft {
        basic "Med kilde",
        work "Med lenke til kilden",
        plain "Uten kilde",
        long_text "Lang tekst",
    }

    components/box "Boks", "layout", Draft {
        basic "Enkel",
        backgrounds "Bakgrunner",
        colors "Farger",
        borders "Rammer",
        shadows "Skygger",
        detail_panel "Detaljpanel",
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

    components/byline "Byline", "text", Draft {
        basic "Forfatter og dato",
        owner "Eier med lenke",
        tail "Med tekst etter",
        language "På andre språk",
        long_text "Lang tekst",
    }

    components/chat "Samtale", "text", Draft {
        basic "Enkel",
        variants "Varianter",
        avatar "Med bilde eller initialer",
        details "Tid og navn",
        live "Kommer mens du ser på",
        sizes "Størrelser",
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

    components/date_badge "Datomerke", "text", Draft {
        basic "Enkelt",
        sizes "Størrelser",
        variants "Farger",
        list "I en liste",
    }

    components/definition "Ordforklaring", "text", Draft {
        basic "I en setning",
        more "Med lenke til mer",
        paragraph "Flere i et avsnitt",
        long_text "Lang tekst",
    }

    components/described_section "Tekst med beskrivelse", "text", Draft {
        basic "Med alle deler",
        short "Bare tittel og tekst",
        dialog "I et dialogvindu",
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

    components/divider "Skillelinje", "text", Draft {
        basic "Mellom deler",
        variants "Varianter",
        emphasis "Tyngde",
        label "Med ord",
        vertical "Loddrett",
        spacing "Luft",
        long_text "Lang tekst",
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

    components/formatted_value "Formatert verdi", "text", Draft {
        numbers "Tall og beløp",
        dates "Datoer",
        relative "I dag og i går",
        label "Med ledetekst",
        option "Navnet på et valg",
        languages "På andre språk",
        wrong "Når verdien er feil",
    }

    components/grid "Rutenett", "layout", Draft {
        basic "Så mange det er plass til",
        spans "Over flere kolonner",
        list "Liste",
    }

    components/heading "Overskrift", "text", Draft {
        sizes "Størrelser",
        levels "Nivåer",
        secondary "Med dempede ord",
        aside "Noe ved siden av",
        align "Midtstilt",
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

    components/icon_text "Ikontekst", "text", Draft {
        basic "Enkel",
        variants "Varianter",
        sizes "Størrelser",
        details "Med tillegg",
        long_text "Lang tekst",
    }

    components/identity "Identitet", "text", Draft {
        basic "Person og virksomhet",
        details "Med rolle, adresse og lenke",
        status "Med status",
        avatar "Bilde, initialer eller ikke noe",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/info_bar "Infolinje", "text", Draft {
        basic "Enkel",
        link "Med lenke",
        long_text "Lang tekst",
    }

    components/inset_text "Innrykket tekst", "text", Draft {
        basic "Enkel",
        colors "Farger",
        sizes "Størrelser",
        blocks "Med flere avsnitt",
        long_text "Lang tekst",
    }

    components/lead "Ingress", "text", Draft {
        basic "Under en tittel",
        sizes "Størrelser",
        described "Beskriver et felt",
        long_text "Lang tekst",
    }

    components/page "Side", "layout", Draft {
        basic "Topp, innhold og bunn",
        aside "Med sidespalte",
    }

    components/page_title "Sidetittel", "text", Draft {
        basic "Med byline",
        plain "Bare tittelen",
        code "Med skjemakode",
        tag "Med merke",
        icon "Med ikon",
        date "Med dato",
        long_text "Lang tekst",
    }

    components/paragraph "Avsnitt", "text", Draft {
        variants "Linjeavstand",
        sizes "Størrelser",
        weights "Vekt og demping",
        detail "Liten tekst",
        align "Til hvilken side",
        truncate "På én linje",
        long_text "Lang tekst",
    }

    components/prose "Løpende tekst", "text", Draft {
        basic "En artikkel",
        elements "Alle elementer",
        sizes "Størrelser",
        components "Med komponenter i",
        long_text "Lang tekst",
    }

    components/show_hide "Vis og skjul", "layout", Draft {
        basic "Etter plassen",
        container "Etter plassen rundt",
        print "På papir og på skjerm",
    }

    components/stack "Stabel", "layout", Draft {
        basic "Enkel",
        wide "Ved siden av hverandre der det er plass",
        align "På linje",
        spacer "Med plass mellom",
        list "Liste",
        bleed "Ut til kanten",
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

    components/visually_hidden "Skjult tekst", "text", Draft {
        basic "Mer tekst for hjelpemidler",
        focusable "Synlig når den får fokus",
        heading "Skjult overskrift",
        long_text "Lang tekst",
    }

    components/warning_text "Advarselstekst", "text", Draft {
        basic "Enkel",
        sizes "Størrelser",
        label "Med et annet ord",
        language "På andre språk",
        long_text "Lang tekst",
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
