use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Footer
            heading_level=HeadingLevel::H3
            address=|| {
                view! {
                    "Fjordkommunen"
                    <br />
                    "Rådhusgata 1, 1234 Lillevik"
                    <br />
                    <PhoneLink number="68 05 12 34" />
                }
            }
            logo=|| view! { <Logo name="Fjordkommunen" href="#hjem" /> }
            meta=|| {
                view! {
                    <FooterLink href="#personvern">"Personvern"</FooterLink>
                    <FooterLink href="#kapsler">"Informasjonskapsler"</FooterLink>
                    <FooterLink href="https://uustatus.no/">"Tilgjengelighetserklæring"</FooterLink>
                }
            }
        >
            <FooterGroup heading="Om kommunen">
                <FooterLink href="#jobb">"Jobb hos oss"</FooterLink>
                <FooterLink href="#politikk">"Politikk og innsyn"</FooterLink>
            </FooterGroup>
            <FooterGroup heading="Følg oss">
                <FooterLink href="#nyhetsbrev" icon=icons::ENVELOPE_CLOSED>"Nyhetsbrev"</FooterLink>
                <FooterLink href="#presse" icon=icons::MEGAPHONE>"Presse"</FooterLink>
            </FooterGroup>
        </Footer>
    }
}
