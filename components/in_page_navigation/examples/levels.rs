use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <InPageNavigation
            heading="I veiledningen"
            heading_level=HeadingLevel::H3
            links=[
                NavigationLink::new("Før du bygger", "#for-du-bygger"),
                NavigationLink::new("Slik søker du", "#soke-om-bygg")
                    .with_links([("Tegninger", "#tegninger"), ("Nabovarsel", "#nabovarsel")]),
                NavigationLink::new("Når du er ferdig", "#ferdig"),
            ]
        />
    }
}
