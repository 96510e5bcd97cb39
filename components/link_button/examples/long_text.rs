use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <LinkButton
            href="/arbeidsgiveravgiftsgrunnlaget.pdf"
            download=""
            file_size=12_300_000_u64
        >
            "Last ned arbeidsgiveravgiftsgrunnlagsberegningen for virksomheten og alle underenhetene"
        </LinkButton>
    }
}
