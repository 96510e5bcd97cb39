use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <IconList variant=IconListVariant::Divided icon=icons::FILE_TEXT size=Size::Lg>
            <IconListItem
                title="Arbeidsgiveravgiftsgrunnlagsberegningsforskriften_endelig_versjon_2026.pdf"
                href="https://www.norge.no/forskrift"
                description="PDF, 12 MB"
            />
            <IconListItem title="Merknader" href="https://www.norge.no/merknader">
                "Merknadene forklarer hvordan arbeidsgiveravgiftsgrunnlaget regnes ut når lønna blir utbetalt i en annen måned enn \
                den arbeidet ble gjort i."
            </IconListItem>
        </IconList>
    }
}
