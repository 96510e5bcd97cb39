use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let link = |width| {
        view! {
            <ImageLink
                href="#"
                title="Arbeidsgiveravgiftsgrunnlagsberegning for nye virksomheter"
                width=width
                image=|| view! { <Image src="media/kvittering.svg" alt="" ratio=ImageRatio::Standard /> }
            />
        }
    };
    view! {
        <Stack direction=StackDirection::Horizontal align=StackAlign::Start gap=Space::Size6>
            {link(ImageLinkWidth::Sm)}
            {link(ImageLinkWidth::Md)}
        </Stack>
    }
}
