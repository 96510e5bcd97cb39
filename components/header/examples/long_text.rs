use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Header
            menu_label="Meny med lange ord"
            logo=|| view! { <Logo name="Arbeidsgiveravgiftsdirektoratet" text="Grunnlagsberegning" href="#direktoratet" /> }
            menu=|| {
                view! {
                    <HeaderLink href="#grunnlag">"Arbeidsgiveravgiftsgrunnlaget"</HeaderLink>
                    <HeaderLink href="#modell" count=1200 count_label="saker">"Grunnlagsberegningsmodellen"</HeaderLink>
                    <HeaderLink href="#klage">"Klage på vedtak om beregning"</HeaderLink>
                    <HeaderLink href="#kontakt">"Kontakt"</HeaderLink>
                }
            }
        />
    }
}
