use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SelectMenu
            label="Sorter sakene"
            hide_label=true
            name="sort"
            variant=SelectMenuVariant::Plain
            options=[("new", "Nyeste først"), ("old", "Eldste først"), ("name", "Etter navn")]
            value="new"
        />
    }
}
