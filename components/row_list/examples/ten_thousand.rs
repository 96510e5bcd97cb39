use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let shown = RwSignal::new(20_u32);
    let selected = RwSignal::new(Vec::<u32>::new());
    let columns = [RowListColumn::new("Melding"), RowListColumn::new("Saksnummer").narrow()];
    view! {
        <Stack gap=Space::Size5>
            <Stack direction=StackDirection::Horizontal align=StackAlign::Center>
                <Button variant=ButtonVariant::Secondary on_click=move |_| shown.set(10_000)>"Vis ti tusen rader"</Button>
                <Button variant=ButtonVariant::Tertiary on_click=move |_| shown.set(20)>"Vis tjue"</Button>
            </Stack>
            <RowList label="Alle meldinger" selected=selected columns=columns total=10_000_usize>
                <For each=move || 1..=shown.get() key=|number| *number let:number>
                    <RowListRow value=number title=format!("Melding {number}")>
                        <RowListCell>{format!("2026/{number}")}</RowListCell>
                    </RowListRow>
                </For>
            </RowList>
        </Stack>
    }
}
