use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let sized = |size: Size, text_size: TextSize, text: &'static str| {
        view! {
            <Paragraph size=text_size>
                {text} " " <HelpText label=text size=size>"Tallet står øverst til høyre på fakturaen."</HelpText>
            </Paragraph>
        }
    };
    view! {
        {sized(Size::Sm, TextSize::Sm, "Kundenummer")}
        {sized(Size::Md, TextSize::Md, "Fakturanummer")}
        {sized(Size::Lg, TextSize::Lg, "Kontonummer")}
    }
}
