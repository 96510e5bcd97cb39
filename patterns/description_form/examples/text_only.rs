use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <DescriptionForm
            form=ActivityDescription::form()
            without_sector=true
            send=async |_: ActivityDescription| Ok(FormAnswer::refused([("text", "Skriv også hvem du selger til.")]))
        >
            <Paragraph>"Tenk på det du bruker mest tid på, eller tjener mest på."</Paragraph>
        </DescriptionForm>
    }
}
