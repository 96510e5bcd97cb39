use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    provide_language(Language::Nn);
    view! {
        <div lang="nn">
            <Textarea label="Kva gjeld saka?" name="about" required=true counter=20 value="Eg vil klage på vedtaket" />
        </div>
    }
}
