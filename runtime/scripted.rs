//! [`scripted`]: attributes that are true only while the script runs; and [`until_scripted`]: those true only without it.
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
/// assert_eq!(link.to_html().replace("<!>", ""), "<a href=\"#plan\">Plan</a>");
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

/// An attribute that stands in server HTML, and goes when the script comes: the name of a native control that posts a value
/// only until then.
///
/// ```
/// use felles::runtime::scripted::until_scripted;
/// use leptos::prelude::*;
/// # let owner = Owner::new(); owner.set();
///
/// let select = view! { <select name=until_scripted("town")></select> };
/// # #[cfg(feature = "ssr")]
/// assert_eq!(select.to_html(), "<select name=\"town\"></select>");
/// ```
pub const fn until_scripted<V: AttributeValue>(value: V) -> UntilScripted<V> {
    UntilScripted(value)
}

/// An attribute's value, made by [`until_scripted`].
#[derive(Clone, Debug)]
pub struct UntilScripted<V>(V);

impl<V: AttributeValue> AttributeValue for UntilScripted<V> {
    type State = ();
    type AsyncOutput = UntilScripted<V::AsyncOutput>;
    type Cloneable = UntilScripted<V::Cloneable>;
    type CloneableOwned = UntilScripted<V::CloneableOwned>;

    fn html_len(&self) -> usize {
        self.0.html_len()
    }

    fn to_html(self, key: &str, buffer: &mut String) {
        self.0.to_html(key, buffer);
    }

    fn to_template(_key: &str, _buffer: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, key: &str, element: &Element) -> Self::State {
        self.build(element, key);
    }

    /// What the server wrote goes now. Leptos hydrates attributes of its own making, such as `aria-…`, and builds `data-…`
    /// also where they stand.
    fn build(self, element: &Element, key: &str) -> Self::State {
        // Refused only for a name that no attribute has.
        let _ = element.remove_attribute(key);
    }

    fn rebuild(self, _key: &str, (): &mut Self::State) {}

    fn into_cloneable(self) -> Self::Cloneable {
        UntilScripted(self.0.into_cloneable())
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        UntilScripted(self.0.into_cloneable_owned())
    }

    fn dry_resolve(&mut self) {
        self.0.dry_resolve();
    }

    async fn resolve(self) -> Self::AsyncOutput {
        UntilScripted(self.0.resolve().await)
    }
}
