use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NotificationBanner
            title="Arbeidsgiveravgiftsgrunnlagsberegning"
            heading="Grunnlagsberegningen for arbeidsgiveravgift er endret, og virksomheten din må levere en ny melding."
            title_level=HeadingLevel::H3
        >
            <p>"Endringen gjelder alle virksomheter med underenheter i flere soner."</p>
            <p>"Fristen er 15. mai. Leverer dere etter fristen, kan dere få tvangsmulkt."</p>
        </NotificationBanner>
    }
}
