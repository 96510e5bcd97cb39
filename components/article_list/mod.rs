//! [`ArticleList`]: articles, news, hits: titles that are links, with a few words each.

pub(crate) mod style;

use super::{Color, DateBadge, HeadingLevel, Size, formatted_value::RawValue, load_more::LoadMore};
use crate::{
    runtime::{IdScope, Prop, Task, Text, address, focus, native, prop::class_names},
    styles,
};
use leptos::{context::Provider, html, prelude::*};

crate::words! { "article_list";
    /// The link to all articles.
    SEE_ALL = { nb: "Se alle", nn: "Sjå alle", en: "See all" };
}

crate::variants! {
    /// How the articles of a list are set apart.
    pub enum ArticleListVariant {
        /// By space.
        #[default]
        Plain = "plain",
        /// By lines.
        Divided = "divided",
        /// By lines, all in a frame.
        Boxed = "boxed",
    }
}

/// What an item needs to know of its list.
#[derive(Clone, Copy)]
struct ArticleListContext {
    level: HeadingLevel,
    count: RwSignal<usize>,
}

/// Articles, news, hits of a search: titles that are links, with a few words each.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <ArticleList heading="Aktuelt" see_all_href="/aktuelt">
///         <ArticleListItem
///             title="Nye satser for barnetrygd"
///             href="/barnetrygd"
///             date="2026-05-01"
///             description="Satsene øker fra 1. mai."
///         />
///     </ArticleList>
/// };
/// ```
#[component]
pub fn ArticleList(
    /// What the articles have in common. It names the list. Default: none.
    #[prop(optional, into)]
    heading: Option<Prop<Text>>,
    /// Which heading that is. The titles are one below; without a heading, of this level themselves. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// How many there are of all, in a tag after the heading. Default: nothing is said of that.
    #[prop(optional, into)]
    count: Option<Prop<usize>>,
    /// The address of all of them, absolute or relative: a link after the list. Default: none.
    #[prop(optional, into)]
    see_all_href: Option<Prop<Text>>,
    /// What that link says. Default: «Se alle» in the language in context.
    #[prop(optional, into)]
    see_all_label: Prop<Option<Text>>,
    /// What stands after the list. Default: the link to all.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// Gets more articles: called with how many there are, adds to them, and answers with how many are left; then the focus
    /// goes to the first that came. Default: there are no more.
    #[prop(optional, into)]
    load_more: Option<Task<usize, usize>>,
    /// What the button that gets more says. Default: «Vis flere» in the language in context.
    #[prop(optional, into)]
    load_more_label: Prop<Option<Text>>,
    /// How the articles are set apart. Default: by space.
    #[prop(optional, into)]
    variant: Prop<ArticleListVariant>,
    /// The colour of links. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The articles: `ArticleListItem`s.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let heading_id = heading
        .is_some()
        .then(|| Text::from(IdScope::current().claim(Some("article-list"))));
    let named_by = heading_id.clone();
    let item_level = if heading.is_some() { level.below() } else { level };
    let count = count.map(|count| view! { <span class="felles-article-list__count">{count}</span> });
    let heading = heading.map(|heading| {
        let words = (heading, count.map(|count| (" ", count)));
        let class = "felles-article-list__heading";
        view! { <div class="felles-article-list__header">{level.heading(class, Prop::Static(heading_id), words)}</div> }
    });
    let list = NodeRef::<html::Ul>::new();
    let context = ArticleListContext {
        level: item_level,
        count: RwSignal::new(0),
    };
    let more = load_more.map(|task| {
        let on_more = Callback::new(move |before| focus_article(list, before));
        let class = "felles-article-list__more";
        LoadMore {
            task,
            label: load_more_label,
            class,
            count: context.count.into(),
            on_more,
        }
        .view()
    });
    let see_all = see_all_href.map(|href| {
        let label = see_all_label.or(|| SEE_ALL.text());
        view! { <a class="felles-article-list__see-all" href=address::of_link(href)>{label}</a> }
    });
    let has_footer = footer.is_some() || see_all.is_some();
    let footer = has_footer.then(|| {
        view! { <div class="felles-article-list__footer">{footer.map(ViewFnOnce::run)} {see_all}</div> }
    });
    view! {
        <div
            class=class_names("felles-article-list", &class)
            data-variant=variant
            data-color=color
            data-size=size
            id=id
        >
            {heading}
            // Safari takes a list without markers for no list.
            <ul class="felles-article-list__list" role="list" aria-labelledby=Prop::Static(named_by) node_ref=list>
                <Provider value=context>{children()}</Provider>
            </ul>
            {more}
            {footer}
        </div>
    }
}

/// Gives the focus to the title of an article.
fn focus_article(list: NodeRef<html::Ul>, index: usize) {
    let item = list
        .get_untracked()
        .and_then(|list| list.children().item(u32::try_from(index).ok()?));
    if let Some(title) = item.and_then(|item| item.query_selector(".felles-article-list__link").ok()?) {
        focus::go_to_any(&title);
    }
}

/// An article of an [`ArticleList`]. All of it can be pressed.
#[component]
pub fn ArticleListItem(
    /// The title.
    #[prop(into)]
    title: Prop<Text>,
    /// The address, absolute or relative.
    #[prop(into)]
    href: Prop<Text>,
    /// A few words of what it is about. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// The most lines that these take, 1 to 3; what is over is cut off with three dots. Any other number is taken as the
    /// nearest of these. Default: all.
    #[prop(optional, into)]
    lines: Prop<Option<u8>>,
    /// A date such as `2026-05-01`, in a badge before it. Default: none.
    #[prop(optional, into)]
    date: Option<Prop<RawValue>>,
    /// Where it is, over the title: `Skatt / Frister`. Default: none.
    #[prop(optional, into)]
    path: Option<Prop<Text>>,
    /// A short muted line after the words: when it was published, by whom. Default: none.
    #[prop(optional, into)]
    meta: Option<Prop<Text>>,
    /// What stands in line with the title, such as a tag. Default: nothing.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// A picture or an icon at the end, where there is room. It is decoration. Default: none.
    #[prop(optional, into)]
    media: Option<ViewFnOnce>,
    /// Which heading the title is. Default: one below that of the list.
    #[prop(optional, into)]
    level: Option<HeadingLevel>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let list = use_context::<ArticleListContext>();
    if let Some(list) = list {
        enter(list.count);
    }
    let level = level.or(list.map(|list| list.level)).unwrap_or_default();
    let date = date.map(|date| {
        view! { <div class="felles-article-list__date"><DateBadge date=date /></div> }
    });
    let path = path.map(|path| view! { <p class="felles-article-list__path">{path}</p> });
    let link = view! { <a class="felles-article-list__link" href=address::of_link(href)>{title}</a> };
    let title = level.heading("felles-article-list__title", Prop::default(), link);
    let tag = tag.map(|tag| view! { <span class="felles-article-list__tag">{tag.run()}</span> });
    let lines = lines.map(|lines| lines.map(|lines| lines.clamp(1, 3)));
    let description =
        description.map(|text| view! { <p class="felles-article-list__description" data-lines=lines>{text}</p> });
    let meta = meta.map(|meta| view! { <p class="felles-article-list__meta">{meta}</p> });
    let media = media.map(|media| {
        view! { <div class="felles-article-list__media" aria-hidden="true">{media.run()}</div> }
    });
    let content = view! {
        {date}
        <div class="felles-article-list__content">
            {path}
            <div class="felles-article-list__row">{title} {tag}</div>
            {description}
            {meta}
        </div>
        {media}
    };
    native("li", content.into_any())
        .attribute("class", class_names("felles-article-list__item", &class))
        .attribute("id", id)
}

/// Counts an article for as long as it is there.
fn enter(count: RwSignal<usize>) {
    count.update(|count| *count += 1);
    // A server cleans a part up when it is written, not when it is gone.
    if !cfg!(feature = "ssr") {
        on_cleanup(move || {
            count.try_update(|count| *count = count.saturating_sub(1));
        });
    }
}
