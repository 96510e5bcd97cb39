//! [`ArticleHeader`]: what begins an article: the way here, the title, the lead, and who it is from.

pub(crate) mod style;

use super::{HeadingLevel, HeadingSize, Lead, PageTitle};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// What begins an article: the way here, the title, the lead, and who it is from.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ArticleHeader
///         title="Enkeltpersonforetak"
///         lead="Et enkeltpersonforetak er enkelt å starte, og du svarer selv for det."
///         byline=|| view! { <Byline owner="Brønnøysundregistrene" updated="2026-03-05" /> }
///     />
/// };
/// ```
#[component]
pub fn ArticleHeader(
    /// What the article is called.
    #[prop(into)]
    title: Prop<Text>,
    /// The way here: breadcrumbs, or one link. Default: none.
    #[prop(optional, into)]
    breadcrumbs: Option<ViewFnOnce>,
    /// What it is about, in a sentence or two. Default: none.
    #[prop(optional, into)]
    lead: Option<Prop<Text>>,
    /// Who it is from, and when: a `Byline`, or a line of your own. Default: none.
    #[prop(optional, into)]
    byline: Option<ViewFnOnce>,
    /// The code of a form or a case, after the title and lighter. It is a part of the heading. Default: none.
    #[prop(optional, into)]
    code: Option<Prop<Text>>,
    /// Beside the title, and no part of the heading: a tag with a status. Default: nothing.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// Before the title: an icon, or a date. An icon is decoration; a date must be text that can be read. Default: nothing.
    #[prop(optional, into)]
    start: Option<ViewFnOnce>,
    /// More, last of all: a picture, a share button. Default: nothing.
    #[prop(optional, into)]
    more: Option<ViewFnOnce>,
    /// Ends with a line, in the colour. Default: it does not.
    #[prop(optional, into)]
    rule: Prop<bool>,
    /// How large the title is. On narrow screens it is drawn smaller. Default: 36 px.
    #[prop(default = HeadingSize::Lg.into(), into)]
    size: Prop<HeadingSize>,
    /// Which heading the title is. Default: `h1`. Another only where the page has its `h1` elsewhere.
    #[prop(default = HeadingLevel::H1)]
    level: HeadingLevel,
    /// `-1` lets a script set the focus on the title, as when a page is exchanged without being loaded. Default: none.
    #[prop(optional, into)]
    tabindex: Prop<Option<i32>>,
    /// The id of the title, for `aria-labelledby` on the article. Default: none.
    #[prop(optional, into)]
    title_id: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let breadcrumbs =
        breadcrumbs.map(|way| view! { <div class="felles-article-header__breadcrumbs">{way.run()}</div> });
    let title = view! {
        <PageTitle
            title=title
            nostrip:code=code
            nostrip:tag=tag
            nostrip:start=start
            size=size
            level=level
            tabindex=tabindex
            id=title_id
        />
    };
    let lead = lead.map(|lead| view! { <Lead>{lead}</Lead> });
    let byline = byline.map(|byline| view! { <div class="felles-article-header__byline">{byline.run()}</div> });
    let more = more.map(|more| view! { <div class="felles-article-header__more">{more.run()}</div> });
    view! {
        <header class=class_names("felles-article-header", &class) data-rule=rule id=id>
            {breadcrumbs}
            {title}
            {lead}
            {byline}
            {more}
        </header>
    }
}
