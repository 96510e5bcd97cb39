use felles::prelude::*;
use leptos::prelude::*;

// Siden du ser på, har alt et `<main>`. Derfor `landmarks=false` her; på en side for seg selv lar du det være.
pub fn example() -> impl IntoView {
    view! {
        <Page
            landmarks=false
            height=PageHeight::Content
            width=PageWidth::Lg
            header=|| {
                view! {
                    <Box border=BoxBorder::Subtle border_sides=BoxSides::BlockEnd padding_block=Space::Size4>
                        <PageBlock><strong>{"Eksempel kommune"}</strong></PageBlock>
                    </Box>
                }
            }
            footer=|| {
                view! {
                    <Box background=BoxBackground::Tinted padding_block=Space::Size6>
                        <PageBlock><a href="https://www.datatilsynet.no/">{"Personvern"}</a></PageBlock>
                    </Box>
                }
            }
        >
            <Stack align=StackAlign::Start>
                <h3>{"Søk om barnehageplass"}</h3>
                <p>{"Fristen for hovedopptaket er 1. mars. Du kan søke hele året."}</p>
                <Button>"Begynn"</Button>
            </Stack>
        </Page>
    }
}
