use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph spacing=true>"Vanlig vekt er for nesten alt."</Paragraph>
        <Paragraph weight=TextWeight::Medium spacing=true>"Medium skiller et navn fra det som står under."</Paragraph>
        <Paragraph weight=TextWeight::Semibold spacing=true>"Halvfet er for en sum eller en frist."</Paragraph>
        <Paragraph subtle=true>"Dempet er for det få trenger."</Paragraph>
    }
}
