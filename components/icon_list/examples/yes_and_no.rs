use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let included = |text| {
        view! { <IconListItem icon=icons::CHECKMARK icon_label="Inngår" color=Color::Success>{text}</IconListItem> }
    };
    let left_out = |text| {
        view! { <IconListItem icon=icons::X_MARK icon_label="Inngår ikke" color=Color::Danger>{text}</IconListItem> }
    };
    view! {
        <IconList label="Hva leien dekker">
            {included("Varme og varmt vann")}
            {included("Internett")}
            {left_out("Strøm")}
            {left_out("Innboforsikring")}
        </IconList>
    }
}
