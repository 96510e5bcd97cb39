use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SubscribeForm
            heading="Nytt om tilskudd"
            label="E-post på jobben"
            button_label="Få nyhetsbrevet"
            done="Du står på listen. Neste brev kommer 1. i måneden."
            variant=CardVariant::Tinted
            subscribe=async |_: Email| Ok(())
        />
    }
}
