use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let no_spaces = |file: &FileFacts| {
        if file.name.contains(' ') {
            Err(Problem::new("Filnavnet kan ikke ha mellomrom."))
        } else {
            Ok(())
        }
    };
    view! {
        <FileUpload
            label="Regnskapsfil"
            description="En CSV-fil uten mellomrom i navnet"
            name="accounts"
            accept=".csv"
            check=no_spaces
            required=true
        />
    }
}
