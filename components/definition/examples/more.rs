use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Du skal levere "
            <Definition
                text="En melding om lønn, skattetrekk og ansettelser, som arbeidsgivere sender hver måned."
                more=|| view! { <a href="https://www.altinn.no/">{"Les om a-meldingen"}</a> }
            >
                "a-melding"
            </Definition> " innen den femte i måneden."
        </Paragraph>
    }
}
