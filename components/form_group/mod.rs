//! [`FormGroup`]: a part of a form, set apart from the rest.

pub(crate) mod style;

use super::HeadingLevel;
use crate::{
    runtime::{
        Prop, Text,
        id_scope::{component_id, id_list, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How a part of a form is set apart.
    pub enum FormGroupVariant {
        /// By its heading and the room around it.
        #[default]
        Plain = "plain",
        /// On a surface of its own.
        Panel = "panel",
        /// Set in, with a line at its side: what is asked because of an answer above.
        Indented = "indented",
    }
}

/// A part of a form under a heading: what a long page of questions is divided in.
///
/// Where the questions are answered as one, such as the parts of a date, use a [`Fieldset`](super::Fieldset): its legend is
/// read with each of them.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <FormGroup heading="Om virksomheten" description="Slik den står i Enhetsregisteret">
///         <TextField label="Navn" name="name" />
///     </FormGroup>
/// };
/// ```
#[component]
pub fn FormGroup(
    /// What the part is about. It names the group. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h2`.
    #[prop(optional)]
    heading_level: HeadingLevel,
    /// What helps to answer, under the heading.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// How it is set apart. Default: by heading and room.
    #[prop(optional, into)]
    variant: Prop<FormGroupVariant>,
    /// What names it, where it has no heading.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Fields.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("form-group"));
    let name = part_id(&id, "heading");
    let labelled = heading.as_ref().map(|_| name.clone());
    let described_id = part_id(&id, "description");
    let described = described_id.zip(&description, |id, description| {
        id_list([description.as_ref().map(|_| id.as_str())])
    });
    let heading = heading
        .map(|heading| heading_level.heading("felles-form-group__heading", name.map(|id| Some(id.clone())), heading));
    let description = move || {
        description
            .get()
            .map(|text| view! { <p class="felles-form-group__description" id=described_id.clone()>{text}</p> })
    };
    view! {
        <div
            class=class_names("felles-form-group", &class)
            id=id
            role="group"
            data-variant=variant
            aria-label=aria_label
            aria-labelledby=labelled
            aria-describedby=described
        >
            {heading}
            {description}
            <div class="felles-form-group__fields">{children()}</div>
        </div>
    }
}
