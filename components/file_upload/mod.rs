//! [`FileUpload`]: asks for files: chosen, dropped, uploaded, taken away.

mod check;
mod control;
mod file;
mod files;
mod list;
pub(crate) mod style;
mod transfer;
mod words;

pub use check::FileFacts;
pub use file::{FileCheck, FileToUpload, FileUploader, UploadedFile};

use super::{
    Size,
    field::{Field, FieldMessage, Requirement},
};
use crate::runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, form::bound};
use leptos::{ev::FocusEvent, prelude::*};

crate::variants! {
    /// Which camera a phone opens, where it offers to take a picture.
    pub enum FileCapture {
        /// The one that shows what the user sees.
        #[default]
        Environment = "environment",
        /// The one that shows the user.
        User = "user",
    }
}

/// Asks for files: chosen with a button or dropped, with a list of them below.
///
/// Without an `uploader` the files are the form's own: the browser posts them with it. With one they are uploaded at once,
/// and the form posts their ids. What a file may be is checked before anything of it is read; check it again where it is
/// received. Without a script it is the browser's own file input.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let attachments = RwSignal::new(Vec::<String>::new());
/// let _ = view! {
///     <FileUpload
///         label="Vedlegg"
///         description="PDF eller bilde, høyst 10 MB"
///         name="attachment"
///         multiple=true
///         accept=".pdf,image/*"
///         max_bytes=10_000_000_u64
///         uploader=async |upload: FileToUpload| {
///             Ok(UploadedFile::new("f-71", upload.facts().name.clone()))
///         }
///         value=attachments
///     />
/// };
/// ```
#[component]
pub fn FileUpload(
    /// What is asked for.
    #[prop(into)]
    label: Prop<Text>,
    /// Takes several files. Default: one, and the next takes its place.
    #[prop(optional)]
    multiple: bool,
    /// What files may be, as in HTML: `.pdf,image/*`. Checked for dropped files too. Default: any.
    #[prop(optional, into)]
    accept: Prop<Option<Text>>,
    /// How large a file may be, in bytes. Default: any size.
    #[prop(optional, into)]
    max_bytes: Prop<Option<u64>>,
    /// How many files there may be, where there may be several. Default: any number.
    #[prop(optional, into)]
    max_files: Prop<Option<u32>>,
    /// What else a file must be: a function of [`FileFacts`] that refuses with a [`Problem`].
    #[prop(optional, into)]
    check: Option<FileCheck>,
    /// Uploads each file as soon as it is taken. Default: the browser posts them with the form.
    #[prop(optional, into)]
    uploader: Option<FileUploader>,
    /// Files that are there from the start.
    #[prop(optional, into)]
    files: Vec<UploadedFile>,
    /// The form's field that this asks for: its value, error, name, and whether it must be answered, come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// The files: the ids of those that were uploaded; without an `uploader`, the names of those that were chosen. What is
    /// taken out of it is taken away. Default: none.
    #[prop(optional, into)]
    value: Model<Vec<Choice>>,
    /// Called once for each change, with the value: a file was chosen, has come through, was removed.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// Called when the user has removed a file that was uploaded: the time to delete it.
    #[prop(optional, into)]
    on_remove: Option<Callback<UploadedFile>>,
    /// Lets a phone open its camera at once. Default: it asks where to take the file from.
    #[prop(optional, into)]
    capture: Prop<Option<FileCapture>>,
    /// Hides the label from those who see. Only where what is asked for is plain to see without it.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// What helps to answer, in a sentence or two, under the label: which types, how large.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer, and how to mend it. What is wrong with a single file stands at the file.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Another message about the answer. It stands aside while there is an `error`.
    #[prop(optional, into)]
    message: Prop<Option<FieldMessage>>,
    /// Marks the answer as wrong also without an error here, where the message stands elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// Whether it must be answered, and what is said of that beside the label. `true` marks it as required.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// The files can be seen and are submitted, but none can be added or removed. Shows a lock.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The name of the values when the form is submitted.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Ids of more that describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id of the button. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to the field.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when the focus leaves it.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
) -> impl IntoView {
    let (value, field) = bound(field, value);
    let given = control::Given {
        label: label.clone(),
        multiple,
        accept,
        capture,
        max_bytes,
        max_files,
        check,
        uploader,
        start: files,
        value,
        on_change,
        on_remove,
        aria_describedby,
        field: field.clone(),
        on_blur,
    };
    view! {
        <Field
            label=label
            nostrip:field=field
            hide_label=hide_label
            description=description
            error=error
            message=message
            invalid=invalid
            required=required
            readonly=readonly
            disabled=disabled
            size=size
            id=id
            name=name
            class=class
        >
            {control::view(given)}
        </Field>
    }
}
