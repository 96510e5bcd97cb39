use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SkipLink href="#sok-her" label="Hopp til søket" />
        <SkipLink href="#treffene" label="Hopp til treffene" />
        <Stack>
            <TextField label="Søk i tjenester" r#type=TextFieldType::Search id="sok-her" />
            <div id="treffene">
                <Link href="#bolig">"Bolig og eiendom"</Link>
            </div>
        </Stack>
    }
}
