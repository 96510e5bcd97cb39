use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Footer
            heading_level=HeadingLevel::H3
            logo=|| view! { <Logo name="Arbeidsgiveravgiftsdirektoratet" /> }
            closing=|| "Innholdet er kvalitetssikret av Arbeidsgiveravgiftsgrunnlagsberegningsutvalget."
        >
            <FooterGroup heading="Arbeidsgiveravgiftsgrunnlaget">
                <FooterLink href="#modell" icon=icons::CALCULATOR>"Arbeidsgiveravgiftsgrunnlagsberegningsmodellen"</FooterLink>
                <FooterLink href="#satser">"Satser for alle soner, år for år, siden ordningen ble innført"</FooterLink>
            </FooterGroup>
        </Footer>
    }
}
