use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let person = || {
        view! {
            <Box padding=Space::Size3 background=BoxBackground::Tinted radius=BoxRadius::Full>
                <Icon icon=icons::PERSON size=Size::Lg />
            </Box>
        }
    };
    view! {
        <Stack gap=Space::Size8 direction=StackDirection::Horizontal>
            <Badge count=2 color=Color::Danger overlap=BadgeOverlap::Circle label="2 nye svar">{person()}</Badge>
            <Badge color=Color::Success overlap=BadgeOverlap::Circle placement=BadgePlacement::BottomEnd label="Pålogget">
                {person()}
            </Badge>
        </Stack>
    }
}
