//! [`IdScope`]: ids that are the same on server and client, and never twice on a page.

use super::{Prop, Text};
use leptos::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Gives out ids under one prefix: one scope for each root that is rendered or hydrated on its own.
///
/// A counter for the whole page would differ between server and client as soon as one of several roots hydrates, so
/// each example of a page, each widget, and each app provides a scope of its own. Where none is provided, the first
/// component makes one for the root it stands in, with the prefix `felles`.
///
/// ```
/// use felles::runtime::IdScope;
/// # let owner = leptos::prelude::Owner::new(); owner.set();
///
/// let scope = IdScope::provide("order");
/// assert_eq!(scope.claim(Some("email")), "order-email");
/// assert_eq!(scope.claim(Some("email")), "order-email-2");
/// assert_eq!(scope.claim(None), "order-1");
/// ```
#[derive(Clone, Debug)]
pub struct IdScope(Arc<Scope>);

#[derive(Debug)]
struct Scope {
    prefix: String,
    given: Mutex<Given>,
}

#[derive(Debug, Default)]
struct Given {
    /// How often each name was asked for; the empty one stands for no name.
    counts: BTreeMap<String, u32>,
    in_use: BTreeSet<String>,
}

impl IdScope {
    /// A scope that is not yet in context. What a prefix may not hold in an id (white space) becomes `-`.
    pub fn new(prefix: &str) -> Self {
        Self(Arc::new(Scope {
            prefix: as_id(prefix),
            given: Mutex::default(),
        }))
    }

    /// Puts a new scope in context for everything below the current owner.
    pub fn provide(prefix: &str) -> Self {
        let scope = Self::new(prefix);
        provide_context(scope.clone());
        scope
    }

    /// The scope in context; made at the root of this tree of owners if there is none.
    pub fn current() -> Self {
        use_context::<Self>().unwrap_or_else(|| {
            let Some(mut root) = Owner::current() else {
                return Self::new("felles");
            };
            while let Some(parent) = root.parent() {
                root = parent;
            }
            root.with(|| Self::provide("felles"))
        })
    }

    /// An id that nobody else has in this scope: prefix and name, with a number where that is taken or nameless.
    ///
    /// It is free again when the current owner is cleaned up.
    pub fn claim(&self, name: Option<&str>) -> String {
        let id = self
            .0
            .given()
            .claim(&self.0.prefix, &name.map(as_id).unwrap_or_default());
        // A server renders once, and cleans a part up when it is written, not when it is gone.
        if Owner::current().is_some() && !cfg!(feature = "ssr") {
            let scope = Arc::clone(&self.0);
            let id = id.clone();
            on_cleanup(move || {
                scope.given().in_use.remove(&id);
            });
        }
        id
    }
}

impl Scope {
    fn given(&self) -> MutexGuard<'_, Given> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Given {
    /// The plain id, else the next number whose id nobody has: a name may itself end in a number.
    fn claim(&mut self, prefix: &str, name: &str) -> String {
        let (plain, count) = match name {
            "" => (prefix.to_owned(), self.counts.entry(String::new()).or_default()),
            _ => (
                format!("{prefix}-{name}"),
                self.counts.entry(name.to_owned()).or_default(),
            ),
        };
        *count += 1;
        if !name.is_empty() && self.in_use.insert(plain.clone()) {
            return plain;
        }
        loop {
            let id = format!("{plain}-{count}");
            if self.in_use.insert(id.clone()) {
                return id;
            }
            *count += 1;
        }
    }
}

/// The id of a component: the author's own where given, also when that changes later, else one from the scope.
pub fn component_id(explicit: &Prop<Option<Text>>, name: Option<&str>) -> Prop<Text> {
    explicit.clone().or(|| Prop::from(IdScope::current().claim(name)))
}

/// The id of one part of a component: the component's with the part's name after it.
pub fn part_id(id: &Prop<Text>, part: &'static str) -> Prop<Text> {
    id.map(move |id| format!("{id}-{part}").into())
}

/// A list of ids as an attribute: those that are there, in order; no attribute where none is.
pub fn id_list<'a>(ids: impl IntoIterator<Item = Option<&'a str>>) -> Option<Text> {
    let list = ids
        .into_iter()
        .flatten()
        .filter(|id| !id.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    (!list.is_empty()).then(|| list.into())
}

/// White space separates ids in `aria-describedby` and may not stand in one.
pub(crate) fn as_id(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join("-")
}
