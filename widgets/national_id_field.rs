//! `<felles-national-id-field>`: [`NationalIdField`] as a custom element.

use crate::typed_field::typed_field_view;
use felles::prelude::{NationalId, NationalIdField};

typed_field_view!(NationalIdField, NationalId);
