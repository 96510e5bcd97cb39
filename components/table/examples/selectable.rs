use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Bill {
    number: u32,
    what: &'static str,
    due: &'static str,
    amount: u32,
    paid: bool,
}

pub fn example() -> impl IntoView {
    let selected = RwSignal::new(vec![312_u32]);
    let bill = |number, what, due, amount, paid| Bill {
        number,
        what,
        due,
        amount,
        paid,
    };
    let status = |bill: &Bill| bill.paid.then(|| view! { <Tag color=Color::Success>"Betalt"</Tag> });
    view! {
        <Stack gap=Space::Size5 align=StackAlign::Start>
            <Table
                caption="Fakturaer"
                rows=[
                    bill(311, "Barnehage, mars", "2026-03-15", 2000, true),
                    bill(312, "Barnehage, april", "2026-04-15", 2000, false),
                    bill(313, "Skolefritidsordning, april", "2026-04-20", 3185, false),
                ]
                key=|bill: &Bill| bill.number
                columns=[
                    TableColumn::new("Faktura", |bill: &Bill| bill.what),
                    TableColumn::value("Forfall", ValueKind::Date, |bill: &Bill| bill.due).sortable("due").narrow(),
                    TableColumn::value("Beløp", ValueKind::Money, |bill: &Bill| bill.amount).sortable("amount"),
                    TableColumn::view("Status", status).narrow(),
                ]
                selected=selected
                can_select=|bill: &Bill| !bill.paid
            />
            <Button disabled=move || selected.get().is_empty()>
                {move || format!("Betal {} fakturaer", selected.get().len())}
            </Button>
        </Stack>
    }
}
