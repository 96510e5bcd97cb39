use felles::prelude::*;
use leptos::prelude::*;

const ATTACHMENTS: [&str; 3] = ["Byggetegninger.pdf", "Nabovarsel.pdf", "Situasjonsplan.pdf"];

pub fn example() -> impl IntoView {
    let toasts = ToastQueue::provide();
    let files = RwSignal::new(ATTACHMENTS.to_vec());
    let delete = move |file: &'static str| {
        files.update(|files| files.retain(|known| *known != file));
        toasts.add(
            ToastMessage::info(format!("{file} er slettet."))
                .action("Angre", move || files.update(|files| files.push(file))),
        );
    };
    let row = move |file: &'static str| {
        view! {
            <Stack direction=StackDirection::Horizontal justify=StackJustify::SpaceBetween>
                <span>{file}</span>
                <Button variant=ButtonVariant::Tertiary aria_label=format!("Slett {file}") on_click=move |_| delete(file)>
                    "Slett"
                </Button>
            </Stack>
        }
    };
    view! {
        <Stack gap=Space::Size2>
            <For each=move || files.get() key=|file| *file children=row />
        </Stack>
        <ToastRegion />
    }
}
