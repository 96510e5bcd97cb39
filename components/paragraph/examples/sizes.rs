use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph size=TextSize::Xl spacing=true>"Veldig stor: Du kan søke når som helst på året."</Paragraph>
        <Paragraph size=TextSize::Lg spacing=true>"Stor: Du kan søke når som helst på året."</Paragraph>
        <Paragraph size=TextSize::Md spacing=true>"Vanlig: Du kan søke når som helst på året."</Paragraph>
        <Paragraph size=TextSize::Sm spacing=true>"Liten: Du kan søke når som helst på året."</Paragraph>
        <Paragraph size=TextSize::Xs>"Veldig liten: Du kan søke når som helst på året."</Paragraph>
    }
}
