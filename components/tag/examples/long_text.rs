use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size3>
            <Tag color=Color::Warning>"Vi venter på opplysninger fra arbeidsgiveren din før vi kan behandle saken"</Tag>
            <Tag variant=TagVariant::Outline icon=|| view! { <Icon icon=icons::CALCULATOR /> }>
                "Arbeidsgiveravgiftsgrunnlagsberegningsmetode"
            </Tag>
        </Stack>
    }
}
