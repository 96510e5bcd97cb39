use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <MultiSelect
            label="Arbeidsgiveravgiftsgrunnlaget for virksomheten og alle underenhetene"
            name="base"
            options=[
                ("a", "Arbeidsgiveravgiftsgrunnlagsopplysninger"),
                ("b", "Arbeidsgiveravgiftspliktigenaturalytelser som er betalt på etterskudd"),
                ("c", "Ingen"),
            ]
            value=vec!["a", "b"]
        />
    }
}
