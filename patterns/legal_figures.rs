//! The legal figures and rules that the patterns name, in one table: each with where it is from and of which year.
//!
//! None of them has been checked with those who make the rules. That is to be done before a service is put to use, and
//! whenever the law changes; [`LegalFigures`] says so wherever it shows them.

use super::questionnaire::RuleText;
use crate::{
    components::{Color, Link, Paragraph, Table, TableColumn, Tag},
    runtime::{Prop, Text},
};
use leptos::prelude::*;
use serde::Serialize;

crate::words! { "legal_figures";
    /// Above the table.
    CAPTION = { nb: "Regler og tall", nn: "Reglar og tal", en: "Rules and figures" };
    /// Before the table.
    TO_BE_CHECKED = { nb: "Ingen av dem er kontrollert. Det må gjøres før tjenesten tas i bruk.", nn: "Ingen av dei er kontrollerte. Det må gjerast før tenesta blir teken i bruk.", en: "None of them has been checked. That must be done before the service is put to use." };
    /// Beside each.
    MUST_BE_CHECKED = { nb: "Må kontrolleres", nn: "Må kontrollerast", en: "To be checked" };
    /// The head of a column.
    WHAT = { nb: "Hva", nn: "Kva", en: "What" };
    /// The head of a column.
    VALUE = { nb: "Regel eller tall", nn: "Regel eller tal", en: "Rule or figure" };
    /// The head of a column.
    SOURCE = { nb: "Kilde og år", nn: "Kjelde og år", en: "Source and year" };
    /// The head of a column.
    STATE = { nb: "Status", nn: "Status", en: "Status" };
    /// Since when it is so.
    SINCE = { nb: "fra {year}", nn: "frå {year}", en: "since {year}" };
}

/// Who names a legal figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum LegalUse {
    /// The questionnaire and the comparison of business forms.
    BusinessForm,
    /// The service «Start enkeltpersonforetak», with its tour.
    StartEnk,
}

/// Which years a legal figure is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum LegalYears {
    /// It is so since this year, as far as felles knows.
    Since(u16),
    /// Its source was written from the one year to the other.
    Written(u16, u16),
    /// It is of no year: the service has chosen it.
    Chosen,
}

impl LegalYears {
    fn text(self) -> Option<Prop<Text>> {
        match self {
            Self::Since(year) => Some(SINCE.with(move || vec![("year", year.to_string().into())])),
            Self::Written(first, last) if first == last => Some(Prop::Static(first.to_string().into())),
            Self::Written(first, last) => Some(Prop::Static(format!("{first}–{last}").into())),
            Self::Chosen => None,
        }
    }
}

/// A figure or a rule from a law, with where it comes from. It must be checked before a service is opened, and whenever
/// the law changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LegalFigure {
    /// What names it.
    pub id: &'static str,
    /// What it is.
    pub what: RuleText,
    /// The figure, as people read it, or the rule in words.
    pub value: RuleText,
    /// The law and the section that it is from, or what else it was found in.
    pub source: RuleText,
    /// Where that can be read.
    pub href: Option<&'static str>,
    /// Of which years it is.
    pub years: LegalYears,
    /// Who names it.
    pub used_by: &'static [LegalUse],
}

crate::static_prop!(Vec<LegalFigure>);

impl LegalFigure {
    /// The figure of [`LEGAL_FIGURES`] with an id.
    ///
    /// ```
    /// use felles::{patterns::LegalFigure, values::Language};
    ///
    /// let limit = LegalFigure::named("vat-limit").map(|figure| figure.value.say(&Language::En));
    /// assert_eq!(limit.as_deref(), Some("NOK\u{a0}50,000"));
    /// ```
    pub fn named(id: &str) -> Option<&'static Self> {
        LEGAL_FIGURES.iter().find(|figure| figure.id == id)
    }

    /// Those of [`LEGAL_FIGURES`] that somebody names.
    pub fn used_by(user: LegalUse) -> Vec<Self> {
        let figures = LEGAL_FIGURES.iter();
        figures
            .filter(|figure| figure.used_by.contains(&user))
            .cloned()
            .collect()
    }
}

/// Legal figures and rules in a table: each with its source and year, and that it is to be checked before the service
/// is put to use.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <LegalFigures figures=LegalFigure::used_by(LegalUse::BusinessForm) /> };
/// ```
#[component]
pub fn LegalFigures(
    /// Which they are: a part of [`LEGAL_FIGURES`], or your own.
    #[prop(into)]
    figures: Prop<Vec<LegalFigure>>,
) -> impl IntoView {
    let columns = vec![
        TableColumn::view(WHAT.text(), |figure: &LegalFigure| figure.what.text()),
        TableColumn::view(VALUE.text(), |figure: &LegalFigure| figure.value.text()),
        TableColumn::view(SOURCE.text(), source),
        TableColumn::view(STATE.text(), |_: &LegalFigure| {
            view! { <Tag color=Color::Warning>{MUST_BE_CHECKED.text()}</Tag> }
        }),
    ];
    view! {
        <Paragraph>{TO_BE_CHECKED.text()}</Paragraph>
        <Table caption=CAPTION.text() rows=move || figures.get() columns=columns />
    }
    .into_any()
}

fn source(figure: &LegalFigure) -> AnyView {
    let name = figure.source.text();
    let source = match figure.href {
        Some(href) => view! { <Link href=href>{name}</Link> }.into_any(),
        None => name.into_any(),
    };
    let years = figure.years.text().map(|years| (", ", years));
    (source, years).into_any()
}

const REGISTERING: RuleText = RuleText::each(
    "Artikkelen om å registrere enkeltpersonforetak",
    "Artikkelen om å registrere enkeltpersonføretak",
    "The article on registering a sole proprietorship",
);

const TOUR: RuleText = RuleText::each(
    "Prototypen for å starte enkeltpersonforetak",
    "Prototypen for å starte enkeltpersonføretak",
    "The prototype for starting a sole proprietorship",
);

const OF_THE_ARTICLES: LegalYears = LegalYears::Written(2016, 2018);
const OF_THE_TOUR: LegalYears = LegalYears::Written(2023, 2023);

/// Every legal figure and rule that the patterns name: the one place to change what is said of them. What is reckoned
/// with too stands as a number in [`start_enk::facts`](super::start_enk::facts), and a test holds the two together.
pub static LEGAL_FIGURES: &[LegalFigure] = &[
    LegalFigure {
        id: "share-capital",
        what: RuleText::each(
            "Minste aksjekapital i et aksjeselskap",
            "Minste aksjekapital i eit aksjeselskap",
            "Least share capital of a private limited company",
        ),
        value: RuleText::each("30\u{a0}000 kroner", "30\u{a0}000 kroner", "NOK\u{a0}30,000"),
        source: RuleText::one("aksjeloven § 3-1"),
        href: Some("https://lovdata.no/lov/1997-06-13-44/§3-1"),
        years: LegalYears::Since(2012),
        used_by: &[LegalUse::BusinessForm],
    },
    LegalFigure {
        id: "vat-limit",
        what: RuleText::each(
            "Omsetning i løpet av tolv måneder som gir plikt til å registrere seg i Merverdiavgiftsregisteret",
            "Omsetning i løpet av tolv månader som gir plikt til å registrere seg i Meirverdiavgiftsregisteret",
            "Turnover in twelve months that makes registration for VAT a duty",
        ),
        value: RuleText::each("50\u{a0}000 kroner", "50\u{a0}000 kroner", "NOK\u{a0}50,000"),
        source: RuleText::one("merverdiavgiftsloven § 2-1"),
        href: Some("https://lovdata.no/lov/2009-06-19-58/§2-1"),
        years: LegalYears::Since(2010),
        used_by: &[LegalUse::BusinessForm, LegalUse::StartEnk],
    },
    LegalFigure {
        id: "sick-pay-self-employed",
        what: RuleText::each(
            "Sykepenger til selvstendig næringsdrivende fra dag 17",
            "Sjukepengar til sjølvstendig næringsdrivande frå dag 17",
            "Sick pay for the self-employed from day 17",
        ),
        value: RuleText::each("80\u{a0}prosent", "80\u{a0}prosent", "80\u{a0}per cent"),
        source: RuleText::one("folketrygdloven § 8-34"),
        href: Some("https://lovdata.no/lov/1997-02-28-19/§8-34"),
        years: LegalYears::Since(2017),
        used_by: &[LegalUse::BusinessForm],
    },
    LegalFigure {
        id: "sick-pay-employee",
        what: RuleText::each(
            "Sykepenger til ansatte fra første dag, opp til et tak",
            "Sjukepengar til tilsette frå første dag, opp til eit tak",
            "Sick pay for employees from the first day, up to a ceiling",
        ),
        value: RuleText::each("100\u{a0}prosent", "100\u{a0}prosent", "100\u{a0}per cent"),
        source: RuleText::one("folketrygdloven § 8-16"),
        href: Some("https://lovdata.no/lov/1997-02-28-19/§8-16"),
        years: LegalYears::Since(1997),
        used_by: &[LegalUse::BusinessForm],
    },
    LegalFigure {
        id: "age",
        what: RuleText::each("Alder", "Alder", "Age"),
        value: RuleText::each(
            "18 år, eller 15–17 år med tillatelse fra vergene og statsforvalteren",
            "18 år, eller 15–17 år med løyve frå verjene og statsforvaltaren",
            "18 years, or 15–17 with permission from the guardians and the county governor",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "address",
        what: RuleText::each("Forretningsadresse", "Forretningsadresse", "Business address"),
        value: RuleText::each(
            "Norsk adresse med gate, nummer, postnummer og sted. Ikke postboks",
            "Norsk adresse med gate, nummer, postnummer og stad. Ikkje postboks",
            "A Norwegian address with street, number, postal code and place. No PO box",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "name",
        what: RuleText::each("Foretaksnavn", "Føretaksnamn", "Business name"),
        value: RuleText::each(
            "Innehaverens etternavn må være med. Er det flere, teller bare det siste",
            "Etternamnet til innehavaren må vere med. Er det fleire, tel berre det siste",
            "It must hold the owner's surname. Of several surnames only the last counts",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "citizens",
        what: RuleText::each("Statsborgerskap", "Statsborgarskap", "Citizenship"),
        value: RuleText::each(
            "Egne regler for statsborgere fra land utenfor EU og EØS",
            "Eigne reglar for statsborgarar frå land utanfor EU og EØS",
            "Rules of their own for citizens of countries outside the EU and EEA",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "no-number",
        what: RuleText::each(
            "Innehaver uten norsk nummer",
            "Innehavar utan norsk nummer",
            "Owner without a Norwegian number",
        ),
        value: RuleText::each(
            "Underskrevet papirskjema med bekreftet kopi av legitimasjon. D-nummer tildeles underveis",
            "Underskrive papirskjema med stadfesta kopi av legitimasjon. D-nummer blir tildelt undervegs",
            "Signed paper forms with a certified copy of identification. A D number is given along the way",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "price",
        what: RuleText::each("Pris", "Pris", "Price"),
        value: RuleText::each(
            "Gratis i Enhetsregisteret. Gebyr i Foretaksregisteret",
            "Gratis i Einingsregisteret. Gebyr i Føretaksregisteret",
            "Free in the Register of Legal Entities. A fee in the Register of Business Enterprises",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "business-register",
        what: RuleText::each(
            "Foretaksregisteret",
            "Føretaksregisteret",
            "Register of Business Enterprises",
        ),
        value: RuleText::each(
            "Må også registreres der ved varehandel eller flere enn fem ansatte",
            "Må òg registrerast der ved varehandel eller fleire enn fem tilsette",
            "Must be registered there too if it trades in goods or has more than five employees",
        ),
        source: REGISTERING,
        href: None,
        years: OF_THE_ARTICLES,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "advance-tax",
        what: RuleText::each("Forskuddsskatt", "Forskotsskatt", "Advance tax"),
        value: RuleText::each(
            "Betales fire ganger i året",
            "Blir betalt fire gonger i året",
            "Paid four times a year",
        ),
        source: TOUR,
        href: None,
        years: OF_THE_TOUR,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "handling",
        what: RuleText::each(
            "Behandlingstid når virksomheten er beskrevet med ord",
            "Behandlingstid når verksemda er skildra med ord",
            "Handling time where the trade is described in words",
        ),
        value: RuleText::each("3–4 dager", "3–4 dagar", "3–4 days"),
        source: TOUR,
        href: None,
        years: OF_THE_TOUR,
        used_by: &[LegalUse::StartEnk],
    },
    LegalFigure {
        id: "start",
        what: RuleText::each("Oppstartsdato", "Oppstartsdato", "Start date"),
        value: RuleText::each(
            "Fra 10 år tilbake til 12 måneder fram",
            "Frå 10 år tilbake til 12 månader fram",
            "From 10 years back to 12 months ahead",
        ),
        source: RuleText::each(
            "Valgt av denne tjenesten",
            "Valt av denne tenesta",
            "Chosen by this service",
        ),
        href: None,
        years: LegalYears::Chosen,
        used_by: &[LegalUse::StartEnk],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_an_id_of_its_own_a_source_and_somebody_who_names_it() {
        let ids: BTreeSet<_> = LEGAL_FIGURES.iter().map(|figure| figure.id).collect();
        assert_eq!(ids.len(), LEGAL_FIGURES.len());
        for figure in LEGAL_FIGURES {
            assert!(!figure.used_by.is_empty(), "{}", figure.id);
            let in_order = match figure.years {
                LegalYears::Since(year) => year >= 1900 && figure.href.is_some(),
                LegalYears::Written(first, last) => first >= 1900 && first <= last,
                LegalYears::Chosen => figure.href.is_none(),
            };
            assert!(in_order, "{}", figure.id);
        }
    }

    #[test]
    fn a_part_is_what_somebody_names_and_what_two_name_is_in_both() {
        let ids = |user| -> Vec<_> { LegalFigure::used_by(user).iter().map(|figure| figure.id).collect() };
        let (form, enk) = (ids(LegalUse::BusinessForm), ids(LegalUse::StartEnk));
        assert!(form.contains(&"share-capital") && !enk.contains(&"share-capital"));
        assert!(enk.contains(&"age") && !form.contains(&"age"));
        assert!(form.contains(&"vat-limit") && enk.contains(&"vat-limit"));
    }
}
