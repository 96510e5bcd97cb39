//! `typed_field!`: makes the fields that ask for one value in a line of text, each kin of [`TextField`](super::TextField).
//!
//! What they share is said here once: their props, and what becomes of what is typed. While the user types, nothing is
//! changed and nothing is said. When they leave, what is right is written in the way people are used to, and what is wrong
//! is told, until the keystroke that mends it. A field of its own says how its value is read and written ([`Asked`]), and
//! what its control is like ([`Control`]).

use super::{
    Autocapitalize, InputMode, Size, TextFieldControl, TextFieldType,
    field::joined,
    typed_answer::{Answer, Check, Tell},
};
use crate::{
    runtime::{
        Model, Problem, Prop, Text,
        form::bound,
        id_scope::{component_id, id_list, part_id},
        prop::class_names,
    },
    styles,
    values::FormValue,
};
use leptos::prelude::*;
use names::{Event, Field, FieldBinding, FieldMessage, FocusEvent, Requirement, html};
use std::sync::Arc;

pub(crate) mod style {
    use crate::styles::sheet;

    // Numbers and addresses run from left to right in every script, and begin where the other fields of the page do.
    sheet!(
        "typed_field",
        r#"
.felles-typed-field {
    direction: ltr;
    font-variant-numeric: tabular-nums;
}
:dir(rtl) > .felles-typed-field {
    text-align: end;
}
"#
    );
}

/// What the signature that `typed_field!` writes is made of.
pub(crate) mod names {
    pub(crate) use crate::{
        components::{Field, FieldMessage, Requirement, Size},
        runtime::{FieldBinding, Model, Problem, Prop, Text},
    };
    pub(crate) use leptos::{
        ev::{Event, FocusEvent},
        html,
        prelude::*,
    };
}

/// How a value is read and written, and what the control is like that asks for it.
pub(crate) struct Asked<V> {
    pub read: Arc<dyn Fn(&str) -> Result<V, Problem> + Send + Sync>,
    pub write: Arc<dyn Fn(&V) -> String + Send + Sync>,
    pub control: Control,
}

/// What one control has that others have not.
#[derive(Default)]
pub(crate) struct Control {
    pub r#type: Prop<TextFieldType>,
    pub inputmode: Prop<Option<InputMode>>,
    /// What the browser may fill in, where the author does not say it.
    pub autocomplete: Option<&'static str>,
    /// How many characters wide it is, where the author does not say it.
    pub width: Option<u32>,
    pub prefix: Prop<Option<Text>>,
    pub suffix: Prop<Option<Text>>,
    /// What is said of the answer, where the author says nothing.
    pub message: Prop<Option<FieldMessage>>,
    /// More classes of the control.
    pub class: &'static str,
    /// What stands around it.
    pub around: Option<Around>,
    /// The part of that which describes it: `rules` of the id `…-rules`.
    pub described_by: Option<&'static str>,
}

/// Makes a view of the control and what stands around it.
pub(crate) type Around = Box<dyn FnOnce(AnyView, Line) -> AnyView + Send>;

/// The line of text, for what stands around its control.
#[derive(Clone)]
pub(crate) struct Line {
    /// What it is called.
    pub label: Prop<Text>,
    /// The id of the control.
    pub id: Prop<Text>,
    /// The name that it is sent under.
    pub name: Prop<Option<Text>>,
    pub text: Model<String>,
    pub input: NodeRef<html::Input>,
}

impl<V: FormValue> Asked<V> {
    /// A value as it is read and shown everywhere.
    pub fn value(control: Control) -> Self {
        Self::read_with(control, |text| text.parse().map_err(Problem::from), V::to_string)
    }
}

impl<V: Clone + PartialEq + Send + Sync + 'static> Asked<V> {
    pub fn read_with(
        control: Control,
        read: impl Fn(&str) -> Result<V, Problem> + Send + Sync + 'static,
        write: impl Fn(&V) -> String + Send + Sync + 'static,
    ) -> Self {
        Self {
            read: Arc::new(read),
            write: Arc::new(write),
            control,
        }
    }

    /// The field. What depends on the type of the value ends here.
    pub fn field(self, on_value: Option<Callback<Option<V>>>, given: Given) -> AnyView {
        let Self { read, write, control } = self;
        let tell = on_value.map(|on_value| {
            let read = Arc::clone(&read);
            let last = StoredValue::new(None);
            Arc::new(move |text: &str| {
                let value = read(text).ok();
                if last.try_get_value().is_some_and(|last| last != value) {
                    last.set_value(value.clone());
                    on_value.run(value);
                }
            }) as Tell
        });
        let check: Check = Arc::new(move |text| read(text).map(|value| write(&value)));
        field_view(check, tell, control, given)
    }
}

/// What the author of a page says of such a field. Each has its words in `typed_field!`.
pub(crate) struct Given {
    pub label: Prop<Text>,
    pub field: Option<FieldBinding<String>>,
    pub hide_label: Prop<bool>,
    pub description: Prop<Option<Text>>,
    pub error: Prop<Option<Problem>>,
    pub message: Prop<Option<FieldMessage>>,
    pub invalid: Prop<bool>,
    pub required: Prop<Requirement>,
    pub readonly: Prop<bool>,
    pub disabled: Prop<bool>,
    pub size: Prop<Option<Size>>,
    pub id: Prop<Option<Text>>,
    pub class: Prop<Text>,
    pub value: Model<String>,
    pub on_change: Option<Callback<String>>,
    pub name: Prop<Option<Text>>,
    pub width: Prop<Option<u32>>,
    pub autocomplete: Prop<Option<Text>>,
    pub placeholder: Prop<Option<Text>>,
    pub aria_describedby: Prop<Option<Text>>,
    pub on_input: Option<Callback<Event>>,
    pub on_focus: Option<Callback<FocusEvent>>,
    pub on_blur: Option<Callback<FocusEvent>>,
    pub node_ref: NodeRef<html::Input>,
}

fn field_view(check: Check, tell: Option<Tell>, control: Control, given: Given) -> AnyView {
    styles::adopt(&style::SHEET);
    let (text, field) = bound(given.field, given.value);
    let name = joined::name(field.as_ref(), given.name);
    let id = component_id(&given.id, name.get_untracked().as_deref());
    let answer = Answer::new(check, tell, text);
    let error = given.error.or_maybe(answer.error());
    let (typed, left, sent) = (answer.clone(), answer.clone(), answer);
    let (on_change, on_blur) = (given.on_change, given.on_blur);
    let changed = Callback::new(move |text: String| {
        typed.change(&text);
        if let Some(on_change) = on_change {
            on_change.run(text);
        }
    });
    let leave = Callback::new(move |event: FocusEvent| {
        left.leave();
        if let Some(on_blur) = on_blur {
            on_blur.run(event);
        }
    });
    let described_by = match control.described_by {
        None => given.aria_describedby,
        Some(part) => part_id(&id, part).zip(&given.aria_describedby, |part, author| {
            id_list([Some(part.as_str()), author.as_deref()])
        }),
    };
    let line = Line {
        label: given.label.clone(),
        id: id.clone(),
        name: name.clone(),
        text,
        input: given.node_ref,
    };
    let around = control.around.unwrap_or_else(|| Box::new(|control, _| control));
    let class = class_names("felles-typed-field", &Prop::from(control.class));

    view! {
        <Field
            label=given.label
            nostrip:field=field
            hide_label=given.hide_label
            description=given.description
            error=error
            message=given.message.or_maybe(control.message)
            invalid=given.invalid
            required=given.required
            readonly=given.readonly
            disabled=given.disabled
            prefix=control.prefix
            suffix=control.suffix
            size=given.size
            id=id.map(|id| Some(id.clone()))
            name=name
            class=given.class
        >
            {around(
                view! {
                    <TextFieldControl
                        value=text
                        on_change=changed
                        r#type=control.r#type
                        width=given.width.or_maybe(Prop::Static(control.width))
                        autocomplete=given.autocomplete.or_maybe(Prop::Static(control.autocomplete.map(Text::Borrowed)))
                        inputmode=control.inputmode
                        autocapitalize=Autocapitalize::Off
                        spellcheck=false
                        placeholder=given.placeholder
                        aria_describedby=described_by
                        class=class
                        nostrip:on_input=given.on_input
                        nostrip:on_focus=given.on_focus
                        on_blur=leave
                        node_ref=given.node_ref
                        // Enter sends a form while the focus is still in the field.
                        on:change=move |_| sent.leave()
                    />
                }
                    .into_any(),
                line,
            )}
        </Field>
    }
    .into_any()
}

/// Makes a field of a function that tells what is asked for. What stands in its brackets are props of its own.
macro_rules! typed_field {
    ($(#[$meta:meta])* pub fn $name:ident($($own:tt)*) -> $value:ty $asked:block) => {
        use $crate::components::typed_field::names::*;

        $(#[$meta])*
        #[component]
        pub fn $name(
            /// What is asked for.
            #[prop(into)]
            label: Prop<Text>,
            $($own)*
            /// The form's field that this asks for: its value, error, name, and whether it must be filled in, come from
            /// there.
            #[prop(optional, into)]
            field: Option<FieldBinding<String>>,
            /// Hides the label from those who see. Only where what is asked for is plain to see without it.
            #[prop(optional, into)]
            hide_label: Prop<bool>,
            /// What helps to answer, in a sentence or two, under the label.
            #[prop(optional, into)]
            description: Prop<Option<Text>>,
            /// What is wrong with the answer, and how to mend it. Default: what the field itself finds when it is left.
            #[prop(optional, into)]
            error: Prop<Option<Problem>>,
            /// Another message about the answer. It stands aside while there is an `error`.
            #[prop(optional, into)]
            message: Prop<Option<FieldMessage>>,
            /// Marks the value as wrong also without an error here, where the message stands elsewhere.
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
            /// The size. Default: that of what it stands in.
            #[prop(optional, into)]
            size: Prop<Option<Size>>,
            /// The id of the input. Default: made of `name`.
            #[prop(optional, into)]
            id: Prop<Option<Text>>,
            /// Classes to add to the field.
            #[prop(optional, into)]
            class: Prop<Text>,
            /// The text, right or wrong: one to start with, a signal to share it, or a signal with a callback to rule it.
            #[prop(optional, into)]
            value: Model<String>,
            /// Called once for each change that the user makes, with the new text.
            #[prop(optional, into)]
            on_change: Option<Callback<String>>,
            /// Called when what the user types becomes a value, another value, or none any more.
            #[prop(optional, into)]
            on_value: Option<Callback<Option<$value>>>,
            /// The name of the value when the form is submitted.
            #[prop(optional, into)]
            name: Prop<Option<Text>>,
            /// How many characters wide the input is. Default: as what is asked for.
            #[prop(optional, into)]
            width: Prop<Option<u32>>,
            /// What the browser may fill in, as in HTML. Default: what the field is for; nothing where it is private.
            #[prop(optional, into)]
            autocomplete: Prop<Option<Text>>,
            /// A text in the empty input. It vanishes when the user types, so put help in `description` instead.
            #[prop(optional, into)]
            placeholder: Prop<Option<Text>>,
            /// Ids of more that describes it, read after what the field has.
            #[prop(optional, into)]
            aria_describedby: Prop<Option<Text>>,
            /// Called with each native `input` event, after `on_change`.
            #[prop(optional, into)]
            on_input: Option<Callback<Event>>,
            /// Called when the input gets the focus.
            #[prop(optional, into)]
            on_focus: Option<Callback<FocusEvent>>,
            /// Called when the input loses the focus, after the field has looked at what was typed.
            #[prop(optional, into)]
            on_blur: Option<Callback<FocusEvent>>,
            /// The native input.
            #[prop(optional)]
            node_ref: NodeRef<html::Input>,
        ) -> impl IntoView {
            let asked: $crate::components::typed_field::Asked<$value> = $asked;
            asked.field(
                on_value,
                $crate::components::typed_field::Given {
                    label,
                    field,
                    hide_label,
                    description,
                    error,
                    message,
                    invalid,
                    required,
                    readonly,
                    disabled,
                    size,
                    id,
                    class,
                    value,
                    on_change,
                    name,
                    width,
                    autocomplete,
                    placeholder,
                    aria_describedby,
                    on_input,
                    on_focus,
                    on_blur,
                    node_ref,
                },
            )
        }
    };
}
pub(crate) use typed_field;
