//! [`group()`]: the controls of one answer in their group, with the error that is theirs together.

use super::{
    HeadingLevel, Size,
    field::{FieldMessage, Requirement, joined, message, part},
    fieldset::{Fieldset, LegendSize},
};
use crate::{
    runtime::{
        FieldBinding, Model, Problem, Prop, Text,
        form::{bound, error_of},
        id_scope::{component_id, part_id},
    },
    styles,
};
use leptos::prelude::*;

styles::sheet!(
    "answer_group",
    r#"
.felles-answer-group {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--felles-size-3) var(--felles-size-4);
    min-inline-size: 0;
}
.felles-answer-group__message {
    flex: 1 0 100%;
}
"#
);

/// The answer as the group around the controls has it.
#[derive(Clone)]
pub(super) struct GroupAnswer {
    pub text: Model<String>,
    pub name: Prop<Option<Text>>,
    pub error: Prop<Option<Problem>>,
    pub required: Prop<Requirement>,
    pub id: Prop<Text>,
}

impl GroupAnswer {
    /// What comes from the form's field, where there is one, and else from the author.
    pub fn new(
        field: Option<FieldBinding<String>>,
        value: Model<String>,
        name: Prop<Option<Text>>,
        required: Prop<Requirement>,
        error: Prop<Option<Problem>>,
        id: &Prop<Option<Text>>,
    ) -> Self {
        let (text, field) = bound(field, value);
        let name = joined::name(field.as_ref(), name);
        let id = component_id(id, name.get_untracked().as_deref());
        if let Some(field) = &field {
            field.set_control(id.clone());
        }
        Self {
            text,
            name,
            error: match error_of(field.as_ref(), error) {
                Prop::Dynamic(error) => Memo::new(move |_| error.get()).into(),
                fixed @ Prop::Static(_) => fixed,
            },
            required: joined::requirement(field.as_ref(), required),
            id,
        }
    }

    /// The id of one of the controls.
    pub fn part_id(&self, part: &'static str) -> Prop<Option<Text>> {
        part_id(&self.id, part).map(|id| Some(id.clone()))
    }

    /// The id of the error, while there is one: each control is described by it.
    pub fn described_by(&self) -> Prop<Option<Text>> {
        let id = part_id(&self.id, "message");
        id.zip(&self.error, |id, error| error.as_ref().map(|_| id.clone()))
    }

    /// Whether each control must be filled in. The group says so, once.
    pub fn part_required(&self) -> Prop<Requirement> {
        self.required.map(|required| {
            if required.is_required() {
                Requirement::RequiredUnmarked
            } else {
                Requirement::None
            }
        })
    }

    /// Which controls an error is about; none while there is none.
    pub fn wrong<const COUNT: usize>(
        &self,
        about: impl Fn(&str) -> [bool; COUNT] + Send + Sync + 'static,
    ) -> Prop<[bool; COUNT]> {
        if !self.error.may_be_some() {
            return Prop::Static([false; COUNT]);
        }
        // Follows the text, also where the error stays the same.
        let (text, error) = (self.text.signal(), self.error.clone());
        Prop::derive(move || {
            if error.with(Option::is_some) {
                text.with(|text| about(text))
            } else {
                [false; COUNT]
            }
        })
    }
}

/// What a group tells is wrong: a control in it need not tell it too. In context.
#[derive(Clone)]
pub(super) struct GroupTells(Prop<Option<Problem>>);

impl GroupTells {
    /// What a control has found itself, while the group around it tells nothing.
    pub fn unless_told(found: Prop<Option<Problem>>) -> Prop<Option<Problem>> {
        match use_context::<Self>() {
            Some(Self(told)) => found.zip(&told, |found, told| found.clone().filter(|_| told.is_none())),
            None => found,
        }
    }
}

/// What the group looks like.
pub(super) struct GroupProps {
    pub legend: Prop<Text>,
    pub hide_legend: Prop<bool>,
    pub legend_level: Option<HeadingLevel>,
    pub legend_size: Prop<LegendSize>,
    pub description: Prop<Option<Text>>,
    pub readonly: Prop<bool>,
    pub disabled: Prop<bool>,
    pub size: Prop<Option<Size>>,
    pub class: Prop<Text>,
}

/// The controls in their group, with the error below them. A `Fieldset` alone would mark all of them as wrong.
pub(super) fn group(
    answer: &GroupAnswer,
    props: GroupProps,
    parts: impl FnOnce() -> AnyView + Send + 'static,
) -> AnyView {
    styles::adopt(&SHEET);
    let GroupAnswer {
        error, required, id, ..
    } = answer.clone();
    let legend_level = props.legend_level;
    let tells = GroupTells(error.clone());
    let message_id = part_id(&id, "message");
    let error = part(&error, move |error| {
        let class = "felles-answer-group__message";
        message::paragraph(class, message_id.clone(), &FieldMessage::danger(error))
    });
    let fieldset_id = id.map(|id| Some(id.clone()));
    view! {
        <Fieldset
            legend=props.legend
            hide_legend=props.hide_legend
            nostrip:legend_level=legend_level
            legend_size=props.legend_size
            description=props.description
            required=required
            readonly=props.readonly
            disabled=props.disabled
            size=props.size
            id=fieldset_id
            class=props.class
        >
            {
                provide_context(tells);
                view! { <div class="felles-answer-group">{parts()} {error}</div> }
            }
        </Fieldset>
    }
    .into_any()
}
