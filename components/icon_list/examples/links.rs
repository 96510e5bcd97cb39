use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <IconList variant=IconListVariant::Divided label="Vedlegg">
            <IconListItem icon=icons::FILE_PDF title="Vedtak om barnehageplass" href="https://www.norge.no/vedtak" description="PDF, 240 kB" />
            <IconListItem icon=icons::FILE_EXCEL title="Betalingsplan" href="https://www.norge.no/plan" description="Excel, 18 kB" download=true />
            <IconListItem icon=icons::FILE_IMAGE title="Kart over uteområdet" href="https://www.norge.no/kart" description="Bilde, 1,4 MB" />
        </IconList>
    }
}
