//! [`Fieldset`]: questions that belong together, under one legend.

mod context;
pub(crate) mod style;

pub(crate) use context::FieldsetContext;

use super::{
    HeadingLevel, Size,
    field::{self, FieldMessage, Requirement, joined},
    icon, icons,
};
use crate::{
    runtime::{
        FieldLink, Problem, Prop, Text,
        form::error_of,
        id_scope::{component_id, id_list, part_id},
        prop::class_names,
    },
    styles,
};
use leptos::{html, prelude::*, tachys::reactive_graph::OwnedView};

crate::variants! {
    /// How large a legend is.
    pub enum LegendSize {
        /// As the label of a field.
        #[default]
        Md = "md",
        /// As a small heading.
        Lg = "lg",
        /// As the heading of a page: where the page asks for nothing else.
        Xl = "xl",
    }

    /// How the fields of a group lie.
    pub enum FieldsetLayout {
        /// Below each other.
        #[default]
        Stacked = "stacked",
        /// Side by side while there is room, and below each other otherwise.
        Inline = "inline",
    }
}

/// Questions that belong together, under one legend: a native `<fieldset>`.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Fieldset legend="Hvem kan vi ringe?" description="Vi ringer bare hvis noe haster">
///         <TextField label="Navn" name="contact.name" />
///         <TextField label="Telefon" name="contact.phone" r#type=TextFieldType::Tel />
///     </Fieldset>
/// };
/// ```
#[component]
pub fn Fieldset(
    /// What the questions are about. It is read before the label of each of them, so keep it short.
    #[prop(into)]
    legend: Prop<Text>,
    /// Hides the legend from those who see. Only where it is plain to see without it.
    #[prop(optional, into)]
    hide_legend: Prop<bool>,
    /// Makes the legend a heading of this level also: of the page, where the page asks for nothing else.
    #[prop(optional)]
    legend_level: Option<HeadingLevel>,
    /// How large the legend is. Default: as the label of a field.
    #[prop(optional, into)]
    legend_size: Prop<LegendSize>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that the group as a whole asks for: its error, and whether it must be answered.
    #[prop(optional, into)]
    field: Option<FieldLink>,
    /// What is wrong with the group as a whole. It marks each control in it as invalid, and describes it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether the group must be answered, and what is said of that beside the legend. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// All fields in it can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// No control in it can be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// How the fields lie. Default: below each other.
    #[prop(optional, into)]
    layout: Prop<FieldsetLayout>,
    /// Set in, with a line at its side: what is asked because of an answer above.
    #[prop(optional, into)]
    indent: Prop<bool>,
    /// The role, where it is a special group: `radiogroup`. Default: that of a fieldset, `group`.
    #[prop(optional, into)]
    role: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of what names it instead of legend and description.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Ids of more that describes it, read after the error.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id. Default: made of the field's name.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native fieldset.
    #[prop(optional)]
    node_ref: NodeRef<html::Fieldset>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let required = joined::requirement(field.as_ref(), required);
    let error = error_of(field.as_ref(), error);
    let error: Prop<Option<Problem>> = match error {
        Prop::Dynamic(error) => Memo::new(move |_| error.get()).into(),
        fixed @ Prop::Static(_) => fixed,
    };
    let path = field.as_ref().map(|field| field.name().get_untracked());
    let id = component_id(&id, path.as_deref());
    if let Some(field) = &field {
        field.set_control(id.clone());
    }
    let group = FieldsetContext::within(part_id(&id, "message"), error.map(Option::is_some), &readonly);
    let readonly = group.readonly();
    // The controls see the context, the neighbours of the group do not.
    let owner = Owner::current().map(|owner| owner.child()).unwrap_or_default();
    let children = owner.with(|| {
        provide_context(group);
        children().into_any()
    });
    let children = OwnedView::new_with_owner(children, owner);

    view! {
        <fieldset
            class=class_names("felles-fieldset", &class)
            id=id.clone()
            role=role
            disabled=disabled
            data-size=size
            data-layout=layout.unless_default()
            data-indent=indent
            aria-labelledby=name_of(&id, &description, aria_labelledby)
            aria-describedby=error_id(&id, &error, aria_describedby)
            node_ref=node_ref
        >
            {legend_view(&id, legend, &hide_legend, legend_level, &legend_size, &required, &readonly)}
            {field::part(&description, {
                let id = part_id(&id, "description");
                move |text| view! { <p class="felles-fieldset__description" id=id.clone()>{text}</p> }
            })}
            <div class="felles-fieldset__fields" data-layout=layout.unless_default()>{children}</div>
            {field::part(&error, {
                let id = part_id(&id, "message");
                move |error| field::message::paragraph("felles-fieldset__message", id.clone(), &FieldMessage::danger(error))
            })}
        </fieldset>
    }
    .into_any()
}

/// Legend and description are the name: as a description, the latter would be read before each control.
fn name_of(id: &Prop<Text>, description: &Prop<Option<Text>>, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
    if !description.may_be_some() {
        return own;
    }
    let both = id.zip(&description.map(Option::is_some), |id, described| {
        described.then(|| Text::from(format!("{id}-legend {id}-description")))
    });
    own.or_maybe(both)
}

fn error_id(id: &Prop<Text>, error: &Prop<Option<Problem>>, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
    if !error.may_be_some() {
        return own;
    }
    let message = part_id(id, "message").zip(&error.map(Option::is_some), |id, wrong| wrong.then(|| id.clone()));
    message.zip(&own, |message, own| id_list([message.as_deref(), own.as_deref()]))
}

fn legend_view(
    id: &Prop<Text>,
    legend: Prop<Text>,
    hidden: &Prop<bool>,
    level: Option<HeadingLevel>,
    size: &Prop<LegendSize>,
    required: &Prop<Requirement>,
    readonly: &Prop<bool>,
) -> impl IntoView + use<> {
    let lock = readonly.map(|readonly| readonly.then_some(icons::PADLOCK_LOCKED_FILL));
    let lock = field::part(&lock, |shape| {
        icon::decoration("felles-fieldset__symbol", Prop::Static(shape))
    });
    let mark = field::part(&field::mark_of(required), |word| {
        view! { <span class="felles-field__mark">" " {word.text()}</span> }
    });
    let text = field::in_order([lock, Some(legend.into_any()), mark]);
    let text = match level {
        Some(level) => level.heading("felles-fieldset__heading", Prop::default(), text),
        None => text.into_any(),
    };
    view! {
        <legend
            class="felles-fieldset__legend"
            id=part_id(id, "legend")
            data-size=size.unless_default()
            data-hidden=hidden.map(|hidden| hidden.then_some(""))
        >
            {text}
        </legend>
    }
}
