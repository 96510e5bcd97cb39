use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Footer
            heading="Fant du det du lette etter?"
            heading_level=HeadingLevel::H3
            to_top=true
            search=|| {
                view! {
                    <form role="search">
                        <TextField label="Søk på hele nettstedet" name="q" r#type=TextFieldType::Search />
                    </form>
                }
            }
        >
            <FooterGroup heading="Mest brukt">
                <FooterLink href="#skatt" icon=icons::KRONER>"Skatt"</FooterLink>
                <FooterLink href="#bil" icon=icons::CAR>"Bil"</FooterLink>
            </FooterGroup>
        </Footer>
    }
}
