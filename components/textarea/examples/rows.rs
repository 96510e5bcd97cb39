use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Textarea label="Kort svar" name="short" rows=2 max_rows=4 description="Vokser til fire linjer" />
        <Textarea label="Langt svar" name="long" rows=6 description="Vokser så lenge du skriver" />
        <Textarea label="Fast høyde" name="fixed" rows=3 fixed=true resize=TextareaResize::None />
    }
}
