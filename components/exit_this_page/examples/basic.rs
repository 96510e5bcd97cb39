use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div>
            <ExitThisPageLink />
            <ExitThisPage />
            <Paragraph>
                "Du kan snakke med oss uten å si hva du heter. Vi sier ikke til noen at du har vært her."
            </Paragraph>
        </div>
    }
}
