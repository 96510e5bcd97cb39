use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = (1..=200_u32).map(|number| CheckboxSearchOption::new(number, format!("Krets {number}")));
    view! { <CheckboxSearch legend="Valgkretser" name="district" size=Size::Sm options=options.collect() /> }
}
