//! `<felles-account-number-field>`: [`AccountNumberField`] as a custom element.

use crate::typed_field::typed_field_view;
use felles::prelude::{AccountNumber, AccountNumberField};

typed_field_view!(AccountNumberField, AccountNumber);
