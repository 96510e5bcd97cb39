use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("a", "Arbeidsgiveravgiftsgrunnlagsopplysninger")
            .description("Arbeidsgiveravgiftspliktigenaturalytelser og alt annet som er betalt på etterskudd"),
        SelectOption::new("b", "Ingen"),
    ];
    view! {
        <Combobox
            label="Arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene i det inneværende inntektsåret"
            name="base"
            options=options
            value="a"
        />
    }
}
