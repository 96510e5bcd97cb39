use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ImageCard
            title="Få nyheter om ferger og veier"
            image=|| view! { <Image src="media/fjord.svg" alt="" /> }
            action=|| {
                view! {
                    <Stack gap=Space::Size3>
                        <TextField label="E-postadresse" name="epost" r#type=TextFieldType::Email autocomplete="email" />
                        <Button variant=ButtonVariant::Secondary>"Meld deg på"</Button>
                    </Stack>
                }
            }
        >
            <Paragraph>"Vi sender når ruter endres, og aldri oftere enn én gang i uken."</Paragraph>
        </ImageCard>
    }
}
