use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        CheckboxSearchOption::new("a", "Arbeidsgiveravgiftsgrunnlagsopplysningskontoret for hele landet"),
        CheckboxSearchOption::new("b", "Et annet kontor"),
    ];
    view! {
        <CheckboxSearch
            legend="Hvilket kontor har arbeidsgiveravgiftsgrunnlagsopplysningene?"
            name="office"
            error="Velg minst ett arbeidsgiveravgiftsgrunnlagsopplysningskontor"
            options=options
        />
    }
}
