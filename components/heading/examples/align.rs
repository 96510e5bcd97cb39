use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Heading size=HeadingSize::Sm align=TextAlign::Center spacing=true>"Søknaden er sendt"</Heading>
        <Paragraph align=TextAlign::Center>"Du får svar i innboksen innen tre uker."</Paragraph>
    }
}
