use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <PeriodChoice
            legend="Perioden som arbeidsgiveravgiftsgrunnlagsopplysningene gjelder for"
            name="long-period"
            custom_label="Velg arbeidsgiveravgiftsgrunnlagsopplysningsperioden selv"
        >
            <Chip label="Arbeidsgiveravgiftsgrunnlagsopplysninger for forrige termin" value="last" />
        </PeriodChoice>
    }
}
