use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Accordion level=HeadingLevel::H3>
            <AccordionItem title="Hvem du er" open=true>
                <Stack>
                    <TextField label="Navn" autocomplete="name" />
                    <TextField label="E-post" r#type=TextFieldType::Email autocomplete="email" />
                </Stack>
            </AccordionItem>
            <AccordionItem title="Hvor du bor">
                <Stack>
                    <TextField label="Gateadresse" autocomplete="street-address" />
                    <TextField label="Postnummer" autocomplete="postal-code" inputmode=InputMode::Numeric />
                </Stack>
            </AccordionItem>
            <AccordionItem title="Hvordan vi når deg">
                <Stack>
                    <TextField label="Telefon" r#type=TextFieldType::Tel autocomplete="tel" />
                    <Checkbox label="Send meg SMS" />
                </Stack>
            </AccordionItem>
        </Accordion>
    }
}
