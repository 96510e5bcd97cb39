use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let enquiry = ContactEnquiry::form();
    let topics = vec![
        ContactTopic::new("start", "Starte virksomhet")
            .help("Mye av dette står i veiviseren vår. Du finner den under «Starte og drive»."),
        ContactTopic::new("use", "Bruke tjenesten"),
        ContactTopic::new("content", "Innholdet på sidene"),
    ];
    view! {
        <ContactForm
            form=enquiry
            topics=topics
            send=async |_: ContactEnquiry| Ok(FormAnswer::Received)
            heading_level=HeadingLevel::H3
        />
    }
}
