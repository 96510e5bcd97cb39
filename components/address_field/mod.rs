//! [`AddressField`]: asks for a Norwegian postal address.

use super::{Fieldset, LegendSize, PostalCodeField, Requirement, Size, TextField};
use crate::{
    runtime::{
        FieldBinding, Model, Problem, Prop, Task, Text,
        id_scope::{component_id, part_id},
    },
    values::PostalCode,
};
use leptos::prelude::*;

pub(crate) use super::postal_code_field::style;

crate::words! { "address_field";
    /// Whom the post is sent in care of.
    CARE_OF = { nb: "C/o-adresse", nn: "C/o-adresse", en: "C/o address" };
    /// The street and the number.
    STREET = { nb: "Gateadresse eller postboks", nn: "Gateadresse eller postboks", en: "Street address or PO box" };
    /// The code of the place.
    POSTAL_CODE = { nb: "Postnummer", nn: "Postnummer", en: "Postal code" };
}

/// Asks for a Norwegian postal address: street, postal code, and on request whom it is in care of. The place follows from the
/// code. One group with one legend; browsers can fill it in.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let (street, code) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
/// let _ = view! {
///     <AddressField
///         legend="Postadresse"
///         name="address"
///         street=street
///         postal_code=code
///         places=PostalPlaces::file("/data/postnummer.tsv")
///     />
/// };
/// ```
#[component]
pub fn AddressField(
    /// Whose address it is, or what it is for.
    #[prop(into)]
    legend: Prop<Text>,
    /// How large the legend is. Default: as the label of a field.
    #[prop(optional, into)]
    legend_size: Prop<LegendSize>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the address as a whole.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether street and postal code must be filled in, and what is said of that beside their labels.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// All of it can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Nothing in it can be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Asks for a c/o address too, which may be left out.
    #[prop(optional)]
    with_care_of: bool,
    /// The form's field for the c/o address.
    #[prop(optional, into)]
    care_of_field: Option<FieldBinding<String>>,
    /// The c/o address: a text to start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    care_of: Model<String>,
    /// The form's field for the street.
    #[prop(optional, into)]
    street_field: Option<FieldBinding<String>>,
    /// The street and the number, or the PO box.
    #[prop(optional, into)]
    street: Model<String>,
    /// What is wrong with the street.
    #[prop(optional, into)]
    street_error: Prop<Option<Problem>>,
    /// The form's field for the postal code.
    #[prop(optional, into)]
    postal_code_field: Option<FieldBinding<String>>,
    /// The postal code as it is typed.
    #[prop(optional, into)]
    postal_code: Model<String>,
    /// What is wrong with the postal code. Default: what the field itself finds.
    #[prop(optional, into)]
    postal_code_error: Prop<Option<Problem>>,
    /// Called when what is typed becomes a postal code, another one, or none any more.
    #[prop(optional, into)]
    on_postal_code: Option<Callback<Option<PostalCode>>>,
    /// Finds the place of a code: your own task, or a file of places (`PostalPlaces::file`). Default: no place is shown.
    #[prop(optional, into)]
    places: Option<Task<PostalCode, Option<String>>>,
    /// Called with the place when one is found, and with nothing when it no longer is the code's.
    #[prop(optional, into)]
    on_place: Option<Callback<Option<String>>>,
    /// What the names of the values begin with: `address` makes `address.care_of`, `address.street` and
    /// `address.postal_code`. Form fields have their own names.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// Whose addresses the browser offers, as in HTML: `shipping`, `billing`, `section-mother`. Default: the user's own.
    #[prop(optional, into)]
    autocomplete_section: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the group.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let id = component_id(&id, name.get_untracked().as_deref());
    let part_name =
        move |part: &'static str| name.map(move |name| name.as_ref().map(|name| Text::from(format!("{name}.{part}"))));
    let part = {
        let id = id.clone();
        move |part| part_id(&id, part).map(|id| Some(id.clone()))
    };
    let filled_in = move |what: &'static str| {
        autocomplete_section.map(move |section| {
            Some(match section {
                Some(section) => Text::from(format!("{section} {what}")),
                None => Text::Borrowed(what),
            })
        })
    };
    let care_of = with_care_of.then(|| {
        view! {
            <TextField
                label=CARE_OF.text()
                nostrip:field=care_of_field
                value=care_of
                required=Requirement::Optional
                name=part_name("care_of")
                id=part("care-of")
                autocomplete=filled_in("address-line2")
            />
        }
    });
    view! {
        <Fieldset
            legend=legend
            legend_size=legend_size
            description=description
            error=error
            readonly=readonly
            disabled=disabled
            size=size
            id=id.map(|id| Some(id.clone()))
            class=class
        >
            {care_of}
            <TextField
                label=STREET.text()
                nostrip:field=street_field
                value=street
                error=street_error
                required=required.clone()
                name=part_name("street")
                id=part("street")
                autocomplete=filled_in("address-line1")
            />
            <PostalCodeField
                label=POSTAL_CODE.text()
                nostrip:field=postal_code_field
                value=postal_code
                error=postal_code_error
                nostrip:on_value=on_postal_code
                nostrip:places=places
                nostrip:on_place=on_place
                required=required
                name=part_name("postal_code")
                id=part("postal-code")
                autocomplete=filled_in("postal-code")
            />
        </Fieldset>
    }
}
