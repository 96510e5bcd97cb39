use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ShowMore
            label="Vis arbeidsgiveravgiftsgrunnlagsberegningen for alle underenhetene i virksomheten"
            height=ShowMoreHeight::Sm
        >
            <p>"Virksomhetsoverdragelsesbestemmelsene og arbeidsgiveravgiftsgrunnlagsberegningen"</p>
            <p>"Arbeidsmarkedsopplæringsbestemmelsene"</p>
            <p>"Lønnsgarantibestemmelsene og konkursbobehandlingsforutsetningene"</p>
            <p>"Tjenestepensjonsforsikringspremiene"</p>
            <p>"Yrkesskadeforsikringspremieberegningsgrunnlaget"</p>
        </ShowMore>
    }
}
