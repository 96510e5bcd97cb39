//! [`form!`](crate::form!): a form as a type, and the form on the page.
//!
//! ```
//! use felles::{prelude::*, values::Email};
//! use leptos::prelude::*;
//!
//! felles::form! {
//!     /// What somebody asks us.
//!     #[derive(Debug)]
//!     pub struct Enquiry {
//!         pub name: String => [missing("Skriv navnet ditt.")],
//!         pub email: Email,
//!         pub text: String => [missing("Skriv hva du lurer på."), at_most(500)],
//!     }
//! }
//!
//! #[component]
//! fn EnquiryForm() -> impl IntoView {
//!     let enquiry = Enquiry::form();
//!     let send = enquiry.post_to("/henvendelse");
//!     view! {
//!         <Form form=enquiry send=send action="/henvendelse">
//!             <TextField label="Navn" field=enquiry.name autocomplete="name" />
//!             <TextField label="E-post" field=enquiry.email autocomplete="email" />
//!             <Textarea label="Hva lurer du på?" field=enquiry.text counter=500 />
//!             <NavigationButtons next="Send" />
//!         </Form>
//!     }
//! }
//! ```
//!
//! What happens when:
//!
//! | the user | the form |
//! |---|---|
//! | types for the first time | says nothing |
//! | leaves a field they have changed | says what is wrong with it |
//! | mends it | takes the error away at once |
//! | sends it with errors | shows them all, and the error summary takes the focus |
//! | sends it again while it is under way, or after it was received | does nothing |
//! | gets it back from the server | sees what is wrong at the fields, until each is changed |
//!
//! A keystroke runs what follows the one field's signal, and what follows an error that is shown. Nothing is computed for
//! the form as a whole: whether it is dirty is counted, its errors are asked for when it is sent.

mod answer;
mod check_with;
mod context;
mod data;
mod declare;
mod draft;
mod field;
mod field_state;
mod form_core;
mod form_state;
mod path;
pub(crate) mod posted;
mod rows;
mod rows_core;
mod rules;
mod stored_draft;
mod value;
mod words;

pub use answer::FormAnswer;
pub use context::{FormContext, FormMarks};
pub use data::{Fields, FormBuilder, FormData, FormPart, ListItem};
pub use draft::{Draft, SaveState};
pub use field::{FieldBinding, FormField, bound};
pub use field_state::FieldLink;
pub use form_core::{FormProblem, Texts};
pub use form_state::FormState;
pub use rows::{FormRow, FormRows};
pub use rules::FieldRules;
pub use value::{ChoiceValue, FieldValue, MayBeLeftOut, RawValue, ShownAs};

pub(crate) use context::{PartOnPage, marks};
pub(crate) use field::error_of;
pub(crate) use form_core::{ADD_ROW, REMOVE_ROW};
