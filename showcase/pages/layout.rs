//! What all pages share: head, header, navigation, footer; and the bare page of an example alone.

use super::{
    Document, Entry, Kind, Page,
    catalogue::ENTRIES,
    entry::Example,
    example_root,
    inventory::{GROUPS, group_title},
    islands, settings,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The pages that are neither component nor pattern: address and name.
const TEXTS: &[(&str, &str)] = &[
    ("", "Om felles"),
    ("getting-started/", "Kom i gang"),
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
    html! { div data-island=(name) data-root=[place("data-root")] data-send-to=[place("data-send-to")] { (content) } }
}

/// A page as a document.
pub fn document(page: Page) -> Document {
    let root = root_of(&page.path);
    let title = match page.path.as_str() {
        "" => "felles – byggeklosser for offentlige tjenester".to_owned(),
        _ => format!("{} – felles", page.title),
    };
    let head = head(&root, &title, Some(&page.description));
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
    let head = head(&base, "Siden finnes ikke – felles", None);
    let main = html! {
        article.showcase-content {
            header.showcase-title { h1 { "Siden finnes ikke" } }
            p.showcase-lead { "Adressen kan være skrevet feil, eller siden kan ha flyttet." }
            p {
                a href=(base) { "Gå til forsiden" } ", eller finn det du leter etter i "
                a href={ (base) "search/" } { "listen over alle komponenter og mønstre" } "."
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
            body.showcase-page {
                a.showcase-skip href="#innhold" { "Hopp til innholdet" }
                (header(root))
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
            (head(&root_of(&path), &title, None))
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

fn head(root: &str, title: &str, description: Option<&str>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) }
            @if let Some(description) = description { meta name="description" content=(description); }
            link rel="preload" as="font" type="font/woff2" crossorigin href={ (root) (FONT) };
            @for name in SHEETS { link rel="stylesheet" href={ (root) (name) }; }
            script src={ (root) "theme.js" } {}
            link rel="icon" type="image/svg+xml" href={ (root) "icon.svg" };
            script type="module" src={ (root) "start.js" } {}
        }
    }
}

fn header(root: &str) -> Markup {
    html! {
        header.showcase-header {
            a.showcase-header__name href=(root) {
                svg.showcase-header__mark viewBox="0 0 32 32" aria-hidden="true" { path d="M8 10h10M8 16h16M8 22h6" {} }
                "felles"
            }
            div.showcase-header__search { (island("search", &[("data-root", root)])) }
            (scheme())
        }
    }
}

/// The choice that `theme.js` acts on.
fn scheme() -> Markup {
    html! {
        div.showcase-scheme.showcase-script {
            label.showcase-hidden for="fargetema" { "Fargetema" }
            select.showcase-scheme__choice #fargetema autocomplete="off" {
                option value="auto" { "Som systemet" }
                option value="light" { "Lyst" }
                option value="dark" { "Mørkt" }
                option value="contrast" { "Kontrast" }
            }
            svg.showcase-scheme__icon viewBox="0 0 24 24" aria-hidden="true" {
                circle cx="12" cy="12" r="8" {}
                path d="M12 4a8 8 0 0 1 0 16z" {}
            }
        }
    }
}

/// Everything there is, by group. On a phone it is folded.
fn navigation(root: &str, path: &str) -> Markup {
    let link = |to: &str, name: &str, is_kind: bool| {
        html! {
            a.showcase-menu__link.showcase-menu__link--kind[is_kind] href={ (root) (to) } aria-current=[(to == path).then_some("page")] { (name) }
        }
    };
    html! {
        nav.showcase-menu aria-label="Hovedmeny" {
            details.showcase-menu__fold {
                summary.showcase-menu__button { "Meny" }
                ul.showcase-menu__list role="list" {
                    @for (to, name) in TEXTS { li { (link(to, name, false)) } }
                }
                @for kind in [Kind::Component, Kind::Pattern] {
                    (link(&format!("{}/", kind.folder()), kind.title(), true))
                    @for (group, entries) in grouped(kind) {
                        p.showcase-menu__group id={ "meny-" (kind.folder()) "-" (group.replace(' ', "-")) } { (group_title(group)) }
                        ul.showcase-menu__list role="list" aria-labelledby={ "meny-" (kind.folder()) "-" (group.replace(' ', "-")) } {
                            @for entry in entries { li { (link(&entry.path(), entry.title, false)) } }
                        }
                    }
                }
            }
        }
    }
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
    html! {
        @if !page.path.is_empty() {
            nav.showcase-trail aria-label="Brødsmuler" {
                ol.showcase-trail__list role="list" {
                    li { a href=(root) { "felles" } }
                    @for (to, name) in &page.trail { li { a href={ (root) (to) } { (name) } } }
                    li aria-current="page" { (page.title) }
                }
            }
        }
    }
}

fn contents(page: &Page) -> Markup {
    html! {
        nav.showcase-contents aria-labelledby="pa-siden" {
            h2.showcase-contents__title #pa-siden { "På denne siden" }
            ul.showcase-contents__list role="list" {
                @for section in &page.sections {
                    li {
                        a href={ "#" (section.id) } { (section.title) }
                        @if !section.parts.is_empty() {
                            ul role="list" {
                                @for (id, title) in &section.parts { li { a href={ "#" (id) } { (title) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The pages before and after, in the order of the menu.
fn neighbours(root: &str, path: &str) -> Markup {
    let texts = TEXTS.iter().map(|(path, name)| ((*path).to_owned(), *name));
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
    html! {
        nav.showcase-neighbours aria-label="Forrige og neste side" {
            @if let Some((to, name)) = before {
                a.showcase-neighbours__link rel="prev" href={ (root) (to) } { span.showcase-neighbours__way { "Forrige" } " " span { (name) } }
            }
            @if let Some((to, name)) = after {
                a.showcase-neighbours__link.showcase-neighbours__link--next rel="next" href={ (root) (to) } { span.showcase-neighbours__way { "Neste" } " " span { (name) } }
            }
        }
    }
}

fn footer(root: &str) -> Markup {
    html! {
        footer.showcase-footer {
            p { "felles er åpen kildekode under MIT-lisensen." }
            ul.showcase-footer__links role="list" {
                @for (to, name) in TEXTS { li { a href={ (root) (to) } { (name) } } }
            }
        }
    }
}
