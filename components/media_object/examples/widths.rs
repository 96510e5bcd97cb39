use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let object = |media_width, position| {
        view! {
            <MediaObject
                media_width=media_width
                position=position
                media=|| {
                    view! {
                        <Image src="media/fjord.svg" alt="" ratio=ImageRatio::Standard radius=BoxRadius::Default />
                    }
                }
            >
                <Heading level=HeadingLevel::H3 size=HeadingSize::Xs spacing=true>"Fergeruter i sommer"</Heading>
                <Paragraph>
                    "Fra 20. juni går fergen hver halvtime mellom klokken sju og elleve. Du betaler når du kjører i land, \
                    og trenger ikke bestille plass på forhånd."
                </Paragraph>
            </MediaObject>
        }
    };
    view! {
        <Stack gap=Space::Size10>
            {object(MediaObjectWidth::Sm, MediaObjectPosition::Start)}
            {object(MediaObjectWidth::Md, MediaObjectPosition::End)}
            {object(MediaObjectWidth::Lg, MediaObjectPosition::Start)}
        </Stack>
    }
}
