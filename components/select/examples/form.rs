use felles::prelude::*;
use leptos::prelude::*;

felles::variants! {
    /// How a company is organised.
    pub enum Company {
        /// One person's.
        #[default]
        Sole = "sole",
        /// Limited.
        Limited = "limited",
        /// Of its members.
        Cooperative = "cooperative",
    }
}

felles::form! {
    pub struct Registration {
        pub kind: Option<Company> => [missing("Velg hva slags virksomhet det er.")],
    }
}

pub fn example() -> impl IntoView {
    let registration = Registration::form();
    view! {
        <Form form=registration send=async |_: Registration| Ok(FormAnswer::Received)>
            <Select
                label="Hva slags virksomhet er det?"
                options=[
                    (Company::Sole, "Enkeltpersonforetak"),
                    (Company::Limited, "Aksjeselskap"),
                    (Company::Cooperative, "Samvirkeforetak"),
                ]
                field=registration.kind
            />
            <Button r#type=ButtonType::Submit>"Gå videre"</Button>
        </Form>
    }
}
