use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Skjemaet må sendes av en som har "
            <Definition text="Myndighet til å binde virksomheten med underskriften sin. Den står i Foretaksregisteret.">
                "signaturrett"
            </Definition> "."
        </Paragraph>
    }
}
