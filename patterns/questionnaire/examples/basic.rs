use felles::prelude::*;
use leptos::prelude::*;

fn rules() -> QuestionnaireRules {
    let is = |question, answer| AnswerCondition::is(question, answer);
    let question = |id, text| Question::new(id, text).answer("ja", "Ja").answer("nei", "Nei");
    QuestionnaireRules::new([
        question("voksen", "Er du fylt 18 år?"),
        question("samtykke", "Har du samtykke fra foreldre?")
            .help("Den som har foreldreansvaret, må ha signert.")
            .asked_when(is("voksen", "nei")),
    ])
    .result(
        QuestionnaireResult::new("kan", "Du kan søke", is("voksen", "ja").or(is("samtykke", "ja")))
            .text("Du får svar innen tre uker.")
            .link("Søk om båtplass", "/batplass/sok"),
    )
    .result(
        QuestionnaireResult::new("vente", "Du må vente", is("samtykke", "nei"))
            .reason(
                is("voksen", "nei"),
                "Den som er under 18 år, kan ikke inngå avtalen alene",
            )
            .link("Få skjemaet for samtykke", "/batplass/samtykke"),
    )
}

pub fn example() -> impl IntoView {
    view! { <Questionnaire rules=rules() level=HeadingLevel::H3 /> }
}
