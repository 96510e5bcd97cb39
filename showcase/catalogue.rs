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
    components/accordion "Trekkspill", "disclosure", Testable {
        basic "Enkelt",
        descriptions "Med en linje under",
        open_all "Vis alle",
        single "Ett om gangen",
        fields "Med felter",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/account_number_field "Kontonummerfelt", "form controls", Testable {
        basic "Enkelt",
        controlled "Delt med siden",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/action_button "Handlingsknapp", "actions", Testable {
        variants "Varianter",
        basic "Når den trykkes",
        width "Full bredde og andre linje",
        states "Henter mer",
        long_text "Lang tekst",
    }

    components/add_tile "Legg til-flis", "actions", Testable {
        basic "Sist i et rutenett",
        text_position "Teksten over eller under",
        description "Med en linje til",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/address_field "Adressefelt", "form controls", Testable {
        basic "Enkelt",
        care_of "Med c/o-adresse",
        in_form "I et skjema",
        states "Slått av og låst",
    }

    components/alert "Varsel", "status", Testable {
        variants "Varianter",
        title "Med tittel",
        actions "Med knapper",
        closable "Kan lukkes",
        live "Kommer mens du ser på",
        arrow "Peker på et felt",
        neutral "Egen farge og eget symbol",
        extent "Bredde",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/alert_dialog "Varseldialog", "overlays", Testable {
        basic "Før noe slettes",
        send "Før noe sendes",
        long_text "Lang tekst",
    }

    components/amount_field "Beløpsfelt", "form controls", Testable {
        basic "Enkelt",
        whole "Hele kroner",
        suffix "Med en annen enhet",
        states "Slått av og låst",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/article_header "Artikkeltopp", "page chrome", Testable {
        basic "Enkel",
        rule "Med strek og merkelapp",
        title_alone "Bare tittelen",
        long_text "Lang tekst",
    }

    components/article_list "Artikkelliste", "lists", Testable {
        basic "Med dato",
        boxed "I en ramme",
        hits "Søketreff",
        lines "Så mange linjer",
        more "Henter flere",
        long_text "Lang tekst",
    }

    components/audio "Lyd", "media", Testable {
        basic "Med tekst",
        sources "Flere formater",
        long_text "Lang tekst",
    }

    components/autosave_status "Lagringsstatus", "form structure", Testable {
        states "Tilstander",
        form "I et skjema",
        live "Når nettet blir borte",
    }

    components/avatar "Avatar", "media", Testable {
        basic "Bilde, initialer og ikon",
        kinds "Person, virksomhet og gruppe",
        sizes "Størrelser",
        colors "Farger",
        with_name "Ved siden av navnet",
        link "Som lenke",
    }

    components/avatar_stack "Avatarstabel", "status", Testable {
        basic "Enkel",
        overflow "Flere enn det er plass til",
        sizes "Størrelser",
        expandable "Sprer seg ut",
    }

    components/back_link "Tilbakelenke", "navigation", Testable {
        basic "Øverst på siden",
        label "Egne ord",
        in_app "I en app",
        inverted "På mørk bunn",
        long_text "Lang tekst",
    }

    components/badge "Merke", "status", Testable {
        basic "Antall og prikk",
        in_button "I en knapp",
        placement "Plassering",
        overlap "På noe rundt",
        colors "Farger",
        sizes "Størrelser og grense",
    }

    components/block_quote "Sitat", "text", Testable {
        basic "Med kilde",
        work "Med lenke til kilden",
        plain "Uten kilde",
        long_text "Lang tekst",
    }

    components/box "Boks", "layout", Testable {
        basic "Enkel",
        backgrounds "Bakgrunner",
        colors "Farger",
        borders "Rammer",
        shadows "Skygger",
        detail_panel "Detaljpanel",
    }

    components/breadcrumbs "Brødsmulesti", "navigation", Testable {
        basic "Enkel",
        narrow "Der det er trangt",
        without_page "Uten siden selv",
        changing "Som endrer seg",
        inverted "På mørk bunn",
        long_text "Lang tekst",
    }

    components/bullet_list "Punktliste", "lists", Testable {
        basic "Enkel",
        nested "To nivåer",
        titles "Med titler",
        markers "Merker",
        spacing "Luft og størrelse",
        long_text "Lang tekst",
    }

    components/button "Knapp", "actions", Testable {
        variants "Varianter",
        basic "Når den trykkes",
        sizes "Størrelser",
        compact "Lav, til rader og verktøylinjer",
        colors "Farger",
        icons "Ikoner",
        description "Andre linje",
        count "Teller og prikk",
        widths "Bredder",
        loading "Mens noe skjer",
        task "Sier hvordan det gikk",
        double_click "Trykk nummer to",
        disabled "Slått av",
        aria_disabled "Slått av, med forklaring",
        link "Som lenke",
        start "Startknapp",
        dark "På mørk bunn",
        long_text "Lang tekst",
    }

    components/button_group "Knapperad", "actions", Testable {
        basic "Enkel",
        align "Plassering",
        attached "Sammenføyd",
        vertical "Loddrett",
        long_text "Lang tekst",
    }

    components/byline "Byline", "text", Testable {
        basic "Forfatter og dato",
        owner "Eier med lenke",
        tail "Med tekst etter",
        language "På andre språk",
        long_text "Lang tekst",
    }

    components/card "Kort", "media", Testable {
        basic "Enkelt",
        link "Hele kortet er en lenke",
        variants "Varianter",
        sections "Deler",
        media "Med bilde",
        colors "Farger",
        list "I en liste",
    }

    components/card_button "Kortknapp", "actions", Testable {
        group "I gruppe",
        children "Åpner det som hører til",
        states "Ny og slått av",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/chat "Samtale", "text", Testable {
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
        group "Gruppe",
        exclusive "Ingen av disse",
        revealed "Spør mer",
        form "I et skjema",
        indeterminate "Delvis valgt",
        states "Slått av og låst",
        sizes "Størrelser",
        alone "Bare boksen",
        long_text "Lang tekst",
    }

    components/checkbox_search "Avkryssing med søk", "form controls", Testable {
        basic "Mange etater",
        description "Med beskrivelser",
        many "Mange",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/checkbox_tree "Avkryssingstre", "form controls", Testable {
        basic "To nivåer",
        three_levels "Tre nivåer",
        collapsed "Foldet sammen, og vis flere",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/chip "Chip", "form controls", Testable {
        several "Flere valg",
        one "Ett valg",
        buttons "Knapper",
        icons "Ikoner",
        states "Låst, slått av og med feil",
        sizes "Størrelser og bredde",
        long_text "Lang tekst",
    }

    components/chip_panel "Chippanel", "form controls", Testable {
        basic "Enkelt",
        more "Med mer å fylle ut",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/chips_with_other "Chips med annet", "form controls", Testable {
        basic "Flere valg",
        one "Ett valg",
        form "I et skjema",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/circle_list "Sirkelliste", "lists", Testable {
        basic "Enkel",
        variants "Varianter",
        headings "Med overskrifter",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/combobox "Kombinasjonsboks", "form controls", Testable {
        basic "Enkel",
        source "Hentes underveis",
        many "10 000 svar",
        groups "Grupper",
        free_text "Egen tekst",
        filter "Leter på en annen måte",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/confirm "Bekreftelse", "overlays", Testable {
        basic "Fra kode",
        several "Flere etter tur",
    }

    components/confirmation_panel "Bekreftelsespanel", "form structure", Testable {
        basic "Enkelt",
        form "I et skjema",
        states "Tilstander",
        long_text "Lang tekst",
    }

    components/connected_list "Sammenkoblet liste", "lists", Testable {
        basic "Hvor langt noe har kommet",
        programme "Program",
        icons "Ikoner",
        continues "Bare en del",
        changing "Endrer seg",
        long_text "Lang tekst",
    }

    components/cookie_banner "Banner om informasjonskapsler", "status", Testable {
        form "Virker uten skript",
        basic "Enkelt",
        shared "Egne ord og delt valg",
        long_text "Lang tekst",
    }

    components/copy_button "Kopiknapp", "actions", Testable {
        basic "Enkel",
        variants "Varianter",
        refused "Når nettleseren nekter",
        sizes "Størrelser",
        language "På andre språk",
    }

    components/date_badge "Datomerke", "text", Testable {
        basic "Enkelt",
        sizes "Størrelser",
        variants "Farger",
        list "I en liste",
    }

    components/date_input "Datofelt", "form controls", Testable {
        basic "Enkelt",
        birthday "Fødselsdato",
        in_form "I et skjema",
        states "Slått av, låst og med feil",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/date_picker "Datovelger", "form controls", Testable {
        basic "Enkel",
        limits "Bare noen dager",
        range "Periode",
        multiple "Flere dager",
        in_form "I et skjema",
        week_numbers "Med ukenumre",
        states "Slått av, låst og med feil",
        sizes "Størrelser",
        languages "På andre språk",
        long_text "Lang tekst",
    }

    components/date_time_field "Dato og tid", "form controls", Testable {
        basic "Enkelt",
        fixed_time "Bestemt klokkeslett",
        in_form "I et skjema",
        states "Slått av, låst og med feil",
        sizes "Størrelser",
    }

    components/definition "Ordforklaring", "text", Testable {
        basic "I en setning",
        more "Med lenke til mer",
        paragraph "Flere i et avsnitt",
        long_text "Lang tekst",
    }

    components/described_section "Tekst med beskrivelse", "text", Testable {
        basic "Med alle deler",
        short "Bare tittel og tekst",
        dialog "I et dialogvindu",
        long_text "Lang tekst",
    }

    components/description_list "Beskrivelsesliste", "lists", Testable {
        basic "Opplysninger",
        layouts "Plasseringer",
        actions "Kan endres",
        terms "Begreper",
        long_text "Lang tekst",
    }

    components/details "Detaljer", "disclosure", Testable {
        basic "Enkle",
        variants "Varianter",
        heading "Med overskrift og linje under",
        actions "Med noe å gjøre",
        single "En om gangen",
        controlled "Styrt utenfra",
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
        widths "Bredder",
        process "Flere steg",
        loading "Mens det sendes",
    }

    components/disclosure "Vis mer i teksten", "disclosure", Testable {
        basic "Enkel",
        markers "Pil, sirkel og ingen",
        button "Som knapp",
        align "Mot slutten av linja",
        long_text "Lang tekst",
    }

    components/divider "Skillelinje", "text", Testable {
        basic "Mellom deler",
        variants "Varianter",
        emphasis "Tyngde",
        label "Med ord",
        vertical "Loddrett",
        spacing "Luft",
        long_text "Lang tekst",
    }

    components/document_list "Dokumentliste", "lists", Testable {
        basic "Kan sorteres",
        sorted "Det nyeste først",
        controlled "Styrt fra siden",
        path "I en mappe",
        empty "Tom",
        long_text "Lang tekst",
    }

    components/drawer "Skuff", "overlays", Testable {
        basic "Enkel",
        placements "Plasseringer",
        non_modal "Ved siden av",
        long_text "Lang tekst",
    }

    components/dropdown_menu "Nedtrekksmeny", "overlays", Testable {
        basic "Enkel",
        links "Lenker",
        choices "Av og på",
        header "Med topp og grupper",
        submenu "Med undermeny",
        long_text "Lang tekst",
    }

    components/duration_field "Varighet", "form controls", Testable {
        basic "Enkel",
        units "Andre enheter",
        in_form "I et skjema",
        states "Slått av, låst og med feil",
        sizes "Størrelser",
    }

    components/email_field "E-postfelt", "form controls", Testable {
        basic "Enkelt",
        repeated "Skrevet to ganger",
        in_form "I et skjema",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/empty_state "Tom tilstand", "status", Testable {
        basic "Ingen treff",
        actions "Med ikon og knapp",
        variants "Varianter",
        announced "Sier fra når den kommer",
        long_text "Lang tekst",
    }

    components/error_summary "Feiloppsummering", "form structure", Testable {
        own_errors "Med egne feil",
        basic "I et skjema",
        long_text "Lang tekst",
    }

    components/exit_this_page "Forlat siden", "actions", Testable {
        basic "Enkel",
        own "Egen adresse og tekst",
        language "På andre språk",
    }

    components/expandable_list "Ekspanderbar liste", "disclosure", Testable {
        basic "Med handlinger",
        favourites "Favoritter og underenheter",
        heading "Overskrift, og åpnes utenfra",
        long_text "Lang tekst",
    }

    components/expandable_panel "Ekspanderbart panel", "disclosure", Testable {
        inbox "Innboks",
        basic "Enkelt",
        variants "Varianter",
        strips "Med striper",
        fixed "Alltid åpent, og som lenke",
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

    components/fieldset "Feltgruppe", "form structure", Testable {
        basic "Enkel",
        error "Med feil",
        heading "Som overskrift",
        indent "Etter et svar",
        states "Låst og slått av",
        long_text "Lang tekst",
    }

    components/figure "Figur", "media", Testable {
        basic "Bildetekst og kreditering",
        variants "Varianter",
        details "Mer under bildeteksten",
        long_text "Lang tekst",
    }

    components/file_upload "Filopplasting", "form controls", Testable {
        basic "Én fil",
        several "Flere filer",
        upload "Lastes opp straks",
        uploaded "Lastet opp før",
        check "Egne regler",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/filter_panel "Filterpanel", "form controls", Testable {
        drawer "I en skuff",
        section "På siden",
        long_text "Lang tekst",
    }

    components/footer "Bunn", "page chrome", Testable {
        basic "Lenker, adresse og logo",
        short "Kort",
        dark "Mørk, med kontaktskjema",
        search "Med søk",
        long_text "Lang tekst",
    }

    components/footnote "Fotnote", "overlays", Testable {
        basic "I en tekst",
        list "I en liste",
        long_text "Lang tekst",
    }

    components/form "Skjema", "form structure", Testable {
        basic "Enkelt",
        together "Felt som hører sammen",
        server_errors "Når tjeneren sier nei",
        check "Når et register må spørres",
        draft "Med utkast",
        pages "Over flere sider",
        marks "Merk det valgfrie",
        contact "Hele skjemaet: kontakt",
        order "Hele skjemaet: bestilling",
        two_hundred "Hele skjemaet: 200 felt",
        unsteady "Når tjeneren er treg eller borte",
    }

    components/form_group "Skjemadel", "form structure", Testable {
        basic "Enkel",
        variants "Varianter",
        long_text "Lang tekst",
    }

    components/form_progress "Framdrift i skjema", "form structure", Testable {
        basic "Enkel",
        without_list "Uten liste",
        long_text "Lang tekst",
    }

    components/form_steps "Skjemasteg", "form structure", Testable {
        basic "Enkle",
        links "Med lenker",
        horizontal "Ved siden av hverandre",
        long_text "Lang tekst",
    }

    components/form_summary "Skjemasammendrag", "form structure", Testable {
        basic "Enkelt",
        error "Når noe mangler",
        compact "Tett",
        long_text "Lang tekst",
    }

    components/formatted_value "Formatert verdi", "text", Testable {
        numbers "Tall og beløp",
        dates "Datoer",
        relative "I dag og i går",
        label "Med ledetekst",
        option "Navnet på et valg",
        languages "På andre språk",
        wrong "Når verdien er feil",
    }

    components/global_alert "Varsel øverst på siden", "status", Testable {
        variants "Varianter",
        title "Med tittel",
        closable "Kan lukkes",
        centered "Midtstilt",
        sticky "Blir stående øverst",
        long_text "Lang tekst",
    }

    components/grid "Rutenett", "layout", Testable {
        basic "Så mange det er plass til",
        spans "Over flere kolonner",
        list "Liste",
    }

    components/guide_panel "Veilederpanel", "status", Testable {
        basic "Enkelt",
        poster "Som plakat",
        connector "Uten spiss",
        colors "Farger og egen illustrasjon",
        long_text "Lang tekst",
    }

    components/header "Topp", "page chrome", Testable {
        basic "Logo, meny og knapp",
        person "Personvalg, søk og meny i egen rad",
        language "Språkvalg og nedtrekksmeny",
        narrow "Menyen foldet sammen",
        variants "Varianter",
        long_text "Lang tekst",
    }

    components/heading "Overskrift", "text", Testable {
        sizes "Størrelser",
        levels "Nivåer",
        secondary "Med dempede ord",
        aside "Noe ved siden av",
        align "Midtstilt",
        long_text "Lang tekst",
    }

    components/help_link "Hjelpelenke", "navigation", Testable {
        basic "Lenke og telefon",
        chat "Med chat",
        own_words "Egne ord",
        long_text "Lang tekst",
    }

    components/help_text "Hjelpetekst", "status", Testable {
        basic "Ved en overskrift",
        sizes "Størrelser",
        colors "Farger",
        long_text "Lang tekst",
    }

    components/icon "Ikon", "media", Testable {
        basic "Ved tekst",
        label "Med navn",
        sizes "Størrelser",
        directional "Piler følger leseretningen",
        changing "Bytter underveis",
        any_set "Fra et annet sett",
        long_text "Lang tekst",
    }

    components/icon_button "Ikonknapp", "actions", Testable {
        variants "Varianter",
        basic "Når den trykkes",
        sizes "Størrelser",
        count "Teller og prikk",
        states "Mens noe skjer, og slått av",
        overlay "I hjørnet",
    }

    components/icon_link "Ikonlenke", "actions", Testable {
        contact "Kontakt",
        email "E-post med emne og tekst",
        calendar "Til kalenderen",
        print "Skriv ut",
        icon_end "Ikonet etter teksten",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/icon_list "Ikonliste", "lists", Testable {
        basic "Enkel",
        links "Lenker",
        variants "Varianter",
        yes_and_no "Ja og nei",
        long_text "Lang tekst",
    }

    components/icon_text "Ikontekst", "text", Testable {
        basic "Enkel",
        variants "Varianter",
        sizes "Størrelser",
        details "Med tillegg",
        long_text "Lang tekst",
    }

    components/identity "Identitet", "text", Testable {
        basic "Person og virksomhet",
        details "Med rolle, adresse og lenke",
        status "Med status",
        avatar "Bilde, initialer eller ikke noe",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/image "Bilde", "media", Testable {
        basic "Enkelt",
        ratios "Forhold",
        fits "Beskjæring",
        sizes "Flere størrelser",
        align "Plassering",
        missing "Når bildet mangler",
    }

    components/image_card "Bildekort", "media", Testable {
        basic "Kontakt",
        link "Som lenke",
        positions "Side og andel",
        action "Med påmelding",
    }

    components/image_link "Bildelenke", "media", Testable {
        basic "Enkel",
        overlay "Ord over bildet",
        widths "Bredder",
    }

    components/in_page_navigation "Navigasjon på siden", "navigation", Testable {
        basic "Ved siden av innholdet",
        levels "To nivåer",
        long_text "Lang tekst",
    }

    components/info_bar "Infolinje", "text", Testable {
        basic "Enkel",
        link "Med lenke",
        long_text "Lang tekst",
    }

    components/info_card "Infokort", "status", Testable {
        basic "Enkelt",
        variants "Varianter",
        colors "Farger og ikoner",
        actions "Med knapp",
        long_text "Lang tekst",
    }

    components/inline_message "Melding i teksten", "status", Testable {
        variants "Varianter",
        live "Kommer mens du ser på",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/input_chip "Valgt filter", "form controls", Testable {
        basic "Kan fjernes",
        link "Som lenke",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/inset_text "Innrykket tekst", "text", Testable {
        basic "Enkel",
        colors "Farger",
        sizes "Størrelser",
        blocks "Med flere avsnitt",
        long_text "Lang tekst",
    }

    components/language_menu "Språkmeny", "navigation", Testable {
        basic "Med lenker",
        changes "Skifter språket",
        icon_only "Bare ikon",
        long_text "Lang tekst",
    }

    components/lead "Ingress", "text", Testable {
        basic "Under en tittel",
        sizes "Størrelser",
        described "Beskriver et felt",
        long_text "Lang tekst",
    }

    components/link "Lenke", "actions", Testable {
        basic "I en setning",
        variants "Alene på linja",
        external "Annet nettsted og ny fane",
        download "Last ned",
        colors "Farger",
        list "I en liste",
        sizes "Størrelser",
        language "På andre språk",
        long_text "Lang tekst",
    }

    components/link_button "Lenkeknapp", "actions", Testable {
        basic "Enkel",
        external "Annet nettsted og ny fane",
        download "Last ned",
        widths "Bredder",
        colors "Farger",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/link_card "Lenkekort", "actions", Testable {
        basic "Enkelt",
        parts "Med alle deler",
        variants "Varianter",
        image "Med bilde",
        center "Midtstilt",
        external "Annet nettsted",
        max_lines "Kuttet tekst",
        long_text "Lang tekst",
    }

    components/logo "Logo", "media", Testable {
        basic "Enkel",
        own "Eget merke",
        variants "Farger og bunner",
        sizes "Størrelser",
    }

    components/media_object "Medieobjekt", "media", Testable {
        basic "Portrett og sitat",
        widths "Bildets andel",
        list "I en liste",
    }

    components/multi_select "Flervalg", "form controls", Testable {
        basic "Enkelt",
        max "Høyst to",
        form "I et skjema",
        free_text "Egen tekst",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/national_id_field "Fødselsnummerfelt", "form controls", Testable {
        basic "Enkelt",
        languages "På andre språk",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/nav_menu "Meny", "navigation", Testable {
        basic "Grupper med ikoner",
        logged_in "Logget inn, med søk",
        owner "Styrt fra siden",
        long_text "Lang tekst",
    }

    components/navigation_buttons "Navigasjonsknapper", "form structure", Testable {
        basic "Videre og tilbake",
        kinds "Først, midt i og sist",
        loading "Mens det sendes",
        long_text "Lang tekst",
    }

    components/notification_banner "Beskjedbanner", "status", Testable {
        basic "Noe viktig",
        success "Når noe gikk bra",
        roles "Uten fokus, og med egen tittel",
        long_text "Lang tekst",
    }

    components/number_field "Tallfelt", "form controls", Testable {
        basic "Enkelt",
        limits "Med grenser",
        year "Et årstall",
        negative "Under null",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/numbered_list "Nummerert liste", "lists", Testable {
        basic "Enkel",
        nested "To nivåer",
        titles "Med titler",
        numbering "Tall og bokstaver",
        numbers "Fra et annet tall",
        long_text "Lang tekst",
    }

    components/organisation_lookup "Virksomhetsoppslag", "form controls", Testable {
        basic "Enkelt",
        outcomes "Funnet, ikke funnet og feil",
        on_found "Videre når den er funnet",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/organisation_number_field "Organisasjonsnummerfelt", "form controls", Testable {
        basic "Enkelt",
        states "Slått av og låst",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/page "Side", "layout", Testable {
        basic "Topp, innhold og bunn",
        aside "Med sidespalte",
    }

    components/page_nav "Hurtignavigasjon", "navigation", Testable {
        basic "A til Å",
        sections "Egne grupper",
        long_text "Lang tekst",
    }

    components/page_title "Sidetittel", "text", Testable {
        basic "Med byline",
        plain "Bare tittelen",
        code "Med skjemakode",
        tag "Med merke",
        icon "Med ikon",
        date "Med dato",
        long_text "Lang tekst",
    }

    components/pagination "Sidenavigering", "navigation", Testable {
        basic "Enkel",
        links "Med adresser",
        few "Få sider",
        more_around "Svært mange sider",
        controlled "Styrt fra siden",
        adjacent "Forrige og neste",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/paragraph "Avsnitt", "text", Testable {
        variants "Linjeavstand",
        sizes "Størrelser",
        weights "Vekt og demping",
        detail "Liten tekst",
        align "Til hvilken side",
        truncate "På én linje",
        long_text "Lang tekst",
    }

    components/password_field "Passordfelt", "form controls", Testable {
        basic "Enkelt",
        rules "Med krav",
        controlled "Styrt fra siden",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/period_choice "Periodevalg", "form controls", Testable {
        basic "Enkelt",
        form "I et skjema",
        wrong "Feil vei",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/person_lookup "Personoppslag", "form controls", Testable {
        basic "Enkelt",
        on_found "Videre når personen er funnet",
        states "Låst, slått av og med feil",
    }

    components/phase_banner "Fasebanner", "status", Testable {
        basic "Enkelt",
        phases "Faser",
        own_text "Egen tekst",
        long_text "Lang tekst",
    }

    components/phone_field "Telefonfelt", "form controls", Testable {
        basic "Enkelt",
        country "Med valg av land",
        countries "Egne land",
        mobile "Bare mobil",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/popover "Popover", "overlays", Testable {
        basic "Enkel",
        placements "Plasseringer",
        colors "Farger",
        inline "I en setning",
        owner "Med felt",
        long_text "Lang tekst",
    }

    components/postal_code_field "Postnummerfelt", "form controls", Testable {
        basic "Med poststed",
        own_task "Med eget oppslag",
        without_place "Uten poststed",
        states "Slått av og låst",
    }

    components/postpone_field "Utsettelse", "form controls", Testable {
        basic "Enkel",
        choices "Andre tider",
        until "Til et bestemt klokkeslett",
        in_form "I et skjema",
        states "Slått av, låst og med feil",
    }

    components/progress_bar "Framdriftslinje", "status", Testable {
        basic "Enkel",
        steps "Steg",
        scale "Med skala",
        indeterminate "Ukjent verdi",
        simulated "Omtrentlig tid",
        error "Når noe går galt",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/prose "Løpende tekst", "text", Testable {
        basic "En artikkel",
        elements "Alle elementer",
        sizes "Størrelser",
        components "Med komponenter i",
        long_text "Lang tekst",
    }

    components/radio "Radioknapp", "form controls", Testable {
        basic "Enkel",
        description "Med beskrivelser",
        revealed "Spør mer",
        form "I et skjema",
        inline "Ved siden av hverandre",
        controlled "Styrt fra siden",
        states "Låst, slått av og med feil",
        sizes "Størrelser",
        alone "Bare knappen",
        long_text "Lang tekst",
    }

    components/radio_card "Radiokort", "form controls", Testable {
        basic "Med utdrag",
        revealed "Spør mer",
        states "Låst og med feil",
        long_text "Lang tekst",
    }

    components/receipt_panel "Kvittering", "status", Testable {
        basic "Enkel",
        next_steps "Med det som skjer videre",
        colors "Farger og ikoner",
        long_text "Lang tekst",
    }

    components/repeating_group "Repeterende gruppe", "form structure", Testable {
        basic "Åpne rader",
        list "Liste",
        nested "Gruppe i gruppe",
        long_text "Lang tekst",
    }

    components/row_list "Radliste", "lists", Testable {
        basic "Saker",
        selectable "Kan velges",
        expandable "Åpner seg",
        deletable "Legg til og slett",
        load_more "Henter flere",
        sort_and_search "Sortering og søk",
        nested "Liste i liste",
        looks "Utseende",
        ten_thousand "Ti tusen rader",
        long_text "Lang tekst",
    }

    components/search_field "Søkefelt", "form controls", Testable {
        basic "Enkelt",
        while_typing "Mens du skriver",
        loading "Søker",
        states "Slått av og låst",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/select "Nedtrekksliste", "form controls", Testable {
        basic "Enkel",
        groups "Grupper",
        form "I et skjema",
        widths "Bredder, og alltid valgt",
        states "Slått av og låst",
        controlled "Styrt fra siden",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/select_menu "Valgmeny", "form controls", Testable {
        basic "Med ikon og forklaring",
        groups "Grupper",
        plain "Over en liste",
        states "Slått av og låst",
        long_text "Lang tekst",
    }

    components/service_navigation "Tjenestenavigasjon", "navigation", Testable {
        basic "Navn og deler",
        section "Følger siden",
        end "Med bruker",
        name_only "Bare navn",
        long_text "Lang tekst",
    }

    components/session_timeout "Utløp av økt", "overlays", Testable {
        basic "Enkel",
        failing "Når tjeneren ikke svarer",
    }

    components/show_hide "Vis og skjul", "layout", Testable {
        basic "Etter plassen",
        container "Etter plassen rundt",
        print "På papir og på skjerm",
    }

    components/show_more "Vis alt", "disclosure", Testable {
        basic "Langt vedtak",
        height "Lavere utdrag",
        short "Kort tekst",
        long_text "Lange ord",
    }

    components/side_navigation "Sidemeny", "navigation", Testable {
        basic "To nivåer",
        groups "Grupper",
        icons "Ikoner og antall",
        follows "Følger siden",
        long_text "Lang tekst",
    }

    components/skeleton "Skjelett", "status", Testable {
        variants "Varianter",
        lines "Tekst",
        list "Liste",
        content "Like stort som innholdet",
    }

    components/skip_link "Hopplenke", "navigation", Testable {
        basic "Til innholdet",
        several "Flere",
        long_text "Lang tekst",
    }

    components/spinner "Spinner", "status", Testable {
        basic "Enkel",
        sizes "Størrelser",
        labels "Med tekst",
        inverted "På farget flate",
        delayed "Kommer etter litt",
        long_text "Lang tekst",
    }

    components/stack "Stabel", "layout", Testable {
        basic "Enkel",
        wide "Ved siden av hverandre der det er plass",
        align "På linje",
        spacer "Med plass mellom",
        list "Liste",
        bleed "Ut til kanten",
    }

    components/sticky_actions "Fast handlingslinje", "overlays", Testable {
        basic "Enkel",
        long_list "Lang liste",
    }

    components/sub_header "Smal topp", "page chrome", Testable {
        basic "Lenke og bruker",
        back "Tilbake",
        variants "Varianter",
        long_text "Lang tekst",
    }

    components/subscribe_form "Abonner", "form controls", Testable {
        basic "Enkelt",
        own_words "Egne ord",
        long_text "Lang tekst",
    }

    components/summary_list "Oppsummeringsliste", "form structure", Testable {
        basic "Enkel",
        variants "Varianter",
        values "Verdier og feil",
        long_text "Lang tekst",
    }

    components/switch "Bryter", "form controls", Testable {
        basic "Enkel",
        description "Med beskrivelse",
        loading "Mens det lagres",
        states "Lagrer, låst og slått av",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/table "Tabell", "data", Testable {
        basic "Sorteres",
        selectable "Kan velges",
        expandable "Åpner seg",
        footer "Sum, og rulles sidelengs",
        changing "Tom, og hentes",
        looks "Størrelser og utseende",
        thousand "Tusen rader",
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

    components/tabs_with_action "Faner med knapp", "navigation", Testable {
        basic "Enkle",
        link "Med lenke",
        long_text "Lang tekst",
    }

    components/tag "Merkelapp", "status", Testable {
        variants "Varianter",
        colors "Farger",
        icons "Ikoner",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/task_list "Oppgaveliste", "form structure", Testable {
        basic "Enkel",
        own_status "Egne statuser",
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

    components/tile_button "Flisknapp", "actions", Testable {
        basic "Med antall",
        variants "Varianter",
        expanded "Åpner noe",
        wide "Bred",
        sizes "Størrelser",
        disabled "Slått av",
        long_text "Lang tekst",
    }

    components/timeline "Tidslinje", "data", Testable {
        basic "Milepæler",
        axis "Perioder på en akse",
        two_sides "På begge sider",
        long_text "Lang tekst",
    }

    components/toast "Toast", "status", Testable {
        basic "Enkel",
        variants "Varianter",
        undo "Med noe å gjøre",
        error "Feil blir stående",
        many "Mange på en gang",
        in_dialog "I en dialog",
        long_text "Lang tekst",
    }

    components/toggle_button "Veksleknapp", "actions", Testable {
        basic "Enkel",
        icons "Ikoner",
        variants "Varianter",
        controlled "Styrt fra siden",
        states "Med teller, og slått av",
    }

    components/toggle_group "Vekslegruppe", "form controls", Testable {
        basic "Enkel",
        icons "Bare ikoner",
        variants "Varianter",
        width "Full bredde",
        states "Låst, slått av og med feil",
        long_text "Lang tekst",
    }

    components/tooltip "Tooltip", "overlays", Testable {
        basic "På ikonknapper",
        keys "Med hurtigtast",
        text "På en tekst",
        changing "Som endrer seg",
        long_text "Lang tekst",
    }

    components/unsaved_changes "Ulagrede endringer", "overlays", Testable {
        basic "Enkel",
        words "Egne ord",
    }

    components/user_button "Brukerknapp", "navigation", Testable {
        basic "Åpner noe",
        kinds "Lenke, knapp og tekst",
        disabled "Slått av",
        sizes "Størrelser",
        long_text "Lang tekst",
    }

    components/video "Film", "media", Testable {
        basic "Med teksting",
        sources "Flere formater og språk",
        ratios "Forhold",
    }

    components/visually_hidden "Skjult tekst", "text", Testable {
        basic "Mer tekst for hjelpemidler",
        focusable "Synlig når den får fokus",
        heading "Skjult overskrift",
        long_text "Lang tekst",
    }

    components/warning_text "Advarselstekst", "text", Testable {
        basic "Enkel",
        sizes "Størrelser",
        label "Med et annet ord",
        language "På andre språk",
        long_text "Lang tekst",
    }

    patterns/address_form "Adresseskjema", "forms", Testable {
        basic "Enkelt",
        proposed "Med forslag",
        readonly "Kan ikke endres",
    }

    patterns/case_message "Melding i en sak", "forms", Testable {
        basic "Ny sak",
        reply "Svar",
    }

    patterns/choice_form "Valgskjema", "forms", Testable {
        basic "Forslag med forklaring",
        own_type "Med din egen type",
        readonly "Kan ikke endres",
    }

    patterns/comparison "Sammenligning", "comparison", Testable {
        enk_or_as "Enkeltpersonforetak og aksjeselskap",
        chosen "Med en valgt kolonne",
    }

    patterns/contact_form "Kontaktskjema", "forms", Testable {
        basic "Med emner",
        company "For virksomheter, med vedlegg",
    }

    patterns/contact_person_form "Kontaktperson", "forms", Testable {
        basic "Enkelt",
        in_an_order "Flere i en bestilling",
        known "Kan ikke endres",
    }

    patterns/date_form "Datoskjema", "forms", Testable {
        basic "Med første og siste dag",
        any_day "Med eget spørsmål",
    }

    patterns/description_form "Beskrivelsesskjema", "forms", Testable {
        basic "Med bransje",
        text_only "Bare tekst",
    }

    patterns/dialog_flow "Dialog med flere sider", "processes", Testable {
        basic "To sider, og hvordan det gikk",
        single "Én side, med spørsmål før den lukkes",
    }

    patterns/error_page "Feilside", "feedback", Testable {
        server "Feil hos oss",
        not_found "Siden finnes ikke",
        forbidden "Uten tilgang",
        maintenance "Stengt for vedlikehold",
        in_dialog "I en dialog, uten nett",
    }

    patterns/guide "Veiviser", "articles", Testable {
        nightlife "For utelivsbransjen",
        checklist "Sjekklisten",
    }

    patterns/industry_code_search "Søk etter næringskode", "processes", Testable {
        basic "Søk, og velg",
        in_form "I et skjema",
        server "Svar fra en tjener",
        answered "Svar som er der fra starten",
        unreadable "Når listen ikke kan leses",
    }

    patterns/name_form "Navneskjema", "forms", Testable {
        basic "Med sjekk",
        closed "Når registeret ikke svarer",
        in_a_bigger_form "I et større skjema",
    }

    patterns/notice_form "Driftsvarsel", "forms", Testable {
        basic "Nytt varsel",
        editing "Endre og fjerne",
    }

    patterns/onboarding "Omvisning", "feedback", Testable {
        basic "Enkel",
        new_enk "For et nystartet foretak",
        missing "Midt på skjermen",
    }

    patterns/order_form "Bestilling i flere steg", "forms", Testable {
        basic "Avvikle en tjeneste",
        kinds "Åtte slags bestillinger",
        own_kind "Eget slag, og en sending som feiler først",
    }

    patterns/owner_form "Innehaverskjema", "forms", Testable {
        basic "Enkelt",
        in_a_bigger_form "I et større skjema",
        readonly "Kan ikke endres",
    }

    patterns/page_feedback "Tilbakemelding på siden", "feedback", Testable {
        basic "Ja eller nei, og litt tekst",
        failing "Når sendingen feiler",
        url "Til en adresse på nettet",
        email "Til en e-postadresse",
        not_set_up "Ikke satt opp",
        own_question "Eget spørsmål",
    }

    patterns/questionnaire "Spørreskjema", "articles", Testable {
        business_form "Hvilken foretaksform passer?",
        basic "Egne regler",
        answered "Når alt er besvart",
    }

    patterns/receipt "Kvittering for det som er sendt", "processes", Testable {
        basic "Som en side",
        replaces_form "Der skjemaet sto",
        in_dialog "I en dialog",
        file "Med en fil fra tjeneren",
    }

    patterns/start_enk "Start enkeltpersonforetak", "processes", Testable {
        basic "Hele tjenesten",
        at_review "Se over og send",
        name_refused "Et navn som registeret avviser",
        under_age "Når innehaveren er under 18 år",
        failing "Når tjenesten feiler",
        nynorsk "På nynorsk",
    }
}

/// The example of a key: `button/sizes`.
#[cfg(target_arch = "wasm32")]
pub fn example(key: &str) -> Option<&'static Example> {
    let (name, example) = key.split_once('/')?;
    let entry = ENTRIES.iter().find(|entry| entry.name == name)?;
    entry.examples.iter().find(|known| known.name == example)
}
