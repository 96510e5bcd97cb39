use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let selected = RwSignal::new(vec!["312"]);
    let bill = |number, title, amount: i32, is_paid| {
        let status = if is_paid {
            RowListStatus::Completed
        } else {
            RowListStatus::Default
        };
        view! {
            <RowListRow value=number title=title disabled=is_paid status=status status_label="Betalt">
                <RowListCell>
                    <FormattedValue kind=ValueKind::Money value=amount />
                </RowListCell>
            </RowListRow>
        }
    };
    view! {
        <Stack gap=Space::Size5 align=StackAlign::Start>
            <RowList
                label="Fakturaer"
                selected=selected
                columns=[RowListColumn::new("Faktura"), RowListColumn::new("Beløp").narrow().at_end()]
            >
                {bill("311", "Barnehage, mars", 2000, true)}
                {bill("312", "Barnehage, april", 2000, false)}
                {bill("313", "Skolefritidsordning, april", 3185, false)}
            </RowList>
            <Button disabled=move || selected.get().is_empty()>
                {move || format!("Betal {} fakturaer", selected.get().len())}
            </Button>
        </Stack>
    }
}
