use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph spacing=true>"Der linjene begynner"</Paragraph>
        <Paragraph align=TextAlign::Center spacing=true>"I midten"</Paragraph>
        <Paragraph align=TextAlign::End>"Der linjene slutter"</Paragraph>
    }
}
