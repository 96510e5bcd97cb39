use felles::prelude::*;
use leptos::prelude::*;

/// As a server would answer. A file called something with «feil» does not come through.
async fn upload(file: FileToUpload) -> Result<UploadedFile, Problem> {
    file.report(0.4);
    let facts = file.facts();
    if facts.name.contains("feil") {
        return Err("Forbindelsen ble brutt.".into());
    }
    file.report(1.0);
    Ok(UploadedFile::new(format!("id-{}", facts.name), facts.name.clone()).size(facts.bytes))
}

pub fn example() -> impl IntoView {
    let attachments = RwSignal::new(Vec::<String>::new());
    view! {
        <FileUpload
            label="Vedlegg"
            description="En fil med «feil» i navnet blir ikke lastet opp"
            name="attachment"
            multiple=true
            uploader=upload
            value=attachments
        />
        <p>"Lastet opp: " {move || attachments.read().len()}</p>
    }
}
