use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    let note = RwSignal::new(String::new());
    view! {
        <Button variant=ButtonVariant::Secondary command="toggle-popover" command_for="merk">
            {move || if note.with(String::is_empty) { "Legg til et merke" } else { "Endre merket" }}
        </Button>
        <Popover id="merk" open=open placement=Placement::BottomStart aria_label="Merk saken">
            <Stack>
                <TextField label="Merke" description="Bare du ser det." value=note />
                <div>
                    <Button size=Size::Sm on_click=move |_| open.set(false)>"Ferdig"</Button>
                </div>
            </Stack>
        </Popover>
        <p>{move || note.with(|note| if note.is_empty() { "Saken har ikke noe merke.".to_owned() } else { format!("Merke: {note}") })}</p>
    }
}
