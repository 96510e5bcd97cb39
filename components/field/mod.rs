//! [`Field`]: a form control with its label, description, counter and messages.

mod context;
mod counter;
pub(crate) mod joined;
pub(crate) mod message;
pub(crate) mod style;

pub use crate::runtime::character_count;
pub use context::{FieldContext, FieldControl, field_control};
pub use message::{FieldMessage, MessageKind};

use super::{Size, icon, icons};
use crate::{
    runtime::{
        FieldLink, Problem, Prop, Text, Word,
        form::error_of,
        id_scope::{component_id, part_id},
        prop::{IntoPropValue, class_names},
    },
    styles,
};
use context::Given;
use leptos::{prelude::*, tachys::reactive_graph::OwnedView};

crate::words! { "field";
    /// Beside the label of what must be answered.
    REQUIRED = { nb: "(må fylles ut)", nn: "(må fyllast ut)", en: "(required)" };
    /// Beside the label of what may be left out.
    OPTIONAL = { nb: "(valgfritt)", nn: "(valfritt)", en: "(optional)" };
    /// How much more can be written.
    CHARACTERS_LEFT = { nb: ["{count} tegn igjen", "{count} tegn igjen"], nn: ["{count} teikn att", "{count} teikn att"], en: ["{count} character left", "{count} characters left"] };
    /// How much must go.
    CHARACTERS_OVER = { nb: ["{count} tegn for mye", "{count} tegn for mye"], nn: ["{count} teikn for mykje", "{count} teikn for mykje"], en: ["{count} character too many", "{count} characters too many"] };
    /// How much can be written in all, for those who hear the counter.
    CHARACTERS_AT_MOST = { nb: ["Du kan skrive inntil {count} tegn.", "Du kan skrive inntil {count} tegn."], nn: ["Du kan skrive inntil {count} teikn.", "Du kan skrive inntil {count} teikn."], en: ["You can enter up to {count} character.", "You can enter up to {count} characters."] };
}

crate::variants! {
    /// Whether a field must be filled in, and what stands beside its label. `true` is `Required`.
    ///
    /// In a form where most must be filled in, mark the few that may be left out, and the other way round.
    pub enum Requirement {
        /// May be left out; says nothing.
        #[default]
        None = "none",
        /// Must be filled in, and says so.
        Required = "required",
        /// Must be filled in; says nothing, because the form says it for all its fields.
        RequiredUnmarked = "required-unmarked",
        /// May be left out, and says so.
        Optional = "optional",
    }

    /// Where the label stands.
    pub enum FieldLayout {
        /// Above the control.
        #[default]
        Above = "above",
        /// After a small control: a checkbox, a radio button. The whole row is the label.
        Beside = "beside",
    }
}

impl Requirement {
    /// Whether an answer must be given.
    pub const fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::RequiredUnmarked)
    }
}

impl From<bool> for Requirement {
    fn from(required: bool) -> Self {
        if required { Self::Required } else { Self::None }
    }
}

impl From<bool> for Prop<Requirement> {
    fn from(required: bool) -> Self {
        Self::Static(required.into())
    }
}

impl IntoPropValue<Requirement> for bool {
    fn into_prop_value(self) -> Requirement {
        self.into()
    }
}

/// A form control with its label, description, counter and messages, wired together for assistive technology.
///
/// Whole fields such as [`TextField`](crate::components::TextField) are this around a bare control. Use it yourself
/// around a bare control of felles, or one of your own with [`field_control`].
///
/// ```
/// use felles::{components::field_control, prelude::*};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Field label="Farge" description="Vises på kortet">
///         <input type="color" {..field_control()} />
///     </Field>
/// };
/// ```
#[component]
pub fn Field(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// Hides the label from those who see. Only where what is asked for is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// The form's field that this asks for: its error, name, and whether it must be filled in, come from there. The value
    /// is the control's; give that one `field` or `value=form.name.model()`.
    #[prop(optional, into)]
    field: Option<FieldLink>,
    /// What helps to answer, in a sentence or two, under the label.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer, and how to mend it. Marks the control as invalid.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message about the answer. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Marks the control as invalid also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be filled in, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read, focused and submitted, but not changed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// What stands before the value: a unit, a currency, a country code. It is read as a description.
    #[prop(optional, into)]
    prefix: Prop<Option<Text>>,
    /// What stands after the value.
    #[prop(optional, into)]
    suffix: Prop<Option<Text>>,
    /// Lets prefix and suffix be read as part of the name, after the label.
    #[prop(optional)]
    affixes_in_name: bool,
    /// Counts the characters of the value against this limit. More can be typed, but is invalid.
    #[prop(optional, into)]
    counter: Prop<Option<u32>>,
    /// Where the label stands.
    #[prop(optional)]
    layout: FieldLayout,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id of the control. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// The name of the control's value, where the control does not give its own.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// One control.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let name = joined::name(field.as_ref(), name);
    let required = joined::requirement(field.as_ref(), required);
    let message = joined::message(field.as_ref(), message);
    let error = error_of(field.as_ref(), error);
    let readonly = context::within_groups(readonly);
    let id = component_id(&id, name.get_untracked().as_deref());
    // The control sees the context, the field's neighbours do not; and what it tells lives as long as the field.
    let owner = Owner::current().map(|owner| owner.child()).unwrap_or_default();
    let field = owner.with(|| {
        let context = FieldContext::new(Given {
            message: message::shown(&error, &message),
            has_description: description.map(Option::is_some),
            has_prefix: prefix.map(Option::is_some),
            has_suffix: suffix.map(Option::is_some),
            affixes_in_name,
            limit: counter,
            invalid,
            required: required.map(Requirement::is_required),
            readonly: readonly.clone(),
            disabled,
            name,
            id: id.clone(),
        });
        provide_context(context.clone());
        // The control comes first: its id, and the text to count, are its own.
        let control = with_affixes(children(), &id, &prefix, &suffix);
        if let Some(field) = &field {
            field.set_control(context.control_id());
        }
        let label = label_view(&context, label, &hide_label, &required, &readonly);
        let description = part(&description, {
            let id = part_id(&id, "description");
            move |text| view! { <p class="felles-field__description" id=id.clone()>{text}</p> }
        });
        let (first, second, third) = match layout {
            FieldLayout::Above => (Some(label), description, Some(control)),
            FieldLayout::Beside => (Some(control), Some(label), description),
        };
        in_order([first, second, third, counter::view(&context), message::view(&context)])
    });
    let field = view! {
        <div
            class=class_names("felles-field", &class)
            data-layout=(layout != FieldLayout::Above).then(|| layout.name())
            data-size=size
        >
            {field}
        </div>
    };
    OwnedView::new_with_owner(field, owner)
}

fn with_affixes(
    control: AnyView,
    id: &Prop<Text>,
    prefix: &Prop<Option<Text>>,
    suffix: &Prop<Option<Text>>,
) -> AnyView {
    let affix = |text: &Prop<Option<Text>>, name: &'static str| {
        let id = part_id(id, name);
        part(
            text,
            move |text| view! { <span class="felles-field__affix" id=id.clone()>{text}</span> },
        )
    };
    let (prefix, suffix) = (affix(prefix, "prefix"), affix(suffix, "suffix"));
    if prefix.is_none() && suffix.is_none() {
        return control;
    }
    let row = in_order([prefix, Some(control), suffix]);
    view! { <div class="felles-field__row">{row}</div> }.into_any()
}

fn label_view(
    context: &FieldContext,
    label: Prop<Text>,
    hidden: &Prop<bool>,
    required: &Prop<Requirement>,
    readonly: &Prop<bool>,
) -> AnyView {
    let mark = part(
        &mark_of(required),
        |word| view! { <span class="felles-field__mark">{word.text()}</span> },
    );
    let lock = readonly.map(|readonly| readonly.then_some(icons::PADLOCK_LOCKED_FILL));
    let lock = part(&lock, |shape| {
        icon::decoration("felles-field__symbol", Prop::Static(shape))
    });
    view! {
        <label
            class="felles-field__label"
            for=context.control_id()
            id=context.label_id()
            data-hidden=hidden.map(|hidden| hidden.then_some(""))
        >
            {in_order([lock, Some(label.into_any()), mark.map(|mark| (" ", mark).into_any())])}
        </label>
    }
    .into_any()
}

/// The words beside a label or a legend.
pub(crate) fn mark_of(required: &Prop<Requirement>) -> Prop<Option<&'static Word>> {
    required.map(|required| match required {
        Requirement::Required => Some(&REQUIRED),
        Requirement::Optional => Some(&OPTIONAL),
        Requirement::None | Requirement::RequiredUnmarked => None,
    })
}

/// Those parts that are there, with nothing in between.
pub(crate) fn in_order<const N: usize>(parts: [Option<AnyView>; N]) -> Option<AnyView> {
    parts
        .into_iter()
        .flatten()
        .reduce(|before, after| (before, after).into_any())
}

/// A part that is there when its prop holds something. Where it never will, it is not even a place in the page.
pub(crate) fn part<T, V>(prop: &Prop<Option<T>>, view: impl Fn(T) -> V + Send + Sync + 'static) -> Option<AnyView>
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    match prop {
        Prop::Static(value) => value.clone().map(|value| view(value).into_any()),
        Prop::Dynamic(computed) => {
            let computed = computed.clone();
            Some((move || computed.get().map(&view)).into_any())
        }
    }
}
