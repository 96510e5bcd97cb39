use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let service = |title, text| {
        view! {
            <Box padding=Space::Size5 border=BoxBorder::Subtle radius=BoxRadius::Default>
                <Stack gap=Space::Size1>
                    <strong>{title}</strong>
                    <span>{text}</span>
                </Stack>
            </Box>
        }
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm>
            {service("Skatt", "Skattekort, skattemelding og skatteoppgjør.")}
            {service("Arbeidsgiveravgiftsgrunnlaget", "Meld inn og rett opp grunnlaget.")}
            {service("Foreldrepenger", "Planlegg permisjonen, og søk når du er klar.")}
        </Grid>
    }
}
