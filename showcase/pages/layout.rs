//! What all pages share: head, header, navigation, footer; and the bare page of an example alone.

use super::{
    Document, Entry, Kind, Page,
    catalogue::ENTRIES,
    entry::Example,
    example_root, foundation,
    inventory::{GROUPS, group_title},
    islands, settings,
};
use felles::prelude::*;
use leptos::prelude::*;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The pages that are neither component nor pattern: address and name.
const TEXTS: &[(&str, &str)] = &[
    ("", "Om felles"),
    ("getting-started/", "Kom i gang"),
    ("embed/", "Bygg inn"),
    ("status/", "Status"),
];

/// What all pages link: felles, the font of its default theme, the other themes, which examples show, and the site's own.
pub const SHEETS: [&str; 5] = ["felles.css", "inter.css", "granitt.css", "sommer.css", "showcase.css"];

/// The font that every page shows, asked for before the browser has read the sheet that names it.
pub const FONT: &str = "fonts/inter-latin-wght-normal.woff2";

/// The way from an address to the root of the site.
pub fn root_of(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// An island as HTML, in the root that the browser hydrates. It is told what it must know by attributes of its root.
pub fn island(name: &str, told: &[(&str, &str)]) -> Markup {
    let place = |attribute: &str| {
        told.iter()
            .find(|(known, _)| *known == attribute)
            .map(|(_, value)| (*value).to_owned())
    };
    let view = || islands::scoped(name, &place).unwrap_or_else(|| unreachable!("there is no island {name}"));
    let content = PreEscaped(example_root::static_html(view));
    html! {
        div data-island=(name) data-root=[place("data-root")] data-path=[place("data-path")] data-links=[place("data-links")] data-send-to=[place("data-send-to")] data-screen=[place("data-screen")] { (content) }
    }
}

/// A page as a document.
pub fn document(page: Page) -> Document {
    let root = root_of(&page.path);
    let title = match page.path.as_str() {
        "" => "felles – byggeklosser for offentlige tjenester".to_owned(),
        _ => format!("{} – felles", page.title),
    };
    let shows_tokens = foundation::PAGES.iter().any(|(path, _)| *path == page.path);
    let own_sheet = shows_tokens.then_some(foundation::SHEET);
    let head = head(&root, &title, Some(&page.description), own_sheet);
    let main = html! {
        (trail(&root, &page))
        div.showcase-columns.showcase-columns--two[!page.sections.is_empty()] {
            article.showcase-content {
                header.showcase-title {
                    h1 { (page.title) }
                    @if let Some(beside) = &page.beside_title { (beside) }
                }
                (page.content)
            }
            @if !page.sections.is_empty() { (contents(&page)) }
        }
        (neighbours(&root, &page.path))
    };
    let html = framed(&root, &page.path, &head, &main).into_string();
    Document { path: page.path, html }
}

/// The page for addresses that are not there. It may be shown at any depth, so its links begin at the site's base.
pub fn not_found() -> Document {
    let base = settings::get("FELLES_BASE", settings::BASE);
    let path = "404.html".to_owned();
    let head = head(&base, "Siden finnes ikke – felles", None, None);
    let main = html! {
        article.showcase-content {
            header.showcase-title { h1 { "Siden finnes ikke" } }
            p.felles-lead { "Adressen kan være skrevet feil, eller siden kan ha flyttet." }
            p {
                (link(base.clone(), "Gå til forsiden")) ", eller finn det du leter etter i "
                (link(format!("{base}search/"), "listen over alle komponenter og mønstre")) "."
            }
        }
    };
    let html = framed(&base, &path, &head, &main).into_string();
    Document { path, html }
}

/// What all pages but the examples alone look like.
fn framed(root: &str, path: &str, head: &Markup, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="nb" {
            (head)
            body.showcase-page #top {
                (island("header", &[("data-root", root), ("data-path", path)]))
                div.showcase-frame {
                    (navigation(root, path))
                    main.showcase-main #innhold tabindex="-1" {
                        (main)
                        div.showcase-feedback { (island("feedback", &[("data-send-to", &settings::get("FELLES_FEEDBACK", settings::FEEDBACK))])) }
                    }
                }
                (footer(root))
            }
        }
    }
}

/// One example and nothing else.
pub fn example_alone(entry: &Entry, example: &Example) -> Document {
    let key = entry.example_key(example);
    let path = format!("examples/{key}/");
    let title = format!("{} – {} – felles", example.title, entry.title);
    let html = html! {
        (DOCTYPE)
        html lang="nb" {
            (head(&root_of(&path), &title, None, None))
            body.showcase-alone {
                main.showcase-stage data-example=(key) { (PreEscaped(example_root::html(&key, example))) }
            }
        }
    };
    Document {
        path,
        html: html.into_string(),
    }
}

fn head(root: &str, title: &str, description: Option<&str>, own_sheet: Option<&str>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            @if let Some(description) = description { meta name="description" content=(description); }
            link rel="preload" as="font" type="font/woff2" crossorigin href={ (root) (FONT) };
            @for name in SHEETS.into_iter().chain(own_sheet) { link rel="stylesheet" href={ (root) (name) }; }
            script src={ (root) "theme.js" } {}
            link rel="icon" type="image/svg+xml" href={ (root) "icon.svg" };
            script type="module" src={ (root) "start.js" } {}
        }
    }
}

/// Everything there is, by group. On a phone it is folded. It needs no script of its own.
fn navigation(root: &str, path: &str) -> Markup {
    let list = drawn("showcase-menu", || {
        let current = format!("{root}{path}");
        let root = root.to_owned();
        view! {
            <SideNavigation aria_label="Alle sider" current=current collapses=true>
                {everything(&root)}
            </SideNavigation>
        }
        .into_any()
    });
    html! { div.showcase-menu { (list) } }
}

fn everything(root: &str) -> Vec<AnyView> {
    let named = |pages: &[(&'static str, &'static str)]| {
        let pages = pages.iter();
        pages.map(|&(to, name)| (to.to_owned(), name)).collect::<Vec<_>>()
    };
    let mut items: Vec<_> = named(TEXTS).iter().map(|(to, name)| item(root, to, name)).collect();
    items.push(group(root, "Grunnlag", named(foundation::PAGES)));
    for kind in [Kind::Component, Kind::Pattern] {
        items.push(item(root, &format!("{}/", kind.folder()), kind.title()));
        items.extend(grouped(kind).map(|(name, entries)| {
            let pages = entries.iter().map(|entry| (entry.path(), entry.title));
            group(root, group_title(name), pages.collect())
        }));
    }
    items
}

fn item(root: &str, to: &str, label: &'static str) -> AnyView {
    view! { <SideNavigationItem label=label href=format!("{root}{to}") /> }.into_any()
}

fn group(root: &str, label: &'static str, pages: Vec<(String, &'static str)>) -> AnyView {
    let root = root.to_owned();
    view! {
        <SideNavigationGroup label=label>
            {pages.iter().map(|(to, name)| item(&root, to, name)).collect_view()}
        </SideNavigationGroup>
    }
    .into_any()
}

/// A component as HTML, which needs no script of its own. No other of the page may have its scope.
pub fn drawn(scope: &str, view: impl FnOnce() -> AnyView) -> Markup {
    PreEscaped(example_root::static_html(|| {
        IdScope::provide(scope);
        view()
    }))
}

/// A link in the text of a page.
pub fn link(href: impl Into<Text>, text: impl Into<Text>) -> Markup {
    let (href, text): (Text, Text) = (href.into(), text.into());
    PreEscaped(example_root::static_html(|| {
        view! { <Link href=href>{text}</Link> }.into_any()
    }))
}

/// The groups that have something to show, in their order.
pub fn grouped(kind: Kind) -> impl Iterator<Item = (&'static str, Vec<&'static Entry>)> {
    GROUPS.iter().filter_map(move |(group, _)| {
        let mut entries: Vec<_> = ENTRIES
            .iter()
            .filter(|entry| entry.kind == kind && entry.group == *group)
            .collect();
        entries.sort_by_key(|entry| entry.title);
        (!entries.is_empty()).then_some((*group, entries))
    })
}

fn trail(root: &str, page: &Page) -> Markup {
    if page.path.is_empty() {
        return Markup::default();
    }
    let home = NavigationLink::new("felles", root.to_owned());
    let above = page
        .trail
        .iter()
        .map(|(to, name)| NavigationLink::new(*name, format!("{root}{to}")));
    let here = NavigationLink {
        label: page.title.clone().into(),
        href: None,
        links: Vec::new(),
    };
    let items: Vec<_> = std::iter::once(home).chain(above).chain([here]).collect();
    drawn("showcase-trail", || {
        view! { <Breadcrumbs items=items aria_label="Brødsmuler" /> }.into_any()
    })
}

/// Its links are told by an attribute: a line each, the id first; one below another begins with a space.
fn contents(page: &Page) -> Markup {
    let lines: Vec<_> = page
        .sections
        .iter()
        .flat_map(|section| {
            let parts = section.parts.iter().map(|(id, title)| format!(" {id} {title}"));
            std::iter::once(format!("{} {}", section.id, section.title)).chain(parts)
        })
        .collect();
    html! { div.showcase-contents { (island("contents", &[("data-links", &lines.join("\n"))])) } }
}

/// The pages before and after, in the order of the menu.
fn neighbours(root: &str, path: &str) -> Markup {
    let texts = TEXTS
        .iter()
        .chain(foundation::PAGES)
        .map(|(path, name)| ((*path).to_owned(), *name));
    let entries = [Kind::Component, Kind::Pattern]
        .into_iter()
        .flat_map(grouped)
        .flat_map(|(_, entries)| entries)
        .map(|entry| (entry.path(), entry.title));
    let order: Vec<_> = texts.chain(entries).collect();
    let Some(at) = order.iter().position(|(known, _)| known == path) else {
        return Markup::default();
    };
    let before = at.checked_sub(1).and_then(|at| order.get(at));
    let after = order.get(at + 1);
    let name = |page: Option<&(String, &'static str)>| page.map(|(_, name)| *name);
    let href = |page: Option<&(String, &'static str)>| page.map(|(to, _)| Prop::<Text>::from(format!("{root}{to}")));
    drawn("showcase-neighbours", || {
        view! {
            <AdjacentPages
                class="showcase-neighbours"
                aria_label="Forrige og neste side"
                previous=name(before)
                nostrip:previous_href=href(before)
                next=name(after)
                nostrip:next_href=href(after)
            />
        }
        .into_any()
    })
}

/// Without a script of its own: a browser finds the top by itself.
fn footer(root: &str) -> Markup {
    let home = root.to_owned();
    let link = |&(to, name): &(&'static str, &'static str)| {
        view! { <FooterLink href=format!("{root}{to}")>{name}</FooterLink> }
    };
    let links = || TEXTS.iter().map(link).collect_view();
    drawn("showcase-footer", || {
        let links = links();
        view! {
            <Footer
                class="showcase-footer"
                to_top=true
                logo=move || view! { <Logo href=home variant=LogoVariant::Mono size=Size::Sm /> }
                meta=move || links
                closing=|| "felles er åpen kildekode under MIT-lisensen."
            />
        }
        .into_any()
    })
}
