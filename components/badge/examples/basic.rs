use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6 direction=StackDirection::Horizontal>
            <Paragraph>"Meldinger " <Badge count=3 label="3 uleste" /></Paragraph>
            <Paragraph>"Oppgaver " <Badge count=12 variant=BadgeVariant::Tinted /></Paragraph>
            <Paragraph>"Nyheter " <Badge color=Color::Danger label="Nye siden sist" /></Paragraph>
        </Stack>
    }
}
