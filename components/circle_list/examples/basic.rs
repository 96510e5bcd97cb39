use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <CircleList>
            <CircleListItem title="Bestill time">
                "Du velger sted og tid selv. "
                <a href="https://www.politiet.no/pass">{"Finn en ledig time"}</a>
            </CircleListItem>
            <CircleListItem title="Møt opp">"Ta med det gamle passet. Bildet tas på stedet."</CircleListItem>
            <CircleListItem title="Vent på posten">"Passet kommer innen ti virkedager."</CircleListItem>
        </CircleList>
    }
}
