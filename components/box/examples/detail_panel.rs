use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size4>
            <DetailPanel title="Utbetaling" title_level=HeadingLevel::H3>
                <p>{"Pengene kommer på konto den 20. hver måned, eller dagen før hvis det er en helligdag."}</p>
            </DetailPanel>
            <DetailPanel title="Arbeidsgiveravgiftsgrunnlagsberegningen" title_level=HeadingLevel::H3>
                <p>{"Grunnlaget beregnes for hver underenhet for seg."}</p>
            </DetailPanel>
        </Stack>
    }
}
