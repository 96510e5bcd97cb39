use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Header
            logo=|| view! { <Logo name="Fjordkommunen" href="#hjem" /> }
            menu_label="Tjenester i Fjordkommunen"
            menu=|| {
                view! {
                    <HeaderLink href="#bygg" current=true>"Bygg og eiendom"</HeaderLink>
                    <HeaderLink href="#barnehage">"Barnehage"</HeaderLink>
                    <HeaderLink href="#innboks" count=3 count_label="uleste">"Innboks"</HeaderLink>
                }
            }
            actions=|| view! { <Button size=Size::Sm href="#logg-inn">"Logg inn"</Button> }
        />
    }
}
