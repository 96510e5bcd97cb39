use felles::prelude::*;
use leptos::prelude::*;

const LOOKS: &[(HeaderVariant, Color, &str)] = &[
    (HeaderVariant::Default, Color::Accent, "Som siden"),
    (HeaderVariant::Tinted, Color::Accent, "Tonet"),
    (HeaderVariant::Dark, Color::Accent, "Mørk"),
    (HeaderVariant::Dark, Color::Neutral, "Mørk og grå"),
];

pub fn example() -> impl IntoView {
    let header = |(variant, color, name): &'static (HeaderVariant, Color, &str)| {
        view! {
            <Header
                variant=*variant
                color=*color
                folds_below=Breakpoint::Sm
                menu_label=format!("Meny, {}", name.to_lowercase())
                logo=move || view! { <Logo name=*name href="#hjem" /> }
                menu=|| {
                    view! {
                        <HeaderLink href="#her" current=true>"Her"</HeaderLink>
                        <HeaderLink href="#der">"Der"</HeaderLink>
                    }
                }
            />
        }
    };
    view! { <Stack>{LOOKS.iter().map(header).collect_view()}</Stack> }
}
