use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SubHeader
            logo=|| view! { <Logo name="Arbeidsgiveravgiftsdirektoratet" size=Size::Sm /> }
            link="Arbeidsgiveravgiftsgrunnlagsberegningsmodellen"
            link_href="#modellen"
            user=|| view! { <Button size=Size::Sm variant=ButtonVariant::Tertiary>"Anne-Marie Wilhelmsen-Bjørnstad"</Button> }
        />
    }
}
