use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Reglene står i " <Link href="https://lovdata.no/lov/1967-02-10">"forvaltningsloven"</Link>
            ". Har du spørsmål, kan du se " <Link href="/hjelp" new_tab=true>"hjelpesidene"</Link>
            " uten å miste det du har skrevet."
        </Paragraph>
    }
}
