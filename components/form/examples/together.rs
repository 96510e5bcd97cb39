use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    #[derive(Debug)]
    pub struct Stay {
        pub from: DateValue,
        pub to: DateValue,
        pub call_me: bool,
        pub phone: Option<PhoneNumber> => [missing("Skriv telefonnummeret ditt, så vi kan ringe.")],
    }
    asked {
        phone: |stay| stay.call_me.value() == Some(true),
    }
    rules {
        to: |stay| match (stay.from.value(), stay.to.value()) {
            (Some(from), Some(to)) if to < from => Err("Siste dag må være den samme som første dag, eller etter den.".into()),
            _ => Ok(()),
        },
    }
}

pub fn example() -> impl IntoView {
    let stay = Stay::form();
    view! {
        <Form form=stay send=async |_: Stay| Ok(FormAnswer::Received)>
            <Fieldset legend="Når vil du leie hytta?" layout=FieldsetLayout::Inline>
                <TextField label="Første dag" field=stay.from description="For eksempel 17.05.2026" width=12 />
                <TextField label="Siste dag" field=stay.to description="For eksempel 20.05.2026" width=12 />
            </Fieldset>
            <Checkbox label="Ring meg for å avtale nøkkel" field=stay.call_me />
            {move || {
                stay.phone.is_asked().then(|| {
                    view! { <TextField label="Telefon" field=stay.phone r#type=TextFieldType::Tel autocomplete="tel" width=16 /> }
                })
            }}
            <NavigationButtons next="Bestill" />
        </Form>
    }
}
