use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let person = RwSignal::new("Kari Nordmann");
    view! {
        <Header
            folds_below=Breakpoint::Lg
            menu_position=HeaderMenuPosition::Below
            menu_label="Min side"
            current="#skjemaer"
            logo=|| view! { <Logo text="Min side" href="#min-side" /> }
            menu=|| {
                view! {
                    <HeaderLink href="#min-innboks" count=12 count_label="uleste" icon=|| view! { <Icon icon=icons::INBOX /> }>
                        "Innboks"
                    </HeaderLink>
                    <HeaderLink href="#skjemaer" icon=|| view! { <Icon icon=icons::FILE_TEXT /> }>
                        "Skjemaer"
                    </HeaderLink>
                    <HeaderLink href="#profil" icon=|| view! { <Icon icon=icons::PERSON /> }>"Profil"</HeaderLink>
                }
            }
            search=|| {
                view! {
                    <form role="search">
                        <TextField label="Søk i skjemaer" hide_label=true name="q" r#type=TextFieldType::Search />
                    </form>
                }
            }
            person=move || {
                view! {
                    <DropdownMenu label=person variant=ButtonVariant::Tertiary placement=Placement::BottomEnd>
                        <DropdownMenuItem on_select=move |()| person.set("Kari Nordmann")>"Kari Nordmann"</DropdownMenuItem>
                        <DropdownMenuItem on_select=move |()| person.set("Fjordbakeriet AS")>"Fjordbakeriet AS"</DropdownMenuItem>
                        <DropdownMenuDivider />
                        <DropdownMenuItem href="#ut">"Logg ut"</DropdownMenuItem>
                    </DropdownMenu>
                }
            }
        />
    }
}
