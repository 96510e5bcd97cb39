use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Lead spacing=true>"Skattekortet sier hvor mye arbeidsgiveren skal trekke i skatt."</Lead>
        <Lead size=LeadSize::Lg>"Skattekortet sier hvor mye arbeidsgiveren skal trekke i skatt."</Lead>
    }
}
