use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let places = async |code: PostalCode| match code.as_str() {
        "0001" => Err(Problem::new("Registeret svarer ikke")),
        "9999" => Ok(None),
        code => Ok(Some(format!("FJORDVIK {}", &code[..1]))),
    };
    let place = RwSignal::new(None::<String>);
    view! {
        <PostalCodeField label="Postnummer" name="code" places=places on_place=move |found| place.set(found) />
        <p>{move || place.get().map(|place| format!("Pakken går til {place}."))}</p>
    }
}
