//! [`PageTitle`]: the title of a page, with what belongs to it.

pub(crate) mod style;

use super::{Heading, HeadingLevel, HeadingSize};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// The title of a page: its `h1`, with a code, a tag, an icon or a date, and who it is from.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <PageTitle
///         title="Samordnet registermelding"
///         code="BR-1010"
///         byline=|| view! { <Byline owner="Brønnøysundregistrene" updated="2026-03-05" /> }
///     />
/// };
/// ```
#[component]
pub fn PageTitle(
    /// What the page is called.
    #[prop(into)]
    title: Prop<Text>,
    /// The code of a form or a case, after the title and lighter. It is a part of the heading. Default: none.
    #[prop(optional, into)]
    code: Option<Prop<Text>>,
    /// Beside the title, and no part of the heading: a tag with a status. Default: nothing.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// Below the title: a `Byline`, or a line of your own. Default: nothing.
    #[prop(optional, into)]
    byline: Option<ViewFnOnce>,
    /// Before the title: an icon, or a date. An icon is decoration; a date must be text that can be read. Default:
    /// nothing.
    #[prop(optional, into)]
    start: Option<ViewFnOnce>,
    /// How large the title is. On narrow screens it is drawn smaller. Default: 36 px.
    #[prop(default = HeadingSize::Lg.into(), into)]
    size: Prop<HeadingSize>,
    /// Which heading it is. Default: `h1`. Another only where the page has its `h1` elsewhere.
    #[prop(default = HeadingLevel::H1)]
    level: HeadingLevel,
    /// `-1` lets a script set the focus on the heading, as when a page is exchanged without being loaded. Default: none.
    #[prop(optional, into)]
    tabindex: Prop<Option<i32>>,
    /// The id, of the heading itself.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let size = size.map(|size| Some(*size));
    let heading = match code {
        Some(code) => {
            view! { <Heading level=level size=size tabindex=tabindex id=id secondary=code>{title}</Heading> }.into_any()
        }
        None => view! { <Heading level=level size=size tabindex=tabindex id=id>{title}</Heading> }.into_any(),
    };
    let line = match tag {
        Some(tag) => view! {
            <div class="felles-page-title__line">{heading} <div class="felles-page-title__tag">{tag.run()}</div></div>
        }
        .into_any(),
        None => heading,
    };
    let byline = byline.map(|byline| view! { <div class="felles-page-title__byline">{byline.run()}</div> });
    let text = match byline {
        Some(byline) => (line, byline).into_any(),
        None => line,
    };
    let content = match start {
        Some(start) => (
            view! { <div class="felles-page-title__start">{start.run()}</div> },
            view! { <div class="felles-page-title__text">{text}</div> },
        )
            .into_any(),
        None => text,
    };
    view! { <div class=class_names("felles-page-title", &class)>{content}</div> }
}
