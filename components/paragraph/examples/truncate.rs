use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph truncate=true spacing=true>
            "Brev om endret arbeidsgiveravgiftsgrunnlag for underenheter i flere soner, med virkning fra første termin \
             og fram til ny beregning foreligger"
        </Paragraph>
        <Detail truncate=true subtle=true>
            "Sendt av Skatteetaten på vegne av Arbeids- og velferdsetaten, Statens lånekasse for utdanning og Husbanken"
        </Detail>
    }
}
