use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm gap=Space::Size6>
            <GridItem wide_span=2>
                <Stack gap=Space::Size2>
                    <h3>{"Slik går det videre"}</h3>
                    <p>{"Kommunen ser på søknaden din og hører med naboene. Du får svar innen tolv uker."}</p>
                </Stack>
            </GridItem>
            <GridItem>
                <Box padding=Space::Size4 background=BoxBackground::Tinted radius=BoxRadius::Default>
                    <p>{"Saksnummer 2026/1042"}</p>
                </Box>
            </GridItem>
            <GridItem full=true>
                <p>{"Har du spørsmål, kan du ringe saksbehandleren din mellom klokka 9 og 15."}</p>
            </GridItem>
        </Grid>
    }
}
