use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Byline
            author="Anne-Marie Kristoffersen Wilhelmsen-Bjørnstad"
            owner="Arbeidsgiveravgiftsgrunnlagsberegningsutvalget"
            owner_href="#"
            published="2026-01-31"
            updated="2026-03-05"
            tail=|| "Finnes også på nordsamisk og engelsk"
        />
    }
}
