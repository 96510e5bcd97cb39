use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Er du alene om omsorgen, kan du få " <Link href="#stonad">"utvidet barnetrygd"</Link>
            ". Du må melde fra når " <Link href="#endring">"livssituasjonen din endrer seg"</Link> "."
        </Paragraph>
    }
}
