//! [`BlockQuote`]: what someone else has said or written.

pub(crate) mod style;

use super::Size;
use crate::{
    runtime::{Prop, Text, address, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// What someone else has said or written, and who and where.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <BlockQuote source="Forvaltningsloven" work="§ 11" href="https://lovdata.no/lov/1967-02-10/§11">
///         "Forvaltningsorganene har innenfor sitt saksområde en alminnelig veiledningsplikt."
///     </BlockQuote>
/// };
/// ```
#[component]
pub fn BlockQuote(
    /// Who said or wrote it. Default: nobody is named.
    #[prop(optional, into)]
    source: Option<Prop<Text>>,
    /// What it is from: a law, a report, a speech. Default: nothing is named.
    #[prop(optional, into)]
    work: Option<Prop<Text>>,
    /// The address of what it is from, absolute or relative: makes `work` a link, or `source` where there is no `work`.
    /// Also tells machines. One that would run a script is left out, with a warning in the console. Default: none.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What was said: text or paragraphs, without quotation marks.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let href = href.map(address::of_link);
    let cite = href.clone().unwrap_or_default();
    let link = |name: Prop<Text>, href: Option<Prop<Option<Text>>>| match href {
        Some(href) => view! { <a class="felles-block-quote__link" href=href>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let (work, source) = match (work, source) {
        (Some(work), source) => (Some(link(work, href)), source.map(IntoAny::into_any)),
        (None, source) => (None, source.map(|source| link(source, href))),
    };
    let work = work.map(|work| view! { <cite class="felles-block-quote__work">{work}</cite> }.into_any());
    let caption = match (source, work) {
        (None, None) => None,
        (Some(source), Some(work)) => Some((source, ", ", work).into_any()),
        (one, other) => one.or(other),
    };
    let caption =
        caption.map(|caption| view! { <figcaption class="felles-block-quote__source">{caption}</figcaption> });
    let quote = view! { <blockquote class="felles-block-quote__text felles-trims" cite=cite>{children()}</blockquote> };
    let content = match caption {
        Some(caption) => (quote, caption).into_any(),
        None => quote.into_any(),
    };
    view! {
        <figure
            class=class_names("felles-block-quote", &class)
            data-size=size
            id=id
        >
            {content}
        </figure>
    }
}
