//! [`on_element`]: code that runs once on an element, and knows where the element came from.
//!
//! Leptos' `use:` directives cannot tell a fresh element from one the server sent, which the user may already have
//! typed in. This can; everything in felles that touches an element by hand goes through it.

use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, NamedAttributeKey, NextAttribute},
        renderer::types::Element,
    },
};
use std::sync::Arc;

/// Where an element came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Just made.
    Built,
    /// Sent by the server; the user may have changed it since.
    Hydrated,
}

/// Runs code when the element is there: `view! { <input {..on_element(|element, origin| …)} /> }`.
///
/// It runs in the component's owner, so effects and `on_cleanup` in it end with the component. When it runs on a
/// freshly built element, the element has its attributes but is not in the document yet. Never runs on a server.
pub fn on_element(run: impl Fn(&Element, Origin) + Send + Sync + 'static) -> ElementHook {
    let owner = Owner::current();
    ElementHook(Arc::new(move |element, origin| match &owner {
        Some(owner) => owner.with(|| run(element, origin)),
        None => run(element, origin),
    }))
}

/// An attribute that writes nothing, but runs code on its element. Made by [`on_element`].
#[derive(Clone)]
pub struct ElementHook(Arc<Hook>);

type Hook = dyn Fn(&Element, Origin) + Send + Sync;

impl Attribute for ElementHook {
    const MIN_LENGTH: usize = 0;

    type State = Element;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(self, _: &mut String, _: &mut String, _: &mut String, _: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        (self.0)(element, Origin::Hydrated);
        element.clone()
    }

    fn build(self, element: &Element) -> Self::State {
        (self.0)(element, Origin::Built);
        element.clone()
    }

    /// A new render of the same place has a new owner: what the old one bound is gone.
    fn rebuild(self, element: &mut Self::State) {
        (self.0)(element, Origin::Built);
    }

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn keys(&self) -> Vec<NamedAttributeKey> {
        Vec::new()
    }
}

impl NextAttribute for ElementHook {
    type Output<NewAttr: Attribute> = (Self, NewAttr);

    fn add_any_attr<NewAttr: Attribute>(self, next: NewAttr) -> Self::Output<NewAttr> {
        (self, next)
    }
}
