use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let company = |size, name| {
        view! { <Identity kind=IdentityKind::Organisation name=name number="312345678" size=size /> }
    };
    view! {
        <Stack gap=Space::Size6>
            {company(Size::Sm, "Liten bedrift AS")}
            {company(Size::Md, "Middels bedrift AS")}
            {company(Size::Lg, "Stor bedrift AS")}
        </Stack>
    }
}
