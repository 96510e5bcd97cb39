use felles::prelude::*;
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Payment {
    number: u32,
    to: String,
    amount: u32,
}

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(10_u32);
    let payments = move || {
        (1..=shown.get())
            .map(|number| Payment {
                number,
                to: format!("Mottaker {}", (number * 37) % 997),
                amount: (number * 7919) % 10_000,
            })
            .collect::<Vec<_>>()
    };
    view! {
        <Stack gap=Space::Size5>
            <Stack direction=StackDirection::Horizontal>
                <Button variant=ButtonVariant::Secondary on_click=move |_| shown.set(1000)>"Vis tusen rader"</Button>
                <Button variant=ButtonVariant::Tertiary on_click=move |_| shown.set(10)>"Vis ti"</Button>
            </Stack>
            <Table
                caption="Utbetalinger"
                rows=payments
                key=|payment: &Payment| payment.number
                columns=[
                    TableColumn::new("Nummer", |payment: &Payment| payment.number.to_string()).sortable("number").numeric(),
                    TableColumn::new("Til", |payment: &Payment| payment.to.clone()).row_header().sortable("to"),
                    TableColumn::new("Kroner", |payment: &Payment| payment.amount.to_string())
                        .sorted_by("amount", |payment: &Payment| payment.amount)
                        .numeric(),
                ]
                sticky_header=true
            />
        </Stack>
    }
}
