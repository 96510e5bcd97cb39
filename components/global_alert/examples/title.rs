use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GlobalAlert variant=MessageKind::Warning title="Skredfare i Lyngen" title_level=HeadingLevel::H3>
            "Fylkesvei 868 er stengt. " <a href="https://www.varsom.no/">{"Følg med på varslene for området ditt"}</a>
        </GlobalAlert>
    }
}
