use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! { <PhoneField label="Mobil" description="Vi sender koden på SMS" name="mobile" mobile=true required=true /> }
}
