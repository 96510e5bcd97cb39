use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TextField label="Foretaksnavn" name="free" value="Fjordkafeen" message=FieldMessage::success("Navnet er ledig") />
        <TextField
            label="Foretaksnavn"
            name="alike"
            value="Fjordkaféen"
            message=FieldMessage::warning("Det ligner på navnet til et annet foretak. Du kan bruke det likevel.")
        />
        <TextField
            label="Foretaksnavn"
            name="later"
            value="Kafé"
            message=FieldMessage::info("Vi sjekker navnet når du sender inn")
        />
        <TextField label="Foretaksnavn" name="taken" value="Fjordposten" error="Navnet er i bruk. Velg et annet." />
    }
}
