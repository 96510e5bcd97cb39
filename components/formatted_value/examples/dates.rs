use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ul>
            <li><FormattedValue kind=ValueKind::Date value="2026-05-01" /></li>
            <li><FormattedValue kind=ValueKind::Date value="2026-05-01" date_style=DateStyle::Short /></li>
            <li><FormattedValue kind=ValueKind::Date value="2026-05-01" date_style=DateStyle::Weekday /></li>
            <li><FormattedValue kind=ValueKind::Date value="2026-05-01" date_style=DateStyle::DayMonth /></li>
            <li><FormattedValue kind=ValueKind::Date value="2026-05-01" date_style=DateStyle::MonthYear /></li>
            <li><FormattedValue kind=ValueKind::DateTime value="2026-05-01T12:30:00Z" /></li>
        </ul>
    }
}
