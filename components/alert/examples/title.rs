use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Alert variant=AlertVariant::Warning title="Du har ikke sendt alle vedlegg" title_level=HeadingLevel::H3>
            <p>"Leiekontrakten mangler. Uten den kan vi ikke behandle søknaden."</p>
            <p>"Du kan ettersende den fram til 1. juni."</p>
        </Alert>
    }
}
