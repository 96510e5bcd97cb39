use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let symbols = [
        (symbol::INFO, "INFO"),
        (symbol::SUCCESS, "SUCCESS"),
        (symbol::WARNING, "WARNING"),
        (symbol::DANGER, "DANGER"),
        (symbol::LOCK, "LOCK"),
        (symbol::CROSS, "CROSS"),
        (symbol::CHECK, "CHECK"),
        (symbol::PLUS, "PLUS"),
        (symbol::MINUS, "MINUS"),
        (symbol::CHEVRON_DOWN, "CHEVRON_DOWN"),
        (symbol::CHEVRON_UP, "CHEVRON_UP"),
        (symbol::CHEVRON_LEFT, "CHEVRON_LEFT"),
        (symbol::CHEVRON_RIGHT, "CHEVRON_RIGHT"),
        (symbol::ARROW_LEFT, "ARROW_LEFT"),
        (symbol::ARROW_RIGHT, "ARROW_RIGHT"),
        (symbol::EXTERNAL_LINK, "EXTERNAL_LINK"),
        (symbol::SEARCH, "SEARCH"),
        (symbol::MENU, "MENU"),
        (symbol::CALENDAR, "CALENDAR"),
        (symbol::PERSON, "PERSON"),
        (symbol::BUILDING, "BUILDING"),
        (symbol::PENCIL, "PENCIL"),
        (symbol::TRASH, "TRASH"),
        (symbol::DOWNLOAD, "DOWNLOAD"),
        (symbol::UPLOAD, "UPLOAD"),
        (symbol::FILE, "FILE"),
        (symbol::ENVELOPE, "ENVELOPE"),
    ];
    view! { <ul>{symbols.map(|(icon, name)| view! { <li><Icon icon=icon size=Size::Md /> " " {name}</li> })}</ul> }
}
