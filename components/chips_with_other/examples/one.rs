use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ChipsWithOther
            one=true
            legend="Hva er du i foretaket?"
            name="position"
            other_label="Noe annet"
            text_label="Hva er du?"
            selected=vec!["other".to_owned()]
        >
            <Chip label="Daglig leder" value="ceo" />
            <Chip label="Styreleder" value="chair" />
            <Chip label="Revisor" value="auditor" />
        </ChipsWithOther>
    }
}
