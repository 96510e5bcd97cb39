//! The few symbols that components draw themselves, on a grid of 24. Decoration: what they mean is also said in words.

use crate::runtime::Prop;
use leptos::{prelude::*, svg};

/// A disc with an i.
pub(crate) const INFO: &str = "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-1.1 8.4v6.8h2.2v-6.8zM12 6.6a1.35 1.35 0 1 0 0 2.7 1.35 1.35 0 0 0 0-2.7z";

/// A disc with a tick.
pub(crate) const SUCCESS: &str =
    "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-5.2 10.3 4 4 6.6-7.4-1.5-1.4-5.2 5.8-2.4-2.5z";

/// A triangle with an exclamation mark.
pub(crate) const WARNING: &str = "M10.2 3.1a2.1 2.1 0 0 1 3.6 0l8.4 14.7a2.1 2.1 0 0 1-1.8 3.2H3.6a2.1 2.1 0 0 1-1.8-3.2zM10.9 8.6v5.6h2.2V8.6zM12 15.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z";

/// An octagon with a cross.
pub(crate) const DANGER: &str = "M8.2 2h7.6L22 8.2v7.6L15.8 22H8.2L2 15.8V8.2zm.2 4.8L6.8 8.4l3.6 3.6-3.6 3.6 1.6 1.6 3.6-3.6 3.6 3.6 1.6-1.6-3.6-3.6 3.6-3.6-1.6-1.6-3.6 3.6z";

/// A padlock, closed.
pub(crate) const LOCK: &str =
    "M6 10V7.5a6 6 0 0 1 12 0V10h1.5v12h-15V10zm2.2 0h7.6V7.5a3.8 3.8 0 0 0-7.6 0zm2.7 3.8v4.4h2.2v-4.4z";

/// A solid shape in the colour of the text.
pub(crate) fn solid(class: &'static str, shape: Prop<&'static str>) -> impl IntoView {
    svg::svg()
        .attr("class", class)
        .attr("viewBox", "0 0 24 24")
        .attr("fill", "currentColor")
        .attr("aria-hidden", "true")
        .child(svg::path().attr("d", shape).attr("fill-rule", "evenodd"))
}

/// ✕, to close.
pub(crate) fn cross() -> impl IntoView {
    svg::svg()
        .attr("viewBox", "0 0 24 24")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .attr("stroke-linecap", "round")
        .attr("aria-hidden", "true")
        .child(svg::path().attr("d", "m6 6 12 12M18 6 6 18"))
}
