use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <BlockQuote source="Forvaltningsloven" work="§ 11" href="https://lovdata.no/lov/1967-02-10/§11">
            <p>"Forvaltningsorganene har innenfor sitt saksområde en alminnelig veiledningsplikt."</p>
            <p>
                "Formålet med veiledningen skal være å gi parter og andre interesserte adgang til å vareta sitt tarv i \
                 bestemte saker på best mulig måte."
            </p>
        </BlockQuote>
    }
}
