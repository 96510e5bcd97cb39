use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph element=TextElement::Div>
            <a href="#">{"Innboks"}</a>
            <Divider orientation=Orientation::Vertical decorative=true spacing=DividerSpacing::Sm />
            <a href="#">{"Skjemaoversikt"}</a>
            <Divider orientation=Orientation::Vertical decorative=true spacing=DividerSpacing::Sm />
            <a href="#">{"Profil"}</a>
        </Paragraph>
    }
}
