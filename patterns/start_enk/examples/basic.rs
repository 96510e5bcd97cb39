use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    // Uten tjener: tjenesten i minnet, med en oppdiktet person. Ingenting blir registrert noe sted.
    let service = EmbeddedEnkService::new().with_codes_at("media/industry_codes.txt");
    view! {
        <StartEnk
            person=service.who()
            service=service
            codes=IndustryCodeSource::address("media/industry_codes.txt")
            places=PostalPlaces::file("media/postnummer.tsv")
            close_href="#avsluttet"
            help_phone="75 00 75 00"
        />
    }
}
