use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    provide_language(Language::Nn);
    let service = EmbeddedEnkService::new().with_codes_at("media/industry_codes.txt");
    let person = EnkPerson {
        key: "syntetisk-nynorsk".to_owned(),
        ..service.who()
    };
    view! {
        <div lang="nn">
            <StartEnk
                aria_label="Start enkeltpersonføretak på nynorsk"
                person=person.clone()
                service=service.with_person(person)
                codes=IndustryCodeSource::address("media/industry_codes.txt")
                places=PostalPlaces::file("media/postnummer.tsv")
                without_address=true
            />
        </div>
    }
}
