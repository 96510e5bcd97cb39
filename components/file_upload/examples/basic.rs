use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FileUpload
            label="Kvittering"
            description="PDF eller bilde, høyst 10 MB"
            name="receipt"
            accept=".pdf,image/*"
            max_bytes=10_000_000_u64
        />
    }
}
