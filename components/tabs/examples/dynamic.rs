use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let next = RwSignal::new(4_u32);
    let children = RwSignal::new(vec![1_u32, 2, 3]);
    let shown = RwSignal::new(1_u32);
    let add = move |_| {
        let child = next.get();
        next.set(child + 1);
        children.update(|children| children.push(child));
        shown.set(child);
    };
    view! {
        <Tabs label="Barna dine" selected=shown>
            <For each=move || children.get() key=|child| *child let:child>
                <Tab value=child label=format!("Barn {child}")>
                    <p>{format!("Opplysninger om barn {child}.")}</p>
                    <Button
                        variant=ButtonVariant::Tertiary
                        on_click=move |_| children.update(|children| children.retain(|other| *other != child))
                    >
                        {format!("Fjern barn {child}")}
                    </Button>
                </Tab>
            </For>
        </Tabs>
        <Button variant=ButtonVariant::Secondary on_click=add>"Legg til et barn"</Button>
    }
}
