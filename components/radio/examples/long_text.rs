use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup
            legend="Hvilket arbeidsgiveravgiftsgrunnlagsopplysningsskjema gjelder henvendelsen, og hvem har sendt det?"
            description="Arbeidsgiveravgiftsgrunnlagsopplysningene står øverst i skjemaet."
            name="long"
        >
            <Radio
                label="Arbeidsgiveravgiftsgrunnlagsopplysningsskjemaet for første termin, sendt av regnskapsføreren vår"
                description="Arbeidsgiveravgiftsgrunnlagsopplysninger for januar og februar."
                value="first"
            />
            <Radio label="Et annet skjema" value="other" />
        </RadioGroup>
    }
}
