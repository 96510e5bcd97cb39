//! How a [`Field`](super::Field) and the control in it find each other.

use super::{super::fieldset::FieldsetContext, message::FieldMessage};
use crate::runtime::{
    Prop, Text, character_count,
    id_scope::{id_list, part_id},
    warning::warn,
};
use leptos::{attr, ev::MouseEvent, prelude::*, tachys::html::attribute::Attribute};
use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicU32, Ordering},
};

/// What a [`Field`](super::Field) tells the control in it, in context.
///
/// A control joins through [`FieldControl`]; this is for those that need to know more.
#[derive(Clone, Debug)]
pub struct FieldContext(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    given: Given,
    controls: AtomicU32,
    /// The first control's own id.
    control_id: OnceLock<Prop<Option<Text>>>,
    /// How long the first control's text is.
    length: OnceLock<Memo<u32>>,
}

/// What the field was given.
#[derive(Debug)]
pub(super) struct Given {
    pub id: Prop<Text>,
    pub name: Prop<Option<Text>>,
    pub message: Prop<Option<FieldMessage>>,
    pub has_description: Prop<bool>,
    pub has_prefix: Prop<bool>,
    pub has_suffix: Prop<bool>,
    pub affixes_in_name: bool,
    pub limit: Prop<Option<u32>>,
    pub invalid: Prop<bool>,
    pub required: Prop<bool>,
    pub readonly: Prop<bool>,
    pub disabled: Prop<bool>,
}

impl FieldContext {
    pub(super) fn new(given: Given) -> Self {
        Self(Arc::new(Inner {
            given,
            controls: AtomicU32::new(0),
            control_id: OnceLock::new(),
            length: OnceLock::new(),
        }))
    }

    /// The field around the component that asks, if there is one.
    pub fn current() -> Option<Self> {
        use_context()
    }

    /// The id of the control, which the label is for.
    pub fn control_id(&self) -> Prop<Text> {
        let id = &self.0.given.id;
        match self.0.control_id.get() {
            Some(own) => own.clone().or(|| id.clone()),
            None => id.clone(),
        }
    }

    /// Whether the control can be read and submitted, but not changed.
    pub fn readonly(&self) -> Prop<bool> {
        self.0.given.readonly.clone()
    }

    /// Whether the control can be neither focused nor submitted.
    pub fn disabled(&self) -> Prop<bool> {
        self.0.given.disabled.clone()
    }

    pub(super) fn message(&self) -> &Prop<Option<FieldMessage>> {
        &self.0.given.message
    }

    pub(super) fn part_id(&self, part: &'static str) -> Prop<Text> {
        part_id(&self.0.given.id, part)
    }

    /// The label has an id only where something else than `for` refers to it.
    pub(super) fn label_id(&self) -> Option<Prop<Text>> {
        self.0.given.affixes_in_name.then(|| self.part_id("label"))
    }

    /// The limit, and the length that is counted against it. Nothing where no control has told its text.
    pub(super) fn count(&self) -> Option<(&Prop<Option<u32>>, Memo<u32>)> {
        let length = self.0.length.get()?;
        Some((&self.0.given.limit, *length))
    }

    fn take_in(&self, own: FieldControl) -> FieldControl {
        let given = &self.0.given;
        let first = self.0.controls.fetch_add(1, Ordering::Relaxed) == 0;
        if cfg!(debug_assertions) && !first {
            warn("a Field holds one control, and this has more; use a Fieldset around several fields");
        }
        let context = self.clone();
        on_cleanup(move || {
            context.0.controls.fetch_sub(1, Ordering::Relaxed);
        });
        if first && own.id.may_be_some() {
            let _ = self.0.control_id.set(own.id.clone());
        }
        let over_limit = match own.text {
            Some(text) if given.limit.may_be_some() => self.over_limit(text),
            _ => Prop::Static(false),
        };
        let id = given.id.map(|id| Some(id.clone()));
        FieldControl {
            id: match own.id {
                Prop::Static(None) => id,
                own => own.zip(&id, |own, id| own.clone().or(id.clone())),
            },
            name: match own.name {
                Prop::Static(None) => given.name.clone(),
                own => own,
            },
            aria_describedby: self.described_by(own.aria_describedby),
            aria_labelledby: self.labelled_by(own.aria_labelledby),
            invalid: [
                given
                    .message
                    .map(|message| message.as_ref().is_some_and(FieldMessage::is_error)),
                given.invalid.clone(),
                over_limit,
            ]
            .iter()
            .fold(own.invalid, |any, invalid| any.either(invalid)),
            required: own.required.either(&given.required),
            readonly: own.readonly.either(&given.readonly),
            disabled: own.disabled.either(&given.disabled),
            text: own.text,
        }
    }

    fn over_limit(&self, text: Signal<String>) -> Prop<bool> {
        let length = *self
            .0
            .length
            .get_or_init(|| Memo::new(move |_| text.with(|text| character_count(text))));
        let limit = self.0.given.limit.clone();
        Memo::new(move |_| limit.get().is_some_and(|limit| length.get() > limit)).into()
    }

    /// The message first, then what is there in the order of the page, then the author's own.
    fn described_by(&self, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
        let given = &self.0.given;
        let affixes = !given.affixes_in_name;
        let parts = [
            ("message", true, given.message.map(Option::is_some)),
            ("description", true, given.has_description.clone()),
            ("prefix", affixes, given.has_prefix.clone()),
            ("suffix", affixes, given.has_suffix.clone()),
            (
                "counter",
                self.0.length.get().is_some(),
                given.limit.map(Option::is_some),
            ),
        ];
        let parts = parts.into_iter().filter(|(_, read, _)| *read);
        self.join(parts.map(|(part, _, there)| (part, there)).collect(), own)
    }

    fn labelled_by(&self, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
        let given = &self.0.given;
        if !given.affixes_in_name || own.may_be_some() {
            return own;
        }
        let label = ("label", Prop::Static(true));
        let affixes = [
            ("prefix", given.has_prefix.clone()),
            ("suffix", given.has_suffix.clone()),
        ];
        self.join([label].into_iter().chain(affixes).collect(), own)
    }

    /// The ids of those parts that are there, then the author's own. Static when all is.
    fn join(&self, parts: Vec<(&'static str, Prop<bool>)>, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
        let parts: Vec<_> = parts
            .into_iter()
            .filter(|(_, there)| !matches!(there, Prop::Static(false)))
            .map(|(part, there)| (self.part_id(part), there))
            .collect();
        if parts.is_empty() {
            return own;
        }
        let changes = own.is_dynamic() || parts.iter().any(|(id, there)| id.is_dynamic() || there.is_dynamic());
        let ids = move || {
            let there = parts
                .iter()
                .filter(|(_, there)| there.get())
                .map(|(id, _)| Some(id.get()));
            let all: Vec<_> = there.chain([own.get()]).collect();
            id_list(all.iter().map(Option::as_deref))
        };
        if changes {
            Prop::derive(ids)
        } else {
            Prop::Static(ids())
        }
    }
}

/// Whether a field may not be changed, of itself or because a group around may not.
pub(super) fn within_groups(readonly: Prop<bool>) -> Prop<bool> {
    match FieldsetContext::current() {
        Some(groups) => readonly.either(&groups.readonly()),
        None => readonly,
    }
}

/// What ties one native control to the [`Field`](super::Field) around it.
///
/// A control fills in what its author gave, and [`joined`](Self::joined) adds what the field says. Outside a field it
/// stays as it was.
///
/// ```
/// use felles::components::FieldControl;
/// use leptos::prelude::*;
///
/// /// A control of an app's own, for use in a `Field`.
/// #[component]
/// fn ColorControl() -> impl IntoView {
///     let control = FieldControl { aria_describedby: "palette".into(), ..FieldControl::default() }.joined();
///     view! { <input type="color" {..control.attributes()} /> }
/// }
/// # let owner = Owner::new(); owner.set();
/// # #[cfg(feature = "ssr")]
/// assert_eq!(view! { <ColorControl/> }.to_html(), r#"<input type="color" aria-describedby="palette">"#);
/// ```
#[derive(Clone, Debug, Default)]
pub struct FieldControl {
    /// The id. Default: that of the field.
    pub id: Prop<Option<Text>>,
    /// The name of its value. Default: that of the field.
    pub name: Prop<Option<Text>>,
    /// Ids of what describes it, after what the field has.
    pub aria_describedby: Prop<Option<Text>>,
    /// Ids of what names it, instead of the label.
    pub aria_labelledby: Prop<Option<Text>>,
    /// Whether its value is wrong, whatever the field says.
    pub invalid: Prop<bool>,
    /// Whether it must be filled in.
    pub required: Prop<bool>,
    /// Whether it can be read and submitted, but not changed. Not every native control has such a state.
    pub readonly: Prop<bool>,
    /// Whether it can be neither focused nor submitted.
    pub disabled: Prop<bool>,
    /// Its text, for the field's counter.
    pub text: Option<Signal<String>>,
}

impl FieldControl {
    /// This together with what the field around says. Call it once for a control: it takes the field's one place.
    #[must_use]
    pub fn joined(self) -> Self {
        let own = match FieldsetContext::current() {
            Some(groups) => self.in_groups(&groups),
            None => self,
        };
        match FieldContext::current() {
            Some(field) => field.take_in(own),
            None => own,
        }
    }

    /// What is wrong with the groups around is wrong with this, and is read after what the field says.
    fn in_groups(self, groups: &FieldsetContext) -> Self {
        let described = groups
            .messages()
            .iter()
            .rev()
            .fold(self.aria_describedby, |rest, (id, there)| {
                let message = id.zip(there, |id, there| there.then(|| id.clone()));
                message.zip(&rest, |message, rest| id_list([message.as_deref(), rest.as_deref()]))
            });
        Self {
            aria_describedby: described,
            invalid: self.invalid.either(&groups.invalid()),
            readonly: self.readonly.either(&groups.readonly()),
            ..self
        }
    }

    /// The id that those of its parts begin with.
    pub(crate) fn own_id(&self) -> Prop<Text> {
        self.id.map(|id| id.clone().unwrap_or_default())
    }

    /// HTML has no read-only checkbox or radio button: a press is taken back before anything changes.
    pub(crate) fn refuse_press(&self) -> Option<Callback<MouseEvent>> {
        let readonly = self.readonly.clone();
        if matches!(readonly, Prop::Static(false)) {
            return None;
        }
        Some(Callback::new(move |event: MouseEvent| {
            if readonly.get_untracked() {
                event.prevent_default();
            }
        }))
    }

    /// The attributes that every native control has; spread them on it. `readonly` is not one of them.
    pub fn attributes(&self) -> impl Attribute + Clone + use<> {
        (
            attr::id(self.id.clone()),
            attr::name(self.name.clone()),
            attr::required(self.required.clone()),
            attr::disabled(self.disabled.clone()),
            attr::aria_describedby(self.aria_describedby.clone()),
            attr::aria_labelledby(self.aria_labelledby.clone()),
            attr::aria_invalid(self.invalid.map(|invalid| invalid.then_some("true"))),
        )
    }
}

/// The attributes that tie a control of your own to the [`Field`](super::Field) around it; spread them on its native
/// element.
///
/// ```
/// use felles::{components::field_control, prelude::*};
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// let _ = view! {
///     <Field label="Klokkeslett" error="Velg et tidspunkt før klokka 16">
///         <input type="time" {..field_control()} />
///     </Field>
/// };
/// ```
pub fn field_control() -> impl Attribute + Clone {
    FieldControl::default().joined().attributes()
}
