use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Prose size=Size::Sm>
            <h3>"Liten"</h3>
            <p>"For tette flater, der teksten er ved siden av noe annet."</p>
        </Prose>
        <Divider spacing=DividerSpacing::Md decorative=true />
        <Prose size=Size::Lg>
            <h3>"Stor"</h3>
            <p>"For sider med lite tekst, som skal leses på avstand."</p>
        </Prose>
    }
}
