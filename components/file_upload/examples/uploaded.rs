use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let files = vec![
        UploadedFile::new("f-1", "Situasjonsplan.pdf")
            .size(1_240_000)
            .href("#situasjonsplan"),
        UploadedFile::new("f-2", "Fasade mot nord.png")
            .size(820_000)
            .href("#fasade"),
    ];
    let removed = RwSignal::new(String::new());
    view! {
        <FileUpload
            label="Vedlegg til byggesaken"
            name="attachment"
            multiple=true
            max_files=2
            files=files
            on_remove=move |file: UploadedFile| removed.set(format!("{} er slettet.", file.name))
        />
        <p>{removed}</p>
    }
}
