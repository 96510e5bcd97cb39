//! [`FormCore`]: a form without its type: its fields in order, what has changed, how far it has come.

use super::{FieldLink, FormAnswer, draft::DraftKeeper, field_state::Leaf, words};
use crate::runtime::{Problem, Prop, Text};
use gloo::events::EventListener;
use leptos::{prelude::*, reactive::owner::WeakOwner};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

/// The answers by the names of their fields, as a form sends them.
pub type Texts = BTreeMap<String, Vec<String>>;

/// The name under which a button of a page without a script asks for another row of a group.
pub(crate) const ADD_ROW: &str = "felles-add";

/// The name under which it asks for one less: `lines.2`.
pub(crate) const REMOVE_ROW: &str = "felles-remove";

/// A place in a form: a field, or a group of rows.
pub(crate) enum Node {
    Leaf(Arc<dyn Leaf>),
    Rows(Arc<dyn RowsNode>),
}

pub(crate) trait RowsNode: Send + Sync {
    /// The group itself, which may have too few rows. Its text is how many there are.
    fn leaf(self: Arc<Self>) -> Arc<dyn Leaf>;

    /// Each row, in order. Tracked.
    fn each_row(&self, visit: &mut dyn FnMut(&[Node]));

    /// Makes as many rows as there must be.
    fn begin_least(&self);

    fn add(&self);

    fn remove_at(&self, index: usize);
}

/// How far a form has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Phase {
    #[default]
    Filling,
    Sending,
    /// It was sent, or could not be; the fields say why where it is theirs.
    Failed(Option<Problem>),
    Received,
}

/// What is wrong with one field, as an error summary lists it.
#[derive(Clone, Debug)]
pub struct FormProblem {
    /// The field's name.
    pub path: Text,
    /// The id of its control or group, where it stands on the page.
    pub control_id: Option<Prop<Text>>,
    /// What the field itself says.
    pub problem: Problem,
}

pub(crate) struct FormCore {
    pub owner: WeakOwner,
    nodes: OnceLock<Vec<Node>>,
    dirty: ArcRwSignal<i32>,
    attempts: ArcRwSignal<u32>,
    phase: ArcRwSignal<Phase>,
    turn: AtomicU32,
    /// Whether it holds what was posted without a script, which the page must hand on to its own.
    posted: AtomicBool,
    draft: OnceLock<DraftKeeper>,
}

impl FormCore {
    pub fn new(owner: WeakOwner) -> Self {
        Self {
            owner,
            nodes: OnceLock::new(),
            dirty: ArcRwSignal::new(0),
            attempts: ArcRwSignal::new(0),
            phase: ArcRwSignal::default(),
            turn: AtomicU32::new(0),
            posted: AtomicBool::new(false),
            draft: OnceLock::new(),
        }
    }

    pub fn set_nodes(&self, nodes: Vec<Node>) {
        let _ = self.nodes.set(nodes);
    }

    pub fn begin_rows(&self) {
        begin_rows(self.nodes());
    }

    /// What a page without a script asks for: another row, or one less. Whether it asked for nothing of the kind.
    pub fn do_with_rows(&self, texts: &Texts) -> bool {
        let asked = |name: &str| texts.get(name).and_then(|texts| texts.first());
        if let Some(rows) = asked(ADD_ROW).and_then(|path| self.rows(path)) {
            rows.add();
            return false;
        }
        if let Some((path, index)) = asked(REMOVE_ROW).and_then(|place| place.rsplit_once('.'))
            && let Some(rows) = self.rows(path)
            && let Ok(index) = index.parse()
        {
            rows.remove_at(index);
            return false;
        }
        true
    }

    fn nodes(&self) -> &[Node] {
        self.nodes.get().map(Vec::as_slice).unwrap_or_default()
    }

    // What it holds
    // -------------

    /// All fields, in the order they were declared. Tracked: rows come and go.
    pub fn leaves(&self) -> Vec<Arc<dyn Leaf>> {
        let mut leaves = Vec::new();
        collect(self.nodes(), &mut leaves);
        leaves
    }

    pub fn leaf(&self, path: &str) -> Option<Arc<dyn Leaf>> {
        let leaves = untrack(|| self.leaves());
        leaves
            .into_iter()
            .find(|leaf| leaf.state().path.get_untracked() == path)
    }

    pub fn link(&self, path: &str) -> Option<FieldLink> {
        self.leaf(path).map(|leaf| leaf.link())
    }

    /// The answers as a form sends them. Tracked.
    pub fn texts(&self) -> Texts {
        self.leaves()
            .iter()
            .map(|leaf| (leaf.state().path.get().to_string(), leaf.texts()))
            .collect()
    }

    /// Takes answers over. A field that is not among them is left as it is, or emptied.
    pub fn take(&self, texts: &Texts, empty_others: bool) {
        take(self.nodes(), texts, empty_others);
    }

    /// Which group of rows a path is, and the rest of the path.
    pub fn rows(&self, path: &str) -> Option<Arc<dyn RowsNode>> {
        untrack(|| find_rows(self.nodes(), path))
    }

    // What has changed
    // ----------------

    pub fn changed(&self) {
        if *self.phase.read_untracked() == Phase::Received {
            self.phase.set(Phase::Filling);
        }
        if let Some(draft) = self.draft.get() {
            draft.changed();
        }
    }

    pub fn count_dirty(&self, more: bool) {
        self.dirty.update(|dirty| *dirty += if more { 1 } else { -1 });
    }

    pub fn is_dirty(&self) -> bool {
        self.dirty.get() > 0
    }

    pub fn reset(&self) {
        for leaf in untrack(|| self.leaves()) {
            leaf.reset();
        }
        self.next_turn();
        self.attempts.set(0);
        self.phase.set(Phase::Filling);
        if let Some(draft) = self.draft.get() {
            draft.forget();
        }
    }

    pub fn mark_posted(&self) {
        self.posted.store(true, Ordering::Relaxed);
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub fn is_posted(&self) -> bool {
        self.posted.load(Ordering::Relaxed)
    }

    // What is wrong
    // -------------

    /// Tells the user all that is wrong in a part of the form, and whether that was nothing.
    pub fn reveal(&self, part: Option<&str>) -> bool {
        let mut right = true;
        for leaf in untrack(|| self.leaves()) {
            if part.is_none_or(|part| is_under(&leaf.state().path.get_untracked(), part)) {
                leaf.reveal();
                right &= untrack(|| leaf.error()).is_none();
            }
        }
        right
    }

    /// Whether nothing is wrong in a part of the form, whatever the user was told. Tracked.
    pub fn is_right(&self, part: &str) -> bool {
        let leaves = self.leaves().into_iter();
        let mut inside = leaves.filter(|leaf| is_under(&leaf.state().path.get(), part));
        inside.all(|leaf| leaf.problem().is_none())
    }

    /// What the user is told is wrong in a part of the form, or in all of it. Tracked. Empty before the first attempt to send.
    pub fn problems(&self, part: Option<&str>) -> Vec<FormProblem> {
        if self.attempts.get() == 0 {
            return Vec::new();
        }
        let leaves = self.leaves().into_iter();
        leaves
            .filter(|leaf| part.is_none_or(|part| is_under(&leaf.state().path.get(), part)))
            .filter_map(|leaf| {
                Some(FormProblem {
                    problem: leaf.error()?,
                    path: leaf.state().path.get(),
                    control_id: leaf.state().control_id(),
                })
            })
            .collect()
    }

    /// How often it could not be sent for what is wrong with it. Tracked.
    pub fn attempts(&self) -> u32 {
        self.attempts.get()
    }

    pub fn count_attempt(&self) {
        self.attempts
            .update(|attempts| *attempts = attempts.wrapping_add(1).max(1));
    }

    // Sending
    // -------

    pub fn phase(&self) -> Phase {
        self.phase.get()
    }

    /// Whether it may be sent now: it is not under way, and what was received has been changed since.
    pub fn may_send(&self) -> bool {
        !matches!(*self.phase.read_untracked(), Phase::Sending | Phase::Received)
    }

    pub fn begin_sending(&self) -> u32 {
        self.phase.set(Phase::Sending);
        self.next_turn()
    }

    /// The browser posts the form, and the page goes. It may come back as it was, and then it can be sent again.
    pub fn leave_page(self: &Arc<Self>) {
        self.begin_sending();
        let form = Arc::downgrade(self);
        EventListener::once(&window(), "pageshow", move |_| {
            if let Some(form) = form.upgrade() {
                form.phase.set(Phase::Filling);
            }
        })
        .forget();
    }

    /// That it could not be sent is told no longer: the user has gone on to something else.
    pub fn forget_failure(&self) {
        if matches!(*self.phase.read_untracked(), Phase::Failed(_)) {
            self.phase.set(Phase::Filling);
        }
    }

    fn next_turn(&self) -> u32 {
        self.turn.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
    }

    /// Takes the answer, and tells whether the form was received. One that comes after a reset no longer counts.
    pub fn take_answer(&self, turn: u32, answer: Result<FormAnswer, Problem>) -> bool {
        if self.turn.load(Ordering::Relaxed) != turn {
            return false;
        }
        match answer {
            Ok(FormAnswer::Received) => {
                self.attempts.set(0);
                self.phase.set(Phase::Received);
                if let Some(draft) = self.draft.get() {
                    draft.forget();
                }
                return true;
            }
            Ok(FormAnswer::Refused(refused)) => self.refuse(refused),
            Err(problem) => self.phase.set(Phase::Failed(Some(problem))),
        }
        false
    }

    /// Puts what the server found on the fields that it is about; the rest is said of the form.
    fn refuse(&self, refused: Vec<(Text, Problem)>) {
        let mut general = None;
        let mut on_fields = false;
        for (path, problem) in refused {
            match self.leaf(&path) {
                Some(leaf) => {
                    on_fields = true;
                    leaf.state().give(problem);
                }
                None => general = general.or(Some(problem)),
            }
        }
        if on_fields {
            self.count_attempt();
        } else if general.is_none() {
            general = Some(Problem::word(&words::REFUSED));
        }
        self.phase.set(Phase::Failed(general));
    }

    // Drafts
    // ------

    pub fn set_draft(&self, draft: DraftKeeper) {
        let _ = self.draft.set(draft);
    }

    pub fn draft(&self) -> Option<&DraftKeeper> {
        self.draft.get()
    }
}

/// Whether a path is a part of the form, or stands in it.
fn is_under(path: &str, part: &str) -> bool {
    path.strip_prefix(part)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

pub(super) fn collect(nodes: &[Node], leaves: &mut Vec<Arc<dyn Leaf>>) {
    for node in nodes {
        match node {
            Node::Leaf(leaf) => leaves.push(Arc::clone(leaf)),
            Node::Rows(rows) => {
                leaves.push(Arc::clone(rows).leaf());
                rows.each_row(&mut |nodes| collect(nodes, leaves));
            }
        }
    }
}

pub(super) fn begin_rows(nodes: &[Node]) {
    for node in nodes {
        if let Node::Rows(rows) = node {
            rows.begin_least();
        }
    }
}

/// Rows are made before what stands in them is taken.
fn take(nodes: &[Node], texts: &Texts, empty_others: bool) {
    let take_leaf = |leaf: &dyn Leaf| match texts.get(leaf.state().path.get_untracked().as_str()) {
        Some(own) => leaf.take(own),
        None if empty_others => leaf.take(&[]),
        None => {}
    };
    for node in nodes {
        match node {
            Node::Leaf(leaf) => take_leaf(&**leaf),
            Node::Rows(rows) => {
                take_leaf(&*Arc::clone(rows).leaf());
                untrack(|| rows.each_row(&mut |nodes| take(nodes, texts, empty_others)));
            }
        }
    }
}

fn find_rows(nodes: &[Node], path: &str) -> Option<Arc<dyn RowsNode>> {
    nodes.iter().find_map(|node| {
        let Node::Rows(rows) = node else { return None };
        if Arc::clone(rows).leaf().state().path.get_untracked() == path {
            return Some(Arc::clone(rows));
        }
        let mut found = None;
        rows.each_row(&mut |nodes| {
            if found.is_none() {
                found = find_rows(nodes, path);
            }
        });
        found
    })
}

#[cfg(test)]
mod tests {
    use super::is_under;

    #[test]
    fn a_part_is_a_whole_name() {
        assert!(is_under("owner.name", "owner"));
        assert!(is_under("owner", "owner"));
        assert!(!is_under("owners", "owner"));
        assert!(!is_under("name", "owner"));
    }
}
