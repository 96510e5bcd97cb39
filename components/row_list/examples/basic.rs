use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let case = |title, number, changed, status| {
        view! {
            <RowListRow title=title href=format!("https://www.norge.no/{number}") status=status>
                <RowListCell>{number}</RowListCell>
                <RowListCell>
                    <FormattedValue kind=ValueKind::Date value=changed date_style=DateStyle::Short />
                </RowListCell>
            </RowListRow>
        }
    };
    view! {
        <RowList
            label="Sakene dine"
            columns=[
                RowListColumn::new("Sak"),
                RowListColumn::new("Saksnummer"),
                RowListColumn::new("Sist endret").narrow(),
            ]
        >
            {case("Søknad om garasje", "2026/1234", "2026-05-04", RowListStatus::Unread)}
            {case("Klage på gebyr", "2026/981", "2026-04-28", RowListStatus::Default)}
            {case("Barnehageplass", "2025/4410", "2025-09-01", RowListStatus::Completed)}
        </RowList>
    }
}
