use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Header
            logo=|| view! { <Logo name="Lillevik" href="#lillevik" /> }
            menu_label="Innhold hos Lillevik"
            menu=|| {
                view! {
                    <HeaderLink href="#skatt">"Skatt"</HeaderLink>
                    <HeaderItem>
                        <DropdownMenu label="Næring" kind=DropdownMenuKind::List variant=ButtonVariant::Tertiary color=Color::Neutral>
                            <DropdownMenuItem href="#starte">"Starte virksomhet"</DropdownMenuItem>
                            <DropdownMenuItem href="#ansette">"Ansette noen"</DropdownMenuItem>
                        </DropdownMenu>
                    </HeaderItem>
                }
            }
            language=|| {
                view! {
                    <DropdownMenu
                        label="Språk"
                        kind=DropdownMenuKind::List
                        variant=ButtonVariant::Tertiary
                        color=Color::Neutral
                        icon=icons::GLOBE
                    >
                        <DropdownMenuItem href="#nb" lang="nb" current=true>"Bokmål"</DropdownMenuItem>
                        <DropdownMenuItem href="#nn" lang="nn">"Nynorsk"</DropdownMenuItem>
                        <DropdownMenuItem href="#en" lang="en">"English"</DropdownMenuItem>
                    </DropdownMenu>
                }
            }
        />
    }
}
