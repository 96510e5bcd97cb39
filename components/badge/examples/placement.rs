use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let badge = |placement: &BadgePlacement| {
        view! {
            <Badge count=4 color=Color::Danger placement=*placement label="4 uleste meldinger">
                <Box padding=Space::Size3 background=BoxBackground::Tinted radius=BoxRadius::Default>
                    <Icon icon=icons::INBOX size=Size::Lg />
                </Box>
            </Badge>
        }
    };
    view! {
        <Stack gap=Space::Size12 direction=StackDirection::Horizontal>
            {BadgePlacement::ALL.iter().map(badge).collect_view()}
        </Stack>
    }
}
