use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            <EmailLink address="arbeidsgiveravgiftsgrunnlagsberegningskontoret@nordreogsondrefjordkommune.example" />
            <IconLink icon=icons::FILE_TEXT href="#vedlegg">
                "Alle vedleggene til arbeidsgiveravgiftsgrunnlagsberegningen for virksomheten og underenhetene"
            </IconLink>
        </Stack>
    }
}
