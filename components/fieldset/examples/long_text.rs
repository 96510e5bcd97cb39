use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Fieldset
            legend="Hva skal med i arbeidsgiveravgiftsgrunnlaget for virksomheten i det året søknaden gjelder?"
            description="Ta med alt som er utbetalt, også det som ble utbetalt etter at arbeidsforholdet var slutt, og naturalytelser etter de satsene som gjaldt da de ble gitt."
            required=true
            error="Velg minst én ting som skal med i arbeidsgiveravgiftsgrunnlaget."
        >
            <Checkbox label="Lønn og feriepenger" name="grunnlag" value="lonn" />
            <Checkbox label="Arbeidsgiveravgiftspliktige naturalytelser og utgiftsgodtgjørelser" name="grunnlag" value="naturalytelser" />
        </Fieldset>
    }
}
