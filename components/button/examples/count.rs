use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let unread = RwSignal::new(98);
    view! {
        <ButtonGroup>
            <Button count=unread count_label="uleste" on_click=move |_| unread.update(|unread| *unread += 1)>
                "Meldinger"
            </Button>
            <Button count=3 count_label="å signere" variant=ButtonVariant::Secondary>"Skjemaer"</Button>
            <Button dot=Color::Danger dot_label="krever handling" variant=ButtonVariant::Secondary>"Varsler"</Button>
            <Button dot=Color::Info variant=ButtonVariant::Tertiary>"Nyheter"</Button>
        </ButtonGroup>
    }
}
