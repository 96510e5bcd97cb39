use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Fieldset
            legend="Hva er adressen til virksomheten?"
            legend_level=HeadingLevel::H3
            legend_size=LegendSize::Xl
            description="Den du har registrert i Enhetsregisteret."
        >
            <TextField label="Gateadresse" name="gate" autocomplete="street-address" />
            <Fieldset legend="Sted" layout=FieldsetLayout::Inline hide_legend=true>
                <TextField label="Postnummer" name="postnummer" autocomplete="postal-code" width=6 />
                <TextField label="Poststed" name="poststed" autocomplete="address-level2" />
            </Fieldset>
        </Fieldset>
    }
}
