//! What a field has from the form's field that it asks for, where its author does not say it.

use super::{FieldMessage, Requirement};
use crate::runtime::{
    FieldLink, Prop, Text,
    form::{self, FormMarks},
};

pub(crate) fn name(field: Option<&FieldLink>, own: Prop<Option<Text>>) -> Prop<Option<Text>> {
    match field {
        Some(field) if !own.may_be_some() => field.name().map(|name| Some(name.clone())),
        _ => own,
    }
}

/// The author's own word, else what the form marks.
pub(crate) fn requirement(field: Option<&FieldLink>, own: Prop<Requirement>) -> Prop<Requirement> {
    match (field, &own) {
        (Some(field), Prop::Static(Requirement::None)) => {
            let required = field.is_required();
            form::marks().map(move |marks| match (required, marks) {
                (true, FormMarks::Required) => Requirement::Required,
                (true, _) => Requirement::RequiredUnmarked,
                (false, FormMarks::Optional) => Requirement::Optional,
                (false, _) => Requirement::None,
            })
        }
        _ => own,
    }
}

pub(super) fn message(field: Option<&FieldLink>, own: Prop<Option<FieldMessage>>) -> Prop<Option<FieldMessage>> {
    let Some(field) = field else { return own };
    own.or_maybe(field.note().map(|note| note.clone().map(FieldMessage::info)))
}
