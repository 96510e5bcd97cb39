//! [`scripted`]: attributes that are true only while the script runs.
//!
//! Server HTML should say what it is without a script: a link is a link, a list a list. What the script makes of it, a
//! tab in a tab list, is said by the script: when the element is built, and when it is hydrated.

use leptos::tachys::{html::attribute::AttributeValue, renderer::types::Element};

/// An attribute that server HTML goes without: `view! { <a href="#plan" role=scripted("tab")>… }`.
///
/// The same in a component, on a server and in the browser:
///
/// ```
/// use felles::runtime::scripted;
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// let link = view! { <a href="#plan" role=scripted("tab")>{"Plan"}</a> };
/// # #[cfg(feature = "ssr")]
/// assert_eq!(link.to_html(), "<a href=\"#plan\">Plan</a>");
/// ```
pub const fn scripted<V: AttributeValue>(value: V) -> Scripted<V> {
    Scripted(value)
}

/// An attribute's value, made by [`scripted`].
#[derive(Clone, Debug)]
pub struct Scripted<V>(V);

impl<V: AttributeValue> AttributeValue for Scripted<V> {
    type State = V::State;
    type AsyncOutput = Scripted<V::AsyncOutput>;
    type Cloneable = Scripted<V::Cloneable>;
    type CloneableOwned = Scripted<V::CloneableOwned>;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(self, _key: &str, _buffer: &mut String) {}

    fn to_template(_key: &str, _buffer: &mut String) {}

    /// The server did not write it, so it is written now.
    fn hydrate<const FROM_SERVER: bool>(self, key: &str, element: &Element) -> Self::State {
        self.0.build(element, key)
    }

    fn build(self, element: &Element, key: &str) -> Self::State {
        self.0.build(element, key)
    }

    fn rebuild(self, key: &str, state: &mut Self::State) {
        self.0.rebuild(key, state);
    }

    fn into_cloneable(self) -> Self::Cloneable {
        Scripted(self.0.into_cloneable())
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        Scripted(self.0.into_cloneable_owned())
    }

    fn dry_resolve(&mut self) {
        self.0.dry_resolve();
    }

    async fn resolve(self) -> Self::AsyncOutput {
        Scripted(self.0.resolve().await)
    }
}
