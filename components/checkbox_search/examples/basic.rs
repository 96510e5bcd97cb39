use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let agencies = [
        ("arbeidstilsynet", "Arbeidstilsynet"),
        ("bronnoysund", "Brønnøysundregistrene"),
        ("digdir", "Digitaliseringsdirektoratet"),
        ("husbanken", "Husbanken"),
        ("kartverket", "Kartverket"),
        ("lanekassen", "Lånekassen"),
        ("mattilsynet", "Mattilsynet"),
        ("nav", "Nav"),
        ("skatteetaten", "Skatteetaten"),
        ("toll", "Tolletaten"),
        ("udi", "Utlendingsdirektoratet"),
        ("vegvesen", "Statens vegvesen"),
    ];
    let options = agencies.map(|(value, label)| CheckboxSearchOption::new(value, label));
    view! {
        <CheckboxSearch legend="Fra hvilke etater?" name="agency" options=options.into() selected=vec!["nav".to_owned()] />
    }
}
