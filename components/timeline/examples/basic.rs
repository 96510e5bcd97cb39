use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Timeline label="Bybanen i tre trinn">
            <TimelineItem title="Vedtak i bystyret" from="2023-02-15" icon=icons::GAVEL>
                "Traseen fra sentrum til Åsen er valgt. "
                <a href="https://www.norge.no/vedtak">{"Les vedtaket"}</a>
            </TimelineItem>
            <TimelineItem
                title="Bygging"
                from="2024-03-01"
                to="2027-05-31"
                description="Noen holdeplasser for buss er flyttet"
                icon=icons::HARD_HAT
            />
            <TimelineItem title="Første tur" from="2027-06-12" href="https://www.norge.no/forste-tur" icon=icons::TRAIN />
        </Timeline>
    }
}
