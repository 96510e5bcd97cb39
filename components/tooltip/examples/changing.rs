use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let saved = RwSignal::new(false);
    let icon = move || if saved.get() { icons::STAR_FILL } else { icons::STAR };
    let text = move || {
        if saved.get() {
            "Fjern fra favoritter"
        } else {
            "Legg til i favoritter"
        }
    };
    view! {
        <Tooltip text=text placement=Placement::Right>
            <Button
                variant=ButtonVariant::Tertiary
                aria_label=text
                on_click=move |_| saved.update(|saved| *saved = !*saved)
                icon=move || view! { <Icon icon=icon /> }
            >
                {None::<&str>}
            </Button>
        </Tooltip>
    }
}
