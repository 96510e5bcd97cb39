use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <Box padding_block=Space::Size4 border=BoxBorder::Default border_sides=BoxSides::Block>
                "Linjer over og under"
            </Box>
            <Box padding_inline=Space::Size4 border=BoxBorder::Strong border_sides=BoxSides::InlineStart>
                "Linje foran"
            </Box>
            <Box padding=Space::Size4 border=BoxBorder::Default radius=BoxRadius::Lg>
                "Ramme med runde hjørner"
            </Box>
        </Stack>
    }
}
