//! `<felles-organisation-number-field>`: [`OrganisationNumberField`] as a custom element.

use crate::{attributes::Attributes, host::Host, typed_field::Line};
use felles::prelude::*;
use leptos::prelude::*;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let line = Line::new::<OrganisationNumber>(attributes, host);
    let field = line.field;
    view! {
        <OrganisationNumberField
            label=field.label()
            name="value"
            value=line.value
            description=field.description
            error=line.error
            required=field.required
            readonly=field.readonly
            disabled=field.disabled
            hide_label=field.hide_label
            size=field.size
            width=line.width
            autocomplete=line.autocomplete
            placeholder=line.placeholder
            on_change=line.on_change
        />
    }
    .into_any()
}
