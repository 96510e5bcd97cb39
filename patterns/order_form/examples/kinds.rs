use felles::prelude::*;
use leptos::prelude::*;

async fn upload(file: FileToUpload) -> Result<UploadedFile, Problem> {
    let facts = file.facts();
    Ok(UploadedFile::new(format!("id-{}", facts.name), facts.name.clone()).size(facts.bytes))
}

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new("information".to_owned());
    let options: Vec<SelectOption> = OrderKind::common()
        .iter()
        .map(|kind| SelectOption::new(kind.name().clone(), kind.title().get_untracked()))
        .collect();
    let order = move || {
        let kind = OrderKind::common()
            .into_iter()
            .find(|kind| kind.name().as_str() == chosen.get())?;
        let form = ServiceOrder::form_for(&kind);
        Some(view! {
            <OrderForm
                form=form
                kind=kind
                uploader=upload
                send=async |_: ServiceOrder| Ok(FormAnswer::Received)
                heading_level=HeadingLevel::H3
            />
        })
    };
    view! {
        <Stack gap=Space::Size8>
            <Select label="Hva vil du bestille?" name="kind-of-order" options=options value=chosen always_chosen=true />
            {order}
        </Stack>
    }
}
