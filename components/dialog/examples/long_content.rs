use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let paragraphs = (1..=20).map(|number| {
        view! {
            <p>
                {number}
                ". Opplysningene du gir, brukes til å behandle søknaden. Vi henter også opplysninger om \
                 arbeidsgiveravgiftsgrunnlaget fra andre registre."
            </p>
        }
    });
    let paragraphs = paragraphs.collect_view();
    let footer = || view! { <Button command="close" command_for="vilkar-lange">"Jeg har lest vilkårene"</Button> };
    view! {
        <Button variant=ButtonVariant::Secondary command="show-modal" command_for="vilkar-lange">
            "Les vilkårene"
        </Button>
        <Dialog
            id="vilkar-lange"
            heading="Vilkår for bruk av tjenesten"
            initial_focus="vilkar-lange-heading"
            footer=footer
        >
            {paragraphs}
        </Dialog>
    }
}
