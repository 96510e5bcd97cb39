use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PostponeField
            legend="Hvor lenge vil du utsette betalingen?"
            description="Du kan utsette den i inntil tre uker"
            name="payment"
            choices=[
                Duration::new(1, DurationUnit::Weeks),
                Duration::new(2, DurationUnit::Weeks),
                Duration::new(3, DurationUnit::Weeks),
            ]
            min=DateValue::new(2026, 3, 17)
            max=DateValue::new(2026, 4, 7)
            today=DateValue::new(2026, 3, 17)
            value="P2W"
        />
    }
}
