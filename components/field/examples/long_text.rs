use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Field
            label="Arbeidsgiveravgiftsgrunnlagsopplysningsskjemautfyllingsveiledning for hele virksomheten"
            description="Arbeidsgiveravgiftsgrunnlagsopplysninger hentes fra a-meldingen. Se over dem før du går videre, og rett det som er galt."
            message=FieldMessage::warning("Arbeidsgiveravgiftsgrunnlagsopplysningene er eldre enn tre måneder, og kan ha endret seg siden sist.")
            name="guide"
            required=Requirement::Optional
            prefix="ca."
            suffix="arbeidsgiveravgiftsgrunnlagskroner"
            counter=10
        >
            <TextFieldControl value="1 234 567 890" />
        </Field>
    }
}
