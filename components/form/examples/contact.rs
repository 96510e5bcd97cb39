use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    /// Somebody who wants to hear from us.
    #[derive(Debug)]
    pub struct Contact {
        pub name: String => [missing("Skriv navnet ditt."), at_most(80)],
        pub organisation: Option<OrganisationNumber>,
        pub by_phone: bool,
        pub phone: Option<PhoneNumber> => [missing("Skriv telefonnummeret ditt, så vi kan ringe.")],
        pub email: Email,
        pub since: Option<DateValue>,
        pub subject: String => [missing("Skriv hva det gjelder."), at_most(80)],
        pub text: String => [missing("Skriv hva du lurer på."), at_most(1000)],
        pub agreed: bool => [missing("Kryss av for at vi kan lagre det du skriver.")],
    }
    asked {
        phone: |contact| contact.by_phone.value() == Some(true),
    }
}

pub fn example() -> impl IntoView {
    let contact = Contact::form();
    let received = RwSignal::new(false);
    view! {
        <Form
            form=contact
            send=async |_: Contact| Ok(FormAnswer::Received)
            on_received=move |_| received.set(true)
        >
            <Fieldset legend="Hvem er du?" legend_size=LegendSize::Lg>
                <TextField label="Navn" field=contact.name autocomplete="name" />
                <TextField
                    label="Organisasjonsnummer"
                    description="Hvis du skriver for en virksomhet. 9 siffer."
                    field=contact.organisation
                    r#type=TextFieldType::Numeric
                    width=11
                />
                <TextField
                    label="E-post"
                    field=contact.email
                    r#type=TextFieldType::Email
                    autocomplete="email"
                />
                <Checkbox label="Ring meg heller" field=contact.by_phone />
                {move || {
                    contact.phone.is_asked().then(|| {
                        view! {
                            <TextField
                                label="Telefon"
                                field=contact.phone
                                r#type=TextFieldType::Tel
                                autocomplete="tel"
                                width=16
                            />
                        }
                    })
                }}
            </Fieldset>
            <Fieldset legend="Hva gjelder det?" legend_size=LegendSize::Lg>
                <TextField label="Kort sagt" field=contact.subject counter=80 />
                <DatePicker
                    label="Når begynte det?"
                    description="Omtrent, hvis du ikke vet det sikkert. For eksempel 17.05.2026."
                    field=contact.since
                    today=DateValue::new(2026, 6, 1)
                />
                <Textarea label="Fortell mer" field=contact.text counter=1000 />
            </Fieldset>
            <Checkbox label="Dere kan lagre det jeg skriver, til saken er ferdig" field=contact.agreed />
            <NavigationButtons kind=NavigationKind::Send />
            <Alert variant=AlertVariant::Success open=received>"Takk. Vi svarer innen tre dager."</Alert>
        </Form>
    }
}
