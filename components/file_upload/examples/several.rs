use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FileUpload
            label="Tegninger"
            description="Inntil tre filer, høyst 5 MB hver"
            name="drawing"
            multiple=true
            max_files=3
            max_bytes=5_000_000_u64
        />
    }
}
