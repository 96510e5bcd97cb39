use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let options = vec![
        CheckboxSearchOption::new("ssb", "Statistisk sentralbyrå").description("SSB"),
        CheckboxSearchOption::new("udi", "Utlendingsdirektoratet").description("UDI"),
        CheckboxSearchOption::new("dsb", "Direktoratet for samfunnssikkerhet og beredskap").description("DSB"),
    ];
    view! {
        <CheckboxSearch
            legend="Hvem skal få kopi?"
            description="Du kan søke på navn og forkortelse."
            name="copy"
            search_label="Søk etter etat"
            options=options
        />
    }
}
