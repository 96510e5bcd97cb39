//! A guide for those who will serve food and drink.

use super::{GuideChapter, GuideItem, GuidePage, GuideRules};
use crate::patterns::{AnswerCondition, Question};

/// «eGuide for utelivsbransjen»: six pages of questions, and a checklist in six chapters, for those who will open a restaurant,
/// a bar, a food truck and the like. In bokmål. It shows what a guide can be, and must be checked by the agency that uses it.
pub fn nightlife_guide() -> GuideRules {
    let mut rules = GuideRules::new(pages());
    rules.chapters = chapters();
    rules
}

fn is(question: &'static str, answer: &'static str) -> AnswerCondition {
    AnswerCondition::is(question, answer)
}

fn yes(question: &'static str) -> AnswerCondition {
    is(question, "ja")
}

fn yes_or_no(id: &'static str, text: &'static str) -> Question {
    Question::new(id, text).answer("ja", "Ja").answer("nei", "Nei")
}

fn pages() -> [GuidePage; 6] {
    [
        GuidePage::new("bransje", "Hva skal du drive?").question(
            Question::new("sted", "Hva slags sted blir det?")
                .answer("restaurant", "Restaurant")
                .answer("kafe", "Kafé")
                .answer("bar", "Bar eller pub")
                .answer("nattklubb", "Nattklubb")
                .answer("matvogn", "Matvogn")
                .answer("gatekjokken", "Gatekjøkken")
                .answer("bakeri", "Bakeri med servering")
                .answer("catering", "Catering")
                .answer("festival", "Festival eller arrangement"),
        ),
        GuidePage::new("eiere", "Hvem er dere?").question(
            Question::new("alene", "Starter du alene?")
                .answer("ja", "Ja, alene")
                .answer("nei", "Nei, vi er flere"),
        ),
        GuidePage::new("foretak", "Foretaket og de som jobber der")
            .question(
                Question::new("form", "Hvilken foretaksform har du valgt?")
                    .answer("enk", "Enkeltpersonforetak")
                    .answer("as", "Aksjeselskap")
                    .answer("usikker", "Jeg har ikke bestemt meg"),
            )
            .question(yes_or_no("ansatte", "Skal du ha ansatte?")),
        GuidePage::new("lokale", "Stedet").question(
            yes_or_no("funnet", "Har du funnet et lokale eller en plass?")
                .help("For en matvogn er det plassen den skal stå på."),
        ),
        GuidePage::new("mat", "Maten og drikken")
            .question(yes_or_no("alkohol", "Skal du servere alkohol?"))
            .question(yes_or_no("produksjon", "Skal du lage mat for salg andre steder også?"))
            .question(yes_or_no("import", "Skal du importere mat eller drikke selv?")),
        GuidePage::new("gjestene", "Det gjestene møter")
            .question(yes_or_no("tobakk", "Skal du selge tobakk?"))
            .question(yes_or_no("musikk", "Skal du spille musikk?"))
            .question(yes_or_no("kamera", "Skal du ha kameraovervåking?"))
            .question(yes_or_no("skilt", "Skal du sette opp skilt ute?")),
    ]
}

fn chapters() -> Vec<GuideChapter> {
    vec![start(), people(), place(), food(), guests(), running()]
}

fn start() -> GuideChapter {
    GuideChapter::new("start", "Start foretaket")
        .item(
            GuideItem::new("velg-form", "Velg foretaksform")
                .text("Formen avgjør hva du svarer for selv, og hva det koster å starte.")
                .when(is("form", "usikker"))
                .link("Finn foretaksformen som passer", "/foretaksform"),
        )
        .item(
            GuideItem::new("registrer", "Registrer foretaket")
                .text("Da får du et organisasjonsnummer.")
                .link("Brønnøysundregistrene", "https://www.brreg.no/"),
        )
        .item(
            GuideItem::new("avtale", "Skriv en avtale mellom eierne")
                .text("Hvem eier hva, hvem bestemmer, og hva skjer hvis en vil ut?")
                .when(is("alene", "nei")),
        )
        .item(GuideItem::new("styre", "Velg styre, og betal inn aksjekapitalen").when(is("form", "as")))
}

fn people() -> GuideChapter {
    GuideChapter::new("ansatte", "De som jobber der")
        .item(GuideItem::new("arbeidsavtale", "Skriv arbeidsavtale med hver ansatt").when(yes("ansatte")))
        .item(
            GuideItem::new("personalliste", "Før personalliste hver dag")
                .text("Alle som jobber på serveringsstedet, skal stå på den, du også.")
                .link("Skatteetaten", "https://www.skatteetaten.no/"),
        )
        .item(GuideItem::new("forsikring", "Tegn yrkesskadeforsikring og tjenestepensjon").when(yes("ansatte")))
        .item(
            GuideItem::new("hms", "Gå på HMS-kurs, og lag rutiner")
                .when(yes("ansatte"))
                .link("Arbeidstilsynet", "https://www.arbeidstilsynet.no/"),
        )
}

fn place() -> GuideChapter {
    let on_wheels = is("sted", "matvogn").or(is("sted", "festival"));
    GuideChapter::new("stedet", "Stedet")
        .item(
            GuideItem::new(
                "sjekk-regulering",
                "Spør kommunen hva lokalet kan brukes til før du skriver under",
            )
            .when(is("funnet", "nei")),
        )
        .item(
            GuideItem::new("bruksendring", "Sjekk om lokalet må godkjennes for ny bruk")
                .when(yes("funnet").and(!on_wheels.clone())),
        )
        .item(
            GuideItem::new("plass", "Søk om å få bruke plassen")
                .text("Kommunen eller grunneieren gir lov.")
                .when(on_wheels),
        )
        .item(GuideItem::new("brann", "Lag en plan for brann og rømning"))
}

fn food() -> GuideChapter {
    GuideChapter::new("servering", "Mat og drikke")
        .item(
            GuideItem::new("serveringsbevilling", "Søk om serveringsbevilling")
                .text("Den som leder stedet til daglig, må ha bestått etablererprøven."),
        )
        .item(
            GuideItem::new("skjenkebevilling", "Søk om skjenkebevilling")
                .text("Styreren og stedfortrederen må ha bestått kunnskapsprøven.")
                .when(yes("alkohol")),
        )
        .item(
            GuideItem::new("mattilsynet", "Registrer stedet hos Mattilsynet, og lag internkontroll")
                .link("Mattilsynet", "https://www.mattilsynet.no/"),
        )
        .item(
            GuideItem::new("merking", "Merk maten du selger videre").when(yes("produksjon").or(is("sted", "catering"))),
        )
        .item(
            GuideItem::new("toll", "Finn ut hva du må betale, og melde fra om, når du importerer")
                .when(yes("import"))
                .link("Tolletaten", "https://www.toll.no/"),
        )
}

fn guests() -> GuideChapter {
    let late = is("sted", "nattklubb").or(is("sted", "bar"));
    GuideChapter::new("gjestene", "Det gjestene møter")
        .item(GuideItem::new("tobakk-register", "Registrer salget av tobakk").when(yes("tobakk")))
        .item(
            GuideItem::new("vederlag", "Betal for musikken du spiller")
                .text("Både de som har laget den, og de som fremfører den, skal ha betalt.")
                .when(yes("musikk")),
        )
        .item(
            GuideItem::new(
                "kamera-skilt",
                "Si fra om kameraene på et skilt, og slett opptakene i tide",
            )
            .when(yes("kamera"))
            .link("Datatilsynet", "https://www.datatilsynet.no/"),
        )
        .item(GuideItem::new("skilt-soknad", "Spør kommunen om skiltet må godkjennes").when(yes("skilt")))
        .item(GuideItem::new("vakter", "Avklar med politiet om du må ha ordensvakter").when(late))
}

fn running() -> GuideChapter {
    GuideChapter::new("drift", "Når du er i gang")
        .item(GuideItem::new("kasse", "Skaff et kassasystem som er godkjent"))
        .item(
            GuideItem::new("mva", "Registrer deg for merverdiavgift når du har solgt nok")
                .link("Skatteetaten", "https://www.skatteetaten.no/"),
        )
        .item(GuideItem::new("a-melding", "Send a-melding hver måned").when(yes("ansatte")))
        .item(GuideItem::new("forskuddsskatt", "Beregn forskuddsskatten").when(is("form", "enk")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_six_pages_six_chapters_and_nothing_for_nobody() {
        let rules = nightlife_guide();
        assert_eq!((rules.pages.len(), rules.chapters.len()), (6, 6));
        assert_eq!(rules.problems(), []);
    }
}
