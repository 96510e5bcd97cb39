use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let forms = (1..=24).map(|number| {
        view! {
            <DropdownMenuItem href=format!("#skjema-{number}") description="Sendes inn hver termin">
                {format!("{number}. Arbeidsgiveravgiftsgrunnlaget for fiske- og fangstvirksomhet")}
            </DropdownMenuItem>
        }
    });
    let forms = forms.collect_view();
    view! { <DropdownMenu label="Velg skjema">{forms}</DropdownMenu> }
}
