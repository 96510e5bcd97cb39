use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Box
            padding=Space::Size5
            wide_padding=Space::Size8
            wide_from=Breakpoint::Sm
            background=BoxBackground::Tinted
            radius=BoxRadius::Default
        >
            <p>{"Kontoret på Hamar er stengt i romjula. Du kan ringe oss hver dag mellom klokka 9 og 15."}</p>
        </Box>
    }
}
