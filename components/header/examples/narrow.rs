use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Header
            folds_below=Breakpoint::Xl
            menu_label="Meny i en smal topp"
            logo=|| view! { <Logo name="Fjordkommunen" href="#forsiden" /> }
            menu=|| {
                view! {
                    <HeaderLink href="#sak" current=true>"Saken din"</HeaderLink>
                    <HeaderLink href="#meldinger" count=1 count_label="ulest">"Meldinger"</HeaderLink>
                    <HeaderLink href="#hjelp">"Hjelp"</HeaderLink>
                }
            }
            language=|| view! { <Link href="#english" hreflang="en"><span lang="en">{"English"}</span></Link> }
        />
        <Paragraph>"Menyen legger seg over det som står under, og går bort igjen når du trykker utenfor."</Paragraph>
        <Paragraph>"Den virker også uten skript."</Paragraph>
    }
}
