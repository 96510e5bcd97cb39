//! Every page of the showcase, as the prerenderer writes it.

use crate::{
    rendered::html,
    showcase::{
        catalogue::ENTRIES,
        highlight::highlight,
        markdown,
        pages::{
            Document, FONT, FOUNDATION, MEDIA, MEDIA_ELSEWHERE, SHEETS, TOKENS_SHEET, documents, icons_found,
            media_named, table, tokens,
        },
    },
    sources::{self, sources},
    tags::{Tag, tags},
};
use felles::prelude::*;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What Trunk and the prerenderer put beside the pages.
const FILES: [&str; 5] = ["theme.js", "start.js", "icon.svg", "theme_builder.css", TOKENS_SHEET];

fn pages() -> Vec<Document> {
    let mut documents = documents().expect("pages");
    documents.retain(|document| document.path != "pages.json");
    documents
}

/// Where a relative address leads from a page: a path from the root of the site.
fn resolve(page: &str, address: &str) -> String {
    let mut parts: Vec<_> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {address} leads out of the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn there_is_a_page_for_everything() {
    let paths: BTreeSet<_> = pages().into_iter().map(|page| page.path).collect();
    let mut expected: BTreeSet<String> = [
        "",
        "404.html",
        "components/",
        "embed/",
        "getting-started/",
        "patterns/",
        "search/",
        "status/",
        "themes/builder/",
    ]
    .map(str::to_owned)
    .into();
    expected.extend(FOUNDATION.iter().map(|(path, _)| (*path).to_owned()));
    for entry in ENTRIES {
        expected.insert(entry.path());
        expected.extend(
            entry
                .examples
                .iter()
                .map(|example| format!("examples/{}/", entry.example_key(example))),
        );
    }
    assert_eq!(paths, expected);
}

#[test]
fn every_page_is_a_whole_document_in_bokmal() {
    let mut titles = BTreeMap::new();
    for Document { path, html } in pages() {
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"nb\">"), "{path}");
        let title = html
            .split("<title>")
            .nth(1)
            .and_then(|rest| rest.split("</title>").next())
            .unwrap_or_default();
        assert!(
            title.ends_with("felles") || title.starts_with("felles"),
            "{path}: {title}"
        );
        assert_eq!(
            titles.insert(title.to_owned(), path.clone()),
            None,
            "{path} has the title of another page"
        );
        let tags = tags(&html);
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        assert_eq!(count("main"), 1, "{path}");
        if !path.starts_with("examples/") {
            assert_eq!(count("h1"), 1, "{path}");
            assert_eq!(
                tags.iter()
                    .filter(|tag| tag.get("data-island") == Some("feedback"))
                    .count(),
                1,
                "{path} has no question at its end"
            );
        }
    }
}

#[test]
fn nothing_is_inline_that_the_policy_refuses() {
    for Document { path, html } in pages() {
        for tag in tags(&html) {
            assert!(
                tag.name != "style" && tag.get("style").is_none(),
                "{path}: <{}>",
                tag.name
            );
            assert!(
                tag.name != "script" || tag.get("src").is_some(),
                "{path}: a script without a file"
            );
            assert!(
                !tag.attributes.iter().any(|(name, _)| name.starts_with("on")),
                "{path}: {tag:?}"
            );
        }
    }
}

#[test]
fn the_font_and_styles_come_before_all_else_that_is_loaded() {
    for Document { path, html } in pages() {
        let tags = tags(&html);
        let loaded: Vec<_> = tags
            .iter()
            .filter_map(|tag| {
                tag.get("src")
                    .or_else(|| tag.get("href").filter(|_| tag.name == "link"))
            })
            .collect();
        assert!(loaded[0].ends_with(FONT), "{path}: {loaded:?}");
        let names: Vec<_> = loaded.iter().filter_map(|address| address.rsplit('/').next()).collect();
        assert!(names[1..].starts_with(&SHEETS), "{path}: {loaded:?}");
    }
}

/// Trunk puts them there, as index.html tells it; showcase.css comes from the prerenderer.
#[test]
fn every_sheet_that_pages_link_is_built() {
    let index = sources::read(&sources::root().join("index.html"));
    for name in SHEETS.iter().filter(|name| **name != "showcase.css") {
        assert!(
            index.contains(&format!("rel=\"copy-file\" href=\"styles/{name}\"")),
            "{name}"
        );
    }
    assert!(index.contains("rel=\"copy-dir\" href=\"styles/fonts\""));
    assert!(sources::root().join("styles").join(FONT).is_file());
}

#[test]
fn every_link_leads_somewhere_on_any_host_and_path() {
    let pages = pages();
    let ids = |page: &Document| {
        tags(&page.html)
            .iter()
            .filter_map(|tag| tag.get("id"))
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
    };
    let known: BTreeMap<_, _> = pages.iter().map(|page| (page.path.clone(), ids(page))).collect();
    for page in pages.iter().filter(|page| page.path != "404.html") {
        let all = tags(&page.html);
        for tag in outside_examples(&all) {
            let Some(address) = tag.get("href").or_else(|| tag.get("src")).or_else(|| tag.get("action")) else {
                continue;
            };
            if ["https://", "data:", "mailto:", "tel:", MEDIA]
                .iter()
                .any(|scheme| address.starts_with(scheme))
            {
                continue;
            }
            assert!(
                !address.starts_with('/'),
                "{}: {address} only works at the root of a host",
                page.path
            );
            let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
            let target = if path.is_empty() {
                page.path.clone()
            } else {
                resolve(&page.path, path)
            };
            if target == FONT || FILES.contains(&target.as_str()) || SHEETS.contains(&target.as_str()) {
                continue;
            }
            let target_ids = known
                .get(&target)
                .unwrap_or_else(|| panic!("{}: {address} leads to no page", page.path));
            assert!(
                fragment.is_empty() || target_ids.contains(fragment),
                "{}: {address} leads to no id",
                page.path
            );
        }
    }
}

/// The prerenderer puts what an example names beside its pages.
#[test]
fn every_picture_and_sound_that_examples_name_is_there_and_the_other_way_round() {
    let examples = ENTRIES.iter().flat_map(|entry| entry.examples);
    let named: BTreeSet<_> = examples.flat_map(media_named).map(str::to_owned).collect();
    let folder = std::fs::read_dir(sources::root().join("showcase").join(MEDIA)).expect("a folder");
    let files = folder.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let elsewhere = MEDIA_ELSEWHERE.iter().map(|(name, _)| (*name).to_owned());
    assert_eq!(
        named,
        files.chain(elsewhere).collect(),
        "named on the left, showcase/media/ on the right"
    );
}

/// What the showcase itself wrote: the links in an example are its own affair.
fn outside_examples<'a>(all: &'a [Tag<'a>]) -> impl Iterator<Item = &'a Tag<'a>> {
    all.iter().filter(|tag| {
        !tag.get("class").is_some_and(|class| class.starts_with("felles-"))
            || tag.get("href").is_some_and(|href| !href.starts_with(['#', '/', '?']))
    })
}

#[test]
fn the_page_for_unknown_addresses_links_from_the_base_of_the_site() {
    let page = pages()
        .into_iter()
        .find(|page| page.path == "404.html")
        .expect("a page");
    for tag in tags(&page.html) {
        let address = tag.get("href").or_else(|| tag.get("src")).or_else(|| tag.get("action"));
        assert!(address.is_none_or(|address| address.starts_with(['/', '#'])), "{tag:?}");
    }
}

#[test]
fn gen_1_ids_do_not_repeat_on_a_page() {
    for Document { path, html } in pages() {
        let mut seen = BTreeSet::new();
        for id in tags(&html).iter().filter_map(|tag| tag.get("id")) {
            assert!(seen.insert(id.to_owned()), "{path}: {id}");
        }
    }
}

#[test]
fn regions_and_navigations_are_told_apart() {
    for Document { path, html } in pages() {
        let mut seen = BTreeSet::new();
        for tag in tags(&html)
            .iter()
            .filter(|tag| tag.get("role") == Some("region") || tag.name == "nav")
        {
            let name = tag
                .get("aria-label")
                .or_else(|| tag.get("aria-labelledby"))
                .unwrap_or_default();
            assert!(!name.is_empty(), "{path}: {tag:?}");
            assert!(seen.insert(name.to_owned()), "{path}: two are called {name}");
        }
    }
}

/// The pages write their tables themselves, for no script takes them over.
#[test]
fn a_table_of_the_pages_has_the_tags_of_the_component() {
    let rows = maud::html! {
        tr.felles-table__row { th.felles-table__cell scope="row" { "Asker" } td.felles-table__cell { "97 784" } }
    };
    let ours = table("Kommuner", "", &["Navn", "Innbyggere"], &rows).into_string();
    let components = html(|| {
        view! {
            <Table
                caption="Kommuner"
                hide_caption=true
                narrow=TableNarrow::Scroll
                rows=[("Asker", "97 784")]
                columns=[
                    TableColumn::new("Navn", |row: &(&'static str, &'static str)| row.0),
                    TableColumn::new("Innbyggere", |row: &(&'static str, &'static str)| row.1),
                ]
            />
        }
    });
    let shape = |html: &str| {
        let shapes = tags(html).into_iter().map(|tag| {
            let attributes = tag.attributes.into_iter().map(|(name, value)| match name {
                "id" | "aria-labelledby" => (name.to_owned(), String::new()),
                _ => (name.to_owned(), value.trim().to_owned()),
            });
            (tag.name.to_owned(), attributes.collect::<BTreeMap<_, _>>())
        });
        shapes.collect::<Vec<_>>()
    };
    assert_eq!(shape(&ours), shape(&components));
}

#[test]
fn a_page_shows_each_example_with_its_whole_source() {
    let pages = pages();
    for entry in ENTRIES {
        let page = pages.iter().find(|page| page.path == entry.path()).expect("a page");
        for example in entry.examples {
            let key = entry.example_key(example);
            assert_eq!(
                page.html.matches(&format!("data-example=\"{key}\"")).count(),
                1,
                "{key}"
            );
            let code = highlight("rust", example.source.trim_end()).into_string();
            assert!(page.html.contains(&code), "{key}");
        }
    }
}

#[test]
fn every_token_is_on_a_page_of_the_foundation() {
    let pages = pages();
    let copied: BTreeSet<_> = pages
        .iter()
        .filter(|page| FOUNDATION.iter().any(|(path, _)| *path == page.path))
        .flat_map(|page| tags(&page.html))
        .filter_map(|tag| tag.get("data-copy"))
        .collect();
    let tokens = tokens();
    assert!(tokens.len() > 250, "only {} tokens were read", tokens.len());
    for token in tokens {
        let name = format!("--felles-{}", token.name);
        assert!(copied.contains(name.as_str()), "{name}");
    }
}

#[test]
fn every_icon_is_on_its_page_with_words_to_find_it_by() {
    let pages = pages();
    let page = pages
        .iter()
        .find(|page| page.path == "icons/")
        .expect("a page of icons");
    let all = tags(&page.html);
    let icons = icons_found();
    assert!(icons.len() > 200, "only {} icons", icons.len());
    for icon in &icons {
        let code = format!("icons::{}", icon.name);
        let shown = all
            .iter()
            .filter(|tag| tag.get("data-copy") == Some(code.as_str()))
            .count();
        assert_eq!(shown, 1, "{code}, of the category {:?}", icon.category);
    }
    let words: Vec<_> = all.iter().filter_map(|tag| tag.get("data-words")).collect();
    assert_eq!(words.len(), icons.len());
    for word in ["kalender", "calendar", "penger", "piler"] {
        assert!(words.iter().any(|known| known.contains(word)), "{word}");
    }
}

/// Highlighted code without its tags.
fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn highlighting_loses_and_adds_nothing() {
    for source in sources(&["runtime", "components", "patterns", "showcase"]) {
        assert_eq!(
            text(&highlight("rust", &source.text).into_string()),
            source.text,
            "{}",
            source.path
        );
    }
    let html = sources::read(&sources::root().join("index.html"));
    assert_eq!(text(&highlight("html", &html).into_string()), html);
    for broken in [
        "\"never closed",
        "r#\"never closed\"",
        "'",
        "'\\",
        "/* /* */",
        "<a href=\"",
        "<!-- ",
        "<",
        "0x",
        "b'",
        "é'é",
    ] {
        for language in ["rust", "html", "elvish"] {
            assert_eq!(text(&highlight(language, broken).into_string()), broken, "{language}");
        }
    }
}

#[test]
fn code_is_told_apart_by_what_it_is() {
    let html = highlight(
        "rust",
        "/// Hi\nlet name: Text = view! { <p class=\"a\">'b' 'static 1_000</p> };",
    )
    .into_string();
    for (class, code) in [
        ("comment", "/// Hi"),
        ("keyword", "let"),
        ("name", "Text"),
        ("special", "view"),
        ("name", "p"),
        ("text", "&quot;a&quot;"),
        ("text", "'b'"),
        ("number", "1_000"),
    ] {
        assert!(
            html.contains(&format!("<span class=\"showcase-code__{class}\">{code}</span>")),
            "{class} {code}: {html}"
        );
    }
    assert!(!html.contains("keyword\">static"), "a lifetime is no keyword: {html}");
}

#[test]
fn html_in_docs_is_shown_not_run() {
    let document = markdown::document(
        "Hi <b onclick=\"x\">you</b>\n\n<script>alert(1)</script>\n\n## When, & how\n\nText",
        "Tag",
    );
    let all = document.lead.into_string() + &document.body.into_string();
    assert!(!all.contains("<b") && !all.contains("<script"), "{all}");
    assert!(all.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{all}");
    assert!(all.contains("<h2 id=\"when-how\">When, &amp; how</h2>"), "{all}");
    assert_eq!(document.sections, [("when-how".to_owned(), "When, & how".to_owned())]);
}
