use felles::prelude::*;
use leptos::prelude::*;

async fn upload(file: FileToUpload) -> Result<UploadedFile, Problem> {
    let facts = file.facts();
    Ok(UploadedFile::new(format!("id-{}", facts.name), facts.name.clone()).size(facts.bytes))
}

pub fn example() -> impl IntoView {
    let enquiry = ContactEnquiry::form();
    let number = RwSignal::new(None::<String>);
    let send = Task::from(move |_: ContactEnquiry| async move {
        number.set(Some("H-2026-0118".to_owned()));
        Ok(FormAnswer::Received)
    });
    view! {
        <ContactForm
            form=enquiry
            topics=vec![("order", "Bestille"), ("fault", "Melde feil")]
            company=true
            uploader=upload
            send=send
            number=number
            next=vec!["Vi svarer på e-post innen to arbeidsdager.", "Haster det, ringer du 68 05 12 34."]
            heading_level=HeadingLevel::H3
        />
    }
}
