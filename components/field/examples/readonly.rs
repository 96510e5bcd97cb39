use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let locked = RwSignal::new(true);
    view! {
        <TextField label="Organisasjonsnummer" name="org" value="123 456 789" width=11 readonly=locked />
        <Checkbox label="Registrert i Merverdiavgiftsregisteret" name="vat" checked=true readonly=locked />
        <p>
            <Button variant=ButtonVariant::Secondary on_click=move |_| locked.update(|locked| *locked = !*locked)>
                {move || if locked.get() { "Lås opp" } else { "Lås" }}
            </Button>
        </p>
    }
}
