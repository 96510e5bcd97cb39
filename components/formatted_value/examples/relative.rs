use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let seen = |date| {
        view! {
            <li>
                <FormattedValue kind=ValueKind::RelativeDate value=date today=DateValue::new(2026, 5, 4) />
            </li>
        }
    };
    view! {
        <ul>
            {seen("2026-05-04")}
            {seen("2026-05-03")}
            {seen("2026-05-07")}
            {seen("2026-04-30")}
            {seen("2026-05-17")}
        </ul>
    }
}
