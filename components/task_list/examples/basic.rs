use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <TaskList heading="Søk om parkeringskort" heading_level=HeadingLevel::H3>
            <TaskItem title="Om deg" href="#om-deg" status=TaskStatus::Done />
            <TaskItem title="Legeerklæring" href="#lege" status=TaskStatus::InProgress description="Fastlegen din kan sende den for deg." />
            <TaskItem title="Bilde" href="#bilde" status=TaskStatus::Problem description="Bildet er for mørkt." />
            <TaskItem title="Hvor du kjører" href="#hvor" />
            <TaskItem title="Send søknaden" status=TaskStatus::CannotStart description="Når alt over er ferdig." />
        </TaskList>
    }
}
