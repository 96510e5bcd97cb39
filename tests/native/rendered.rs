//! What becomes of a view on a server.

use leptos::prelude::*;

/// The HTML of a view, without the marks that hydration looks for.
pub fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| view().to_html()).replace("<!>", "")
}

/// Fails the test where one of the parts is not in the HTML.
#[track_caller]
pub fn assert_has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}
