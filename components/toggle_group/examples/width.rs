use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ToggleGroup label="Periode" name="span" width=ButtonWidth::Full selected="month".to_owned()>
            <ToggleGroupItem value="week">"Uke"</ToggleGroupItem>
            <ToggleGroupItem value="month">"Måned"</ToggleGroupItem>
            <ToggleGroupItem value="year">"År"</ToggleGroupItem>
        </ToggleGroup>
    }
}
