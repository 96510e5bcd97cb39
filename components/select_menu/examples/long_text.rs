use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        SelectOption::new("a", "Arbeidsgiveravgiftsgrunnlagsopplysninger")
            .description("Arbeidsgiveravgiftspliktigenaturalytelser og alt annet som er betalt på etterskudd")
            .icon(icons::FILE_TEXT),
        SelectOption::new("b", "Ingen"),
    ];
    view! { <SelectMenu label="Arbeidsgiveravgiftsgrunnlaget" name="base" options=options value="a" /> }
}
