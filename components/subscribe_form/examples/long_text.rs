use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <SubscribeForm
            heading="Arbeidsgiveravgiftsgrunnlagsopplysningsvarsler for virksomheten og alle underenhetene"
            description="Arbeidsgiveravgiftsgrunnlagsopplysningene blir sendt ut hver gang noe i grunnlaget endrer seg, også i ferien."
            label="E-postadressen til den som har ansvaret for arbeidsgiveravgiftsgrunnlaget"
            button_label="Abonner på arbeidsgiveravgiftsgrunnlagsvarsler"
            subscribe=async |_: Email| Ok(())
        />
    }
}
