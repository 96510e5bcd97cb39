use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <Footer
                to_top=true
                meta=|| {
                    view! {
                        <FooterLink href="#personvern">"Personvern"</FooterLink>
                        <FooterLink href="#kontakt">"Kontakt"</FooterLink>
                    }
                }
                closing=|| "Åpen kildekode under MIT-lisensen."
            />
            <Footer variant=FooterVariant::Tinted closing=|| "Utviklet av Fjordkommunen." />
        </Stack>
    }
}
