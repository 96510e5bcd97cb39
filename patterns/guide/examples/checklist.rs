use felles::prelude::*;
use leptos::prelude::*;

fn rules() -> GuideRules {
    let is = |question, answer| AnswerCondition::is(question, answer);
    GuideRules::new([GuidePage::new("flytting", "Flyttingen din")
        .question(
            Question::new("til", "Hvor flytter du?")
                .answer("norge", "I Norge")
                .answer("utland", "Til utlandet"),
        )
        .question(
            Question::new("barn", "Har du barn på skole?")
                .answer("ja", "Ja")
                .answer("nei", "Nei"),
        )])
    .chapter(
        GuideChapter::new("melde", "Si fra om flyttingen")
            .item(
                GuideItem::new("folkeregisteret", "Meld flytting til Folkeregisteret").text("Senest åtte dager etter."),
            )
            .item(GuideItem::new("skole", "Si fra til skolen").when(is("barn", "ja"))),
    )
    .chapter(
        GuideChapter::new("post", "Posten")
            .item(GuideItem::new("ettersending", "Bestill ettersending").when(is("til", "norge"))),
    )
}

pub fn example() -> impl IntoView {
    let answers = GivenAnswers::from_pairs([("til", "norge"), ("barn", "ja")]);
    let ticked = vec!["skole".to_owned()];
    view! {
        <Guide
            rules=rules()
            answers=answers
            page="checklist"
            ticked=ticked
            in_address=false
            level=HeadingLevel::H3
        />
    }
}
