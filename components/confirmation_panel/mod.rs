//! [`ConfirmationPanel`]: a longer text that the user says yes to.

pub(crate) mod style;

use super::{checkbox::Checkbox, field::Requirement, heading_level::HeadingLevel};
use crate::{
    runtime::{
        FieldBinding, Model, Problem, Prop, Text,
        form::bound,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::prelude::*;

/// A longer text that the user says yes to: a checkbox with the text that it is about, in a frame that shows whether it is
/// confirmed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let confirmed = RwSignal::new(false);
/// let _ = view! {
///     <ConfirmationPanel label="Jeg bekrefter at opplysningene er riktige" checked=confirmed>
///         "Gir du feil opplysninger, kan du måtte betale tilbake det du har fått."
///     </ConfirmationPanel>
/// };
/// ```
#[component]
pub fn ConfirmationPanel(
    /// What is said yes to, as the user would say it: «Jeg bekrefter …».
    #[prop(into)]
    label: Prop<Text>,
    /// A heading over the text. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. Default: `h3`.
    #[prop(default = HeadingLevel::H3)]
    heading_level: HeadingLevel,
    /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<bool>>,
    /// Whether it is confirmed: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    checked: Model<bool>,
    /// Called once for each change that the user makes, with whether it is confirmed now.
    #[prop(optional, into)]
    on_change: Option<Callback<bool>>,
    /// What is wrong, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether it must be confirmed, and what is said of that beside the label.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The name of the value when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that is submitted when it is confirmed. Default, as in HTML: `on`.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// The id of the panel.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is confirmed: a sentence or two, or a list. It describes the checkbox.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("confirmation-panel"));
    // The panel and the checkbox are two things that show the same value.
    let (checked, link) = bound(field, checked);
    let binding = link.map(|link| FieldBinding { link, model: checked });
    let text_id = part_id(&id, "text");
    let described = children.is_some().then(|| text_id.clone());
    let title =
        heading.map(|heading| heading_level.heading("felles-confirmation-panel__heading", Prop::default(), heading));
    view! {
        <div
            class=class_names("felles-confirmation-panel", &class)
            id=id
        >
            {title}
            {children.map(|children| view! { <div class="felles-confirmation-panel__text felles-trims" id=text_id>{children()}</div> })}
            <Checkbox
                label=label
                nostrip:field=binding
                checked=checked
                nostrip:on_change=on_change
                error=error
                required=required
                readonly=readonly
                disabled=disabled
                name=name
                value=value
                aria_describedby=described.map_or(Prop::Static(None), |id| id.map(|id| Some(id.clone())))
            />
        </div>
    }
}
