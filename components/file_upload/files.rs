//! [`Files`]: those that a file upload has, what becomes of each, and what its form is told.

use super::{
    check::{FileFacts, Limits},
    file::{FileCheck, FileContent, FileToUpload, FileUploader, UploadedFile},
    transfer, words,
};
use crate::runtime::{
    Choice, Language, Model, Problem, Prop, Text, Word, announce, announcer, browser_value::BrowserValue,
};
use leptos::{prelude::*, reactive::owner::WeakOwner, task::spawn_local};
use web_sys::{File, HtmlInputElement};

/// Where a file is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FileState {
    /// In the native input: its form sends it.
    Chosen,
    /// On its way.
    Uploading,
    /// There.
    Uploaded(UploadedFile),
    /// It did not come through.
    Failed(Problem),
    /// It was not taken, and why.
    Refused(Problem),
}

/// One file in the list.
#[derive(Clone, Copy)]
pub(super) struct FileRow {
    pub key: u32,
    pub facts: StoredValue<FileFacts>,
    pub state: RwSignal<FileState>,
    /// How far it has come, from 0 to 1.
    pub share: RwSignal<f64>,
    content: FileContent,
    /// How often it was tried: only the last answer counts.
    attempt: StoredValue<u32>,
}

impl FileRow {
    pub fn name(self) -> Text {
        self.facts.with_value(|facts| facts.name.clone())
    }

    /// What a form sends for it, where it does. Tracked.
    fn choice(self) -> Option<Choice> {
        match self.state.try_get()? {
            FileState::Chosen => Some(Choice::from(self.name())),
            FileState::Uploaded(file) => Some(Choice::from(file.id)),
            _ => None,
        }
    }

    /// Whether it takes one of the places there are. Tracked.
    pub fn counts(self) -> bool {
        !matches!(self.state.try_get(), Some(FileState::Refused(_)) | None)
    }
}

/// What the component was given.
pub(super) struct FilesGiven {
    pub value: Model<Vec<Choice>>,
    pub on_change: Option<Callback<Vec<Choice>>>,
    pub on_remove: Option<Callback<UploadedFile>>,
    pub uploader: Option<FileUploader>,
    pub check: Option<FileCheck>,
    pub limits: Prop<Limits>,
    pub most: Prop<Option<u32>>,
    pub start: Vec<UploadedFile>,
}

/// All files of one upload.
#[derive(Clone, Copy)]
pub(super) struct Files {
    pub rows: RwSignal<Vec<FileRow>>,
    given: StoredValue<FilesGiven>,
    /// Weak: what is stored lives as long as its owner, and must not keep it alive.
    owner: StoredValue<Option<WeakOwner>>,
    language: StoredValue<Prop<Language>>,
    next: StoredValue<u32>,
    pub input: BrowserValue<HtmlInputElement>,
}

impl Files {
    pub fn new(given: FilesGiven) -> Self {
        announcer::prepare();
        let start = given.start.clone();
        // What the value holds and nobody has told of is shown by its name.
        let chosen = given.value.get_untracked().into_iter();
        let unknown = chosen.filter(|choice| start.iter().all(|file| file.id != choice.name()));
        let unknown: Vec<_> = unknown
            .map(|choice| UploadedFile::new(choice.name().to_owned(), choice.name().to_owned()))
            .collect();
        let start = [start, unknown].concat();
        let files = Self {
            rows: RwSignal::default(),
            given: StoredValue::new(given),
            owner: StoredValue::new(Owner::current().map(|owner| owner.downgrade())),
            language: StoredValue::new(Language::current()),
            next: StoredValue::new(0),
            input: BrowserValue::default(),
        };
        files.begin(start);
        files.follow();
        files
    }

    fn begin(self, start: Vec<UploadedFile>) {
        let rows = start.into_iter().map(|file| {
            let facts = FileFacts {
                name: file.name.clone(),
                bytes: file.bytes.unwrap_or_default(),
                media_type: Text::default(),
            };
            self.row(facts, FileState::Uploaded(file), None)
        });
        self.rows.set(rows.collect());
    }

    /// Rows live as long as the component, whoever's turn it is when they are made.
    fn row(self, facts: FileFacts, state: FileState, file: Option<File>) -> FileRow {
        let key = self.next.get_value();
        self.next.set_value(key.wrapping_add(1));
        let make = || FileRow {
            key,
            facts: StoredValue::new(facts),
            state: RwSignal::new(state),
            share: RwSignal::new(0.0),
            content: BrowserValue::new(file),
            attempt: StoredValue::new(0),
        };
        match self.owner.get_value().and_then(|owner| owner.upgrade()) {
            Some(owner) => owner.with(make),
            None => make(),
        }
    }

    /// What the value no longer holds, because its owner has refused it or taken it away, is no longer there.
    fn follow(self) {
        let value = self.given.with_value(|given| given.value);
        Effect::new(move |before: Option<()>| {
            let chosen = value.get();
            if before.is_none() {
                return;
            }
            untrack(|| {
                let is_gone = |row: &FileRow| row.choice().is_some_and(|choice| !chosen.contains(&choice));
                if self.rows.with(|rows| rows.iter().any(is_gone)) {
                    self.rows.update(|rows| rows.retain(|row| !is_gone(row)));
                    self.fill_input();
                }
            });
        });
    }

    pub fn uploads(self) -> bool {
        self.given.with_value(|given| given.uploader.is_some())
    }

    fn most(self) -> Option<u32> {
        self.given.with_value(|given| given.most.clone()).get()
    }

    /// How many take a place. Tracked.
    pub fn count(self) -> usize {
        self.rows.with(|rows| rows.iter().filter(|row| row.counts()).count())
    }

    /// Whether there are as many as there may be, of several. Tracked. One file alone is replaced by the next.
    pub fn is_full(self) -> bool {
        self.most()
            .is_some_and(|most| most > 1 && self.count() >= most as usize)
    }

    fn say(self, word: &'static Word, name: Text) {
        let language = self.language.with_value(Prop::get_untracked);
        announce(word.say(&language, None, &[("name", name)]));
    }

    // What comes in
    // -------------

    /// Takes files in that were chosen or dropped. What is wrong with each is known before anything of it is read.
    pub fn take(self, files: Vec<File>) {
        if files.is_empty() {
            return;
        }
        // What was refused last time has been read by now.
        self.rows.update(|rows| rows.retain(|row| untrack(|| row.counts())));
        let most = untrack(|| self.most());
        for (index, file) in files.into_iter().enumerate() {
            // Where there may be one, the next takes its place; of several at once, the first does.
            self.add(file, most, most == Some(1) && index == 0);
        }
        self.fill_input();
        self.tell();
    }

    fn add(self, file: File, most: Option<u32>, replaces: bool) {
        let facts = transfer::facts(&file);
        let name = facts.name.clone();
        let refused = self.why_not(&facts, &file, most.filter(|_| !replaces));
        if replaces && refused.is_none() {
            for row in self.rows.get_untracked() {
                self.let_go(row);
            }
        }
        let uploads = self.uploads();
        let state = match &refused {
            Some(problem) => FileState::Refused(problem.clone()),
            None if uploads => FileState::Uploading,
            None => FileState::Chosen,
        };
        let row = self.row(facts, state, Some(file));
        self.rows.update(|rows| rows.push(row));
        match refused {
            Some(problem) => {
                let language = self.language.with_value(Prop::get_untracked);
                announce(format!("{name}: {}", problem.say(&language)));
            }
            None => self.say(&words::ADDED, name),
        }
        if uploads && untrack(|| row.counts()) {
            self.upload(row);
        }
    }

    fn why_not(self, facts: &FileFacts, file: &File, most: Option<u32>) -> Option<Problem> {
        let language = self.language.with_value(Prop::get_untracked);
        let own = self.given.with_value(|given| {
            let limits = given.limits.get_untracked();
            let checked = limits.check(facts, &language);
            checked
                .and_then(|()| given.check.as_ref().map_or(Ok(()), |check| check.check(facts)))
                .err()
        });
        own.or_else(|| {
            let is_same = |other: File| {
                other.name() == file.name()
                    && (other.size() - file.size()).abs() < 0.5
                    && (other.last_modified() - file.last_modified()).abs() < 0.5
            };
            let rows = self.rows.get_untracked().into_iter();
            let mut kept = rows.filter(|row| untrack(|| row.counts()));
            kept.any(|row| row.content.get().is_some_and(is_same))
                .then(|| Problem::word(&words::ALREADY_THERE))
        })
        .or_else(|| {
            let most = most?;
            let is_full = untrack(|| self.count()) >= most as usize;
            is_full.then(|| Problem::word(&words::TOO_MANY).count(most.into()))
        })
    }

    /// Uploads a file, for the first time or again.
    pub fn upload(self, row: FileRow) {
        let Some(uploader) = self.given.with_value(|given| given.uploader.clone()) else {
            return;
        };
        let attempt = row.attempt.get_value().wrapping_add(1);
        row.attempt.set_value(attempt);
        row.share.set(0.0);
        row.state.set(FileState::Uploading);
        let work = uploader.call(FileToUpload::new(row.facts.get_value(), row.content, row.share));
        spawn_local(async move {
            let answer = work.await;
            // It was removed, or tried again, or the page has gone on.
            if row.attempt.try_get_value() != Some(attempt)
                || row.state.try_get_untracked() != Some(FileState::Uploading)
            {
                return;
            }
            match answer {
                Ok(file) => {
                    row.state.set(FileState::Uploaded(file));
                    self.say(&words::CAME_THROUGH, row.name());
                    self.tell();
                }
                Err(problem) => {
                    let language = self.language.with_value(Prop::get_untracked);
                    announce(format!("{}: {}", row.name(), problem.say(&language)));
                    row.state.set(FileState::Failed(problem));
                }
            }
        });
    }

    // What goes
    // ---------

    pub fn remove(self, row: FileRow) {
        let name = row.name();
        self.let_go(row);
        self.fill_input();
        self.say(&words::REMOVED, name);
        self.tell();
    }

    /// It is gone: an answer to it no longer counts, and who keeps what was uploaded hears of it.
    fn let_go(self, row: FileRow) {
        let state = row.state.get_untracked();
        row.attempt.update_value(|attempt| *attempt = attempt.wrapping_add(1));
        row.content.set(None);
        self.rows.update(|rows| rows.retain(|other| other.key != row.key));
        if let FileState::Uploaded(file) = state
            && let Some(on_remove) = self.given.with_value(|given| given.on_remove)
        {
            on_remove.run(file);
        }
    }

    /// Its form has gone back to the start.
    pub fn reset(self) {
        self.begin(self.given.with_value(|given| given.start.clone()));
        self.fill_input();
        self.tell();
    }

    /// The native input holds what its form is to send. What is uploaded is not sent twice.
    fn fill_input(self) {
        let Some(input) = self.input.get() else {
            return;
        };
        let rows = self.rows.get_untracked().into_iter();
        let chosen = rows.filter(|row| row.state.get_untracked() == FileState::Chosen);
        let files: Vec<File> = chosen.filter_map(|row| row.content.get()).collect();
        transfer::put_in_input(&input, &files);
    }

    /// Tells the form what there is now.
    fn tell(self) {
        let rows = self.rows.get_untracked().into_iter();
        let chosen: Vec<Choice> = rows.filter_map(|row| untrack(|| row.choice())).collect();
        let (value, on_change) = self.given.with_value(|given| (given.value, given.on_change));
        if value.get_untracked() != chosen {
            value.set_by_user(chosen.clone());
            if let Some(on_change) = on_change {
                on_change.run(chosen);
            }
        }
    }
}
