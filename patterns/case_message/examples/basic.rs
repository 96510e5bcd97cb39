use felles::prelude::*;
use leptos::prelude::*;

async fn upload(file: FileToUpload) -> Result<UploadedFile, Problem> {
    let facts = file.facts();
    Ok(UploadedFile::new(format!("id-{}", facts.name), facts.name.clone()).size(facts.bytes))
}

pub fn example() -> impl IntoView {
    let case = CaseEntry::form();
    let number = RwSignal::new(None::<String>);
    let send = Task::from(move |_: CaseEntry| async move {
        number.set(Some("2026-00418".to_owned()));
        Ok(FormAnswer::Received)
    });
    view! { <CaseMessage form=case send=send number=number uploader=upload heading_level=HeadingLevel::H3 /> }
}
