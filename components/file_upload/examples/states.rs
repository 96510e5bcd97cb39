use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FileUpload
            label="Bare til lesing"
            name="read"
            files=vec![UploadedFile::new("f-1", "Vedtak.pdf").size(240_000)]
            readonly=true
        />
        <FileUpload label="Slått av" name="off" disabled=true />
        <FileUpload label="Med feil" name="wrong" error="Legg ved en kvittering" />
    }
}
