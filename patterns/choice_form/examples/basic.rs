use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Trade {
        pub code: String => [missing("Velg en næringskode, eller finn en selv.")],
    }
}

pub fn example() -> impl IntoView {
    let trade = Trade::form();
    let chosen = RwSignal::new(None::<String>);
    view! {
        <ChoiceForm
            form=trade
            field=trade.code
            question="Våre forslag"
            description="Næringskoden sier hva virksomheten driver med. Velg den som passer best med det du gjør mest."
            options=[
                CardOption::new("74.200", "74.200 Fotografvirksomhet")
                    .excerpt("Foto av personer, bryllup, produkter og bygninger, for privatpersoner og næringsliv."),
                CardOption::new("74.109", "74.109 Annen designvirksomhet")
                    .excerpt("Grafisk design, interiørdesign og annen formgiving."),
                CardOption::new("90.039", "90.039 Annen selvstendig kunstnerisk virksomhet"),
            ]
            next="Velg denne næringskoden"
            find="Finn næringskode selv"
            find_href="https://example.no/naeringskode"
            on_valid=move |()| chosen.set(trade.code.value())
        />
        <p>{move || chosen.get().map(|code| format!("Du har valgt {code}."))}</p>
    }
}
