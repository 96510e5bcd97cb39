use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FilterPanel
            variant=FilterPanelVariant::Section
            label="Avgrens arbeidsgiveravgiftsgrunnlagsopplysningene"
            hits=1_200_u64
            on_reset=|()| ()
        >
            <FilterGroup title="Arbeidsgiveravgiftsgrunnlagsopplysningsterminer">
                <CheckboxGroup legend="Terminer" hide_legend=true name="term">
                    <Checkbox label="Arbeidsgiveravgiftsgrunnlagsopplysninger for første termin" value="1" />
                </CheckboxGroup>
            </FilterGroup>
        </FilterPanel>
    }
}
