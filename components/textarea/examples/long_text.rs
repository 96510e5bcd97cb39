use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Textarea
            label="Redegjørelse for arbeidsgiveravgiftsgrunnlagsopplysningene"
            description="Arbeidsgiveravgiftsgrunnlagsopplysninger er det vi trenger for å regne ut avgiften."
            name="account"
            value="arbeidsgiveravgiftsgrunnlagsopplysningsskjemautfyllingsveiledning\n\nEt avsnitt til, som er langt nok til at linjene må brytes også på en bred skjerm, og som viser at feltet vokser med det som står i det."
            error="Redegjørelsen er lagret, men ikke sendt. Prøv igjen om litt, eller ring oss, så hjelper vi deg videre."
        />
    }
}
