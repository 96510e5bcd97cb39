use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("read", "Lesetilgang")
            .description("Kan se alt, men ikke endre noe")
            .icon(icons::EYE),
        SelectOption::new("write", "Skrivetilgang")
            .description("Kan fylle ut, men ikke sende inn")
            .icon(icons::PENCIL),
        SelectOption::new("sign", "Signering")
            .description("Kan sende inn på vegne av virksomheten")
            .icon(icons::SEAL_CHECKMARK),
    ];
    let role = RwSignal::new(Some("read".to_owned()));
    view! {
        <SelectMenu label="Tilgang" name="role" options=options value=role />
        <p>"Valgt: " {move || role.get()}</p>
    }
}
