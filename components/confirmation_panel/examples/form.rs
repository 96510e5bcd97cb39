use felles::prelude::*;
use leptos::prelude::*;

felles::form! {
    pub struct Declaration {
        pub confirmed: bool => [missing("Bekreft at opplysningene er riktige, for å kunne sende.")],
    }
}

pub fn example() -> impl IntoView {
    let declaration = Declaration::form();
    view! {
        <Form form=declaration send=async |_: Declaration| Ok(FormAnswer::Received)>
            <ConfirmationPanel label="Jeg bekrefter at opplysningene er riktige" field=declaration.confirmed>
                <p>{"Når du sender, bekrefter du at"}</p>
                <ul>
                    <li>{"du har rett til å gi disse opplysningene"}</li>
                    <li>{"du sier fra hvis noe endrer seg"}</li>
                </ul>
            </ConfirmationPanel>
            <NavigationButtons kind=NavigationKind::Send />
        </Form>
    }
}
