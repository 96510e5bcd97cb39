use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let children = RwSignal::new(vec!["Nora", "Jakob"]);
    let cards = move || {
        let card = |name| {
            view! { <Box element=LayoutElement::Li padding=Space::Size5 border=BoxBorder::Subtle radius=BoxRadius::Lg>{name}</Box> }
        };
        children.get().into_iter().map(card).collect_view()
    };
    view! {
        <Grid columns=3 min_column=GridColumn::Sm element=LayoutElement::Ul>
            {cards}
            <li>
                <AddTile on_click=move |_| children.update(|children| children.push("Nytt barn"))>"Legg til barn"</AddTile>
            </li>
        </Grid>
    }
}
