use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size8>
            <Spinner size=SpinnerSize::Xs label="Lagrer utkastet" label_position=SpinnerLabelPosition::End />
            <Spinner size=SpinnerSize::Lg label="Henter skattemeldingen din" label_position=SpinnerLabelPosition::Bottom />
            <Paragraph>
                <Spinner size=SpinnerSize::Xxs decorative=true /> " Sjekker organisasjonsnummeret …"
            </Paragraph>
        </Stack>
    }
}
