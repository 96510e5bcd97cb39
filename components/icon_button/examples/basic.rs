use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let files = RwSignal::new(vec!["Årsregnskap 2025.pdf", "Revisjonsberetning.pdf", "Noter.pdf"]);
    let row = move |file: &'static str| {
        view! {
            <Stack direction=StackDirection::Horizontal align=StackAlign::Center>
                <span>{file}</span>
                <Spacer />
                <IconButton
                    icon=icons::TRASH
                    label=format!("Fjern {file}")
                    on_click=move |_| files.update(|files| files.retain(|other| *other != file))
                />
            </Stack>
        }
    };
    view! { <div>{move || files.get().into_iter().map(row).collect_view()}</div> }
}
