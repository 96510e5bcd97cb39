use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FormGroup
            variant=FormGroupVariant::Panel
            heading="Arbeidsgiveravgiftsgrunnlaget og andre opplysninger om lønn"
            heading_level=HeadingLevel::H3
            description="Opplysningene er hentet fra den siste a-meldingen. Er noe feil, må det rettes i lønnssystemet, og ikke her."
        >
            <TextField label="Arbeidsgiveravgiftsgrunnlag" suffix="kroner" width=12 value="1 204 500" readonly=true />
        </FormGroup>
    }
}
