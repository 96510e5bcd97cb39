use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div>
            <h3><Icon icon=symbol::CALENDAR /> " Frister i mars"</h3>
            <p>
                <Icon icon=symbol::CHECK /> " Skattemeldingen er levert. Fristen for "
                <a href="#"><Icon icon=symbol::FILE /> " årsregnskapet"</a> " er 31. mars."
            </p>
        </div>
    }
}
