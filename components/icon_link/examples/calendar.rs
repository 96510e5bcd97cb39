use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let deadline = DateValue::from_iso("2026-04-30").map(|day| {
        CalendarEvent::on_day("Frist for skattemeldingen", day)
            .description("Sjekk opplysningene, også om ingenting er endret.")
            .href("https://www.skatteetaten.no/")
    });
    let meeting = "2026-05-04T12:00".parse().and_then(|start| {
        let end = "2026-05-04T13:00".parse()?;
        Ok(CalendarEvent::between("Oppfølgingsmøte", start, end).place("Lillevik rådhus, rom 204"))
    });
    view! {
        <Stack gap=Space::Size3 align=StackAlign::Start>
            {deadline.map(|event| view! { <CalendarLink event=event>"Legg fristen i kalenderen"</CalendarLink> })}
            {meeting.map(|event: CalendarEvent| view! { <CalendarLink event=event>"Legg møtet i kalenderen"</CalendarLink> })}
        </Stack>
    }
}
