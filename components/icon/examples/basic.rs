use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div>
            <h3><Icon icon=icons::CALENDAR /> " Frister i mars"</h3>
            <p>
                <Icon icon=icons::CHECKMARK /> " Skattemeldingen er levert. Fristen for "
                <a href="#"><Icon icon=icons::FILE /> " årsregnskapet"</a> " er 31. mars."
            </p>
        </div>
    }
}
