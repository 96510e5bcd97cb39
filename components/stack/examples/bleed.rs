use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Box padding=Space::Size6 border=BoxBorder::Subtle radius=BoxRadius::Default clip=true>
            <Stack gap=Space::Size6>
                <p>{"Søknaden er sendt. Svaret kommer i innboksen din innen tre uker."}</p>
                <Bleed inline=Space::Size6 block=Space::Size6 block_sides=BleedSides::End>
                    <Box background=BoxBackground::Tinted padding_inline=Space::Size6 padding_block=Space::Size4>
                        <a href="https://www.altinn.no/">{"Last ned kvitteringen"}</a>
                    </Box>
                </Bleed>
            </Stack>
        </Box>
    }
}
