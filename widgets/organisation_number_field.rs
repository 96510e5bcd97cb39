//! `<felles-organisation-number-field>`: [`OrganisationNumberField`] as a custom element.

use crate::typed_field::typed_field_view;
use felles::prelude::{OrganisationNumber, OrganisationNumberField};

typed_field_view!(OrganisationNumberField, OrganisationNumber);
