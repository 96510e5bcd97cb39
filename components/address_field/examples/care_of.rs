use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <AddressField
            legend="Hvor skal vi sende pakken?"
            legend_size=LegendSize::Lg
            description="Den kommer om tre til fem dager"
            name="parcel"
            autocomplete_section="shipping"
            with_care_of=true
        />
    }
}
