use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Survey {
        pub found: Vec<String> => [missing("Velg minst én.")],
        pub other: String => [missing("Skriv hvor du hørte om oss.")],
    }
    asked {
        other: |survey| survey.found.value().is_some_and(|found| found.iter().any(|found| found == "other")),
    }
}

pub fn example() -> impl IntoView {
    let survey = Survey::form();
    view! {
        <Form form=survey send=async |_: Survey| Ok(FormAnswer::Received)>
            <ChipsWithOther
                legend="Hvor hørte du om tilbudet?"
                field=survey.found
                text_field=survey.other
                other_label="Et annet sted"
                text_label="Hvor?"
            >
                <Chip label="På nettet" value="web" />
                <Chip label="Fra en venn" value="friend" />
            </ChipsWithOther>
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
