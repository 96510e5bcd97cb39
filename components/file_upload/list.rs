//! The list of files: what each is called, how it goes, and what can be done about it.

use super::{
    check,
    control::FileUpload,
    files::{FileRow, FileState},
    words,
};
use crate::{
    components::{Button, ButtonVariant, Color, IconButton, ProgressAnnouncement, ProgressBar, icon, icons},
    runtime::{Language, Prop, Text, Word, address},
};
use leptos::prelude::*;

/// What takes a file away.
pub(super) const REMOVE: &str = ".felles-file-upload__remove";

/// What a form sends for a file that was uploaded, and whether it does.
#[derive(Clone)]
pub(super) struct Sent {
    pub name: Prop<Option<Text>>,
    pub disabled: Prop<bool>,
}

pub(super) fn view(upload: FileUpload, label: &Prop<Text>, sent: Sent, readonly: &Prop<bool>) -> AnyView {
    let locked = readonly.either(&sent.disabled);
    let language = Language::current();
    let called = language.zip(label, |language, label| {
        words::FILES.say(language, None, &[("label", label.clone())])
    });
    let rows = upload.files.rows;
    let is_empty = Prop::derive(move || rows.with(Vec::is_empty));
    view! {
        <ul class="felles-file-upload__list" role="list" aria-label=called hidden=is_empty>
            <For each=move || rows.get() key=|row| row.key let:row>
                {row_view(upload, row, sent.clone(), locked.clone(), language.clone())}
            </For>
        </ul>
    }
    .into_any()
}

fn row_view(
    upload: FileUpload,
    row: FileRow,
    sent: Sent,
    locked: Prop<bool>,
    language: Prop<Language>,
) -> impl IntoView {
    let state = row.state;
    let kind = Prop::derive(move || match state.get() {
        FileState::Chosen => "chosen",
        FileState::Uploading => "uploading",
        FileState::Uploaded(_) => "uploaded",
        FileState::Failed(_) => "failed",
        FileState::Refused(_) => "refused",
    });
    let symbol = Prop::derive(move || match state.get() {
        FileState::Failed(_) | FileState::Refused(_) => icons::X_MARK_OCTAGON_FILL,
        FileState::Uploaded(_) => icons::CHECKMARK_CIRCLE_FILL,
        _ => icons::FILE,
    });
    let facts = row.facts.get_value();
    let bytes = facts.bytes;
    let size = (bytes > 0).then(|| {
        let size = language.map(move |language| check::size(bytes, language));
        view! { <span class={"felles-file-upload__size"}>{size}</span> }
    });
    let named = move |word: &'static Word| {
        let name = facts.name.clone();
        language.map(move |language| word.say(language, None, &[("name", name.clone())]))
    };
    let (remove, retry, uploading) = (
        named(&words::REMOVE),
        named(&words::RETRY_NAME),
        named(&words::UPLOADING),
    );
    let status = move || match state.get() {
        FileState::Chosen => ().into_any(),
        FileState::Uploading => progress(row, uploading.clone()).into_any(),
        FileState::Uploaded(file) => uploaded(file.id, sent.clone()).into_any(),
        FileState::Failed(problem) => {
            let again = retry.clone();
            view! {
                <p class="felles-file-upload__problem">
                    {words::FAILED.text()} " " {problem.text()}
                </p>
                <Button
                    variant=ButtonVariant::Secondary
                    compact=true
                    icon=icons::ARROW_CIRCLEPATH
                    aria_label=again
                    on_click=move |_| upload.retry(row)
                >
                    {words::RETRY.text()}
                </Button>
            }
            .into_any()
        }
        FileState::Refused(problem) => view! {
            <p class="felles-file-upload__problem">
                <span class="felles-file-upload__kind">{words::ERROR.text()}</span> " " {problem.text()}
            </p>
        }
        .into_any(),
    };
    let may_remove = move || {
        let label = remove.clone();
        (!locked.get()).then(|| {
            view! {
                <IconButton
                    icon=icons::TRASH
                    label=label
                    variant=ButtonVariant::Tertiary
                    color=Color::Neutral
                    class="felles-file-upload__remove"
                    on_click=move |_| upload.remove(row)
                />
            }
        })
    };
    view! {
        <li class="felles-file-upload__file" data-state=kind>
            {icon::decoration("felles-file-upload__sign", symbol)}
            <div class="felles-file-upload__words">
                {name_view(row)}
                " "
                {size}
                {status}
            </div>
            {may_remove}
        </li>
    }
}

/// Its name, as a link where it can be seen.
fn name_view(row: FileRow) -> impl IntoView {
    move || {
        let href = match row.state.get() {
            FileState::Uploaded(file) => file.href,
            _ => None,
        };
        match href {
            Some(href) => {
                let href = address::of_link(Prop::Static(href));
                view! { <a class="felles-file-upload__name" href=href>{row.name()}</a> }.into_any()
            }
            None => view! { <span class="felles-file-upload__name">{row.name()}</span> }.into_any(),
        }
    }
}

fn progress(row: FileRow, label: Prop<Text>) -> impl IntoView {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a hundred"
    )]
    let percent = Prop::derive(move || {
        let share = row.share.get();
        (share > 0.0).then(|| (share * 100.0).round() as u64)
    });
    view! { <ProgressBar label=label hide_label=true value=percent announce=ProgressAnnouncement::None /> }
}

/// What its form sends for it.
fn uploaded(id: Text, sent: Sent) -> impl IntoView {
    view! {
        <span class="felles-file-upload__there">{words::UPLOADED.text()}</span>
        <input type="hidden" name=sent.name value=id disabled=sent.disabled />
    }
}
