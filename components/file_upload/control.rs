//! The control of a file upload: a native input, the place to drop files on, and the list of them.

use super::{
    FileCapture,
    check::Limits,
    file::{FileCheck, FileUploader, UploadedFile},
    files::{FileRow, FileState, Files, FilesGiven},
    list, style, transfer, words,
};
use crate::{
    components::{
        field::{self, FieldControl},
        icon, icons,
    },
    runtime::{
        Choice, FieldLink, Language, Model, Prop, Text, announce,
        element_hook::{ElementHook, Origin, on_element},
        focus, form_reset,
        form_reset::Reset,
        id_scope::{id_list, part_id},
        scripted,
        scripted::until_scripted,
    },
    styles,
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::{attr, either::Either, ev::FocusEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};

/// What the component was given.
pub(super) struct Given {
    pub label: Prop<Text>,
    pub multiple: bool,
    pub accept: Prop<Option<Text>>,
    pub capture: Prop<Option<FileCapture>>,
    pub max_bytes: Prop<Option<u64>>,
    pub max_files: Prop<Option<u32>>,
    pub check: Option<FileCheck>,
    pub uploader: Option<FileUploader>,
    pub start: Vec<UploadedFile>,
    pub value: Model<Vec<Choice>>,
    pub on_change: Option<Callback<Vec<Choice>>>,
    pub on_remove: Option<Callback<UploadedFile>>,
    pub aria_describedby: Prop<Option<Text>>,
    pub field: Option<FieldLink>,
    pub on_blur: Option<Callback<FocusEvent>>,
}

pub(super) fn view(given: Given) -> AnyView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        aria_describedby: given.aria_describedby,
        ..FieldControl::default()
    }
    .joined();
    let id = control.own_id();
    let limit_id = part_id(&id, "limit");
    let multiple = given.multiple;
    let most = if multiple {
        given.max_files
    } else {
        Prop::Static(Some(1))
    };
    let limits = given.accept.zip(&given.max_bytes, |accept, max_bytes| Limits {
        accept: accept.clone(),
        max_bytes: *max_bytes,
    });
    let uploads = given.uploader.is_some();
    let files = Files::new(FilesGiven {
        value: given.value,
        on_change: given.on_change,
        on_remove: given.on_remove,
        uploader: given.uploader,
        check: given.check,
        limits,
        most: most.clone(),
        start: given.start,
    });
    let upload = FileUpload {
        files,
        over: RwSignal::new(false),
        locked: StoredValue::new(control.readonly.either(&control.disabled)),
        language: StoredValue::new(Language::current()),
    };
    // What is uploaded is sent by its id; the files themselves are not sent twice.
    let name = if uploads {
        Either::Left(attr::name(until_scripted(control.name.clone())))
    } else {
        Either::Right(attr::name(control.name.clone()))
    };
    let is_full = Prop::derive(move || files.is_full());
    let described = limit_id.zip(&is_full, |id, full| full.then(|| id.clone()));
    let described = control
        .aria_describedby
        .zip(&described, |given, limit| id_list([given.as_deref(), limit.as_deref()]));
    let off = is_full.either(&control.readonly);
    let words = Words::new(files, multiple, &given.label);
    let sent = list::Sent {
        name: control.name.clone(),
        disabled: control.disabled.clone(),
    };
    let limit = most.may_be_some().then(|| {
        let text = words::AT_LIMIT.count(move || u64::from(most.get().unwrap_or_default()));
        let is_free = is_full.map(|full| !full);
        view! { <p class="felles-file-upload__limit" id=limit_id hidden=is_free>{text}</p> }
    });
    view! {
        <div {..upload.dropping()} {..upload.leaving(given.field, given.on_blur)} class="felles-file-upload">
            <input
                {..name}
                type="file"
                class="felles-file-upload__input felles-field__control"
                id=until_scripted(control.id.clone())
                accept=given.accept
                multiple=multiple
                capture=given.capture
                required=until_scripted(control.required.clone())
                disabled=control.disabled.clone()
                aria-describedby=until_scripted(control.aria_describedby.clone())
                aria-invalid=until_scripted(control.invalid.map(|invalid| invalid.then_some("true")))
                hidden=scripted(true)
                {..upload.chosen()}
            />
            {zone_view(upload, words, &control, &off, described)}
            {limit}
            {list::view(upload, &given.label, sent, &control.readonly)}
        </div>
    }
    .into_any()
}

/// Where files are dropped, with the button that chooses them. It is the control that the label is for.
fn zone_view(
    upload: FileUpload,
    words: Words,
    control: &FieldControl,
    off: &Prop<bool>,
    described: Prop<Option<Text>>,
) -> AnyView {
    view! {
        <div
            class="felles-file-upload__zone"
            data-over=upload.over
            data-full=off.clone()
            data-invalid=control.invalid.clone()
            hidden=until_scripted(true)
        >
            <button
                type="button"
                class="felles-file-upload__button"
                id=scripted(control.id.clone())
                disabled=control.disabled.clone()
                aria-disabled=off.map(|off| off.then_some("true"))
                aria-describedby=described
                aria-label=words.name
                on:click=move |_| upload.choose()
            >
                {icon::decoration("felles-file-upload__symbol", Prop::Static(icons::UPLOAD))}
                <span class={"felles-file-upload__text"}>{words.choose}</span>
            </button>
            <span class="felles-file-upload__drop" aria-hidden="true">{words.drop}</span>
            <span class="felles-file-upload__status" aria-hidden="true">{words.status}</span>
        </div>
    }
    .into_any()
}

/// What stands in the zone, and what its button is called.
struct Words {
    choose: Prop<Text>,
    drop: Prop<Text>,
    status: Prop<Text>,
    name: Prop<Text>,
}

impl Words {
    fn new(files: Files, multiple: bool, label: &Prop<Text>) -> Self {
        let (choose, drop) = if multiple {
            (words::CHOOSE_MANY.text(), words::OR_DROP_MANY.text())
        } else {
            (words::CHOOSE_ONE.text(), words::OR_DROP_ONE.text())
        };
        let (none, count) = (words::NONE.text(), words::COUNT.count(move || files.count() as u64));
        let status = Prop::derive(move || {
            let kept = files
                .rows
                .with(|rows| rows.iter().copied().filter(|row| row.counts()).collect::<Vec<_>>());
            match kept.as_slice() {
                [] => none.get(),
                [one] => one.name(),
                _ => count.get(),
            }
        });
        let name = {
            let (choose, drop, status, label) = (choose.clone(), drop.clone(), status.clone(), label.clone());
            Prop::derive(move || {
                let (label, status, choose, drop) = (label.get(), status.get(), choose.get(), drop.get());
                Text::from(format!("{label}, {status}, {choose} {drop}"))
            })
        };
        Self {
            choose,
            drop,
            status,
            name,
        }
    }
}

/// A file upload at work.
#[derive(Clone, Copy)]
pub(super) struct FileUpload {
    pub files: Files,
    /// Files are held over it.
    over: RwSignal<bool>,
    locked: StoredValue<Prop<bool>>,
    language: StoredValue<Prop<Language>>,
}

impl FileUpload {
    /// Nothing can be added now.
    fn is_closed(self) -> bool {
        self.locked.with_value(Prop::get_untracked) || untrack(|| self.files.is_full())
    }

    /// Lets the browser ask for files.
    fn choose(self) {
        let input = self.files.input.get();
        if let Some(input) = input.filter(|_| !self.is_closed()) {
            input.click();
        }
    }

    /// The native input, and what was chosen in it; also before the script came.
    fn chosen(self) -> ElementHook {
        on_element(move |element, origin| {
            let Some(input) = element.dyn_ref::<HtmlInputElement>().cloned() else {
                return;
            };
            self.files.input.set(Some(input.clone()));
            let chosen = input.clone();
            StoredValue::new_local(EventListener::new(element, "change", move |_| {
                self.files.take(transfer::of_input(&chosen));
            }));
            if origin == Origin::Hydrated && !transfer::of_input(&input).is_empty() {
                Effect::new(move || untrack(|| self.files.take(transfer::of_input(&input))));
            }
        })
    }

    fn dropping(self) -> ElementHook {
        on_element(move |root, _| {
            let options = EventListenerOptions::enable_prevent_default();
            let listeners = ["dragenter", "dragover", "dragleave", "drop"].map(|name| {
                let at = root.clone();
                EventListener::new_with_options(root, name, options, move |event| {
                    if transfer::holds_files(event) && !self.is_closed() {
                        self.dragged(&at, name, event);
                    }
                })
            });
            StoredValue::new_local(listeners);
        })
    }

    fn dragged(self, root: &Element, name: &str, event: &Event) {
        match name {
            "dragleave" => {
                let to = event.dyn_ref::<MouseEvent>().and_then(MouseEvent::related_target);
                let to = to.and_then(|to| to.dyn_into::<Element>().ok());
                if !to.is_some_and(|to| focus::holds(root, &to)) {
                    self.hold_over(false);
                }
            }
            "drop" => {
                event.prevent_default();
                self.over.set(false);
                let files = transfer::dropped(event);
                self.files.take(files);
            }
            _ => {
                event.prevent_default();
                self.hold_over(true);
            }
        }
    }

    fn hold_over(self, over: bool) {
        if self.over.get_untracked() != over {
            self.over.set(over);
            let word = if over { &words::ENTERED } else { &words::LEFT };
            announce(word.say(&self.language.with_value(Prop::get_untracked), None, &[]));
        }
    }

    /// The focus goes on before a file does: to the next, else to the one before, else to the button.
    pub fn remove(self, row: FileRow) {
        let input = self.files.input.get();
        let root = input.and_then(|input| input.parent_element());
        if let Some(root) = root {
            let buttons = crate::runtime::roving_focus::items(&root, list::REMOVE);
            let at = buttons.iter().position(|button| focus::is_in(button));
            let beside = at.and_then(|at| buttons.get(at + 1).or_else(|| buttons.get(at.checked_sub(1)?)).cloned());
            let choose = || root.query_selector(".felles-file-upload__button").ok()?;
            if let Some(next) = beside.map(Into::into).or_else(choose) {
                focus::go_to(&next);
            }
        }
        self.files.remove(row);
    }

    pub fn retry(self, row: FileRow) {
        if matches!(row.state.get_untracked(), FileState::Failed(_)) {
            self.files.upload(row);
        }
    }

    /// When the focus leaves all of it, its form is told. And that may go back to the start.
    fn leaving(self, field: Option<FieldLink>, on_blur: Option<Callback<FocusEvent>>) -> ElementHook {
        on_element(move |root, _| {
            let (at, left) = (root.clone(), field.clone());
            StoredValue::new_local(EventListener::new(root, "focusout", move |event| {
                let Some(event) = event.dyn_ref::<FocusEvent>() else {
                    return;
                };
                if crate::components::select_menu::control::left_to_within(&at, event) {
                    return;
                }
                if let Some(field) = &left {
                    field.leave();
                }
                if let Some(on_blur) = on_blur {
                    on_blur.run(event.clone());
                }
            }));
            form_reset::on_form_reset(root, move |reset| {
                if reset == Reset::Done {
                    self.files.reset();
                }
            });
        })
    }
}
