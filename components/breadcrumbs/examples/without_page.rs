use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack>
            <Breadcrumbs
                items=[("Forsiden", "#forsiden"), ("Helse", "#helse")]
                ends_here=false
                aria_label="Over siden om fastlege"
            />
            <Heading level=HeadingLevel::H3>"Bytt fastlege"</Heading>
        </Stack>
    }
}
