//! What may not stand in a `view!`, because the strict policy forbids what becomes of it in the browser.
//!
//! | found | why not |
//! |---|---|
//! | an inert element | Leptos writes it with innerHTML, which Trusted Types forbid |
//! | `inner_html`, `set_inner_html` and the like | the same |
//! | `template!` | the same |
//! | `style=`, `style:` | `style-src 'self'` forbids style attributes |
//! | `prop:`, `bind:` on a native control | no value in server HTML, and what was typed before hydration is lost |
//!
//! Inert is what `leptos_macro` 0.8 says it is (`is_inert_element` in its `view/mod.rs`): an element that is not the root of its
//! view, has attributes or children, and in all of which there are only literals. The views are parsed as it parses
//! them, with rstml.

use crate::sources::{MacroCall, Source, idents, is_native_only, macro_calls, sources};
use proc_macro2::{Span, TokenStream, TokenTree};
use rstml::{
    Parser, ParserConfig,
    node::{CustomNode, KVAttributeValue, Node, NodeAttribute, NodeElement, NodeName},
};
use syn::{Expr, Lit, spanned::Spanned};

/// Everything that is built for a browser.
const LINTED: &[&str] = &[
    "lib.rs",
    "runtime",
    "styles",
    "components",
    "patterns",
    "showcase",
    "widgets",
];

/// Ways to write HTML from a string.
const HTML_WRITERS: &[&str] = &[
    "inner_html",
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
    "create_contextual_fragment",
];

/// Elements whose value the user changes.
const NATIVE_CONTROLS: &[&str] = &["input", "textarea", "select", "option"];

/// Where, and what.
#[derive(Debug, PartialEq)]
struct Finding {
    line: usize,
    column: usize,
    what: String,
}

impl Finding {
    fn at(span: Span, what: impl Into<String>) -> Self {
        let start = span.start();
        Self {
            line: start.line,
            column: start.column + 1,
            what: what.into(),
        }
    }
}

/// Whether a file also runs in a browser; a server may write HTML as it likes, but no style attributes.
#[derive(Clone, Copy, PartialEq)]
enum Runs {
    InBrowsers,
    OnServersOnly,
}

fn lint(tokens: TokenStream, runs: Runs) -> Vec<Finding> {
    let mut found = Vec::new();
    if runs == Runs::InBrowsers {
        let writers = idents(tokens.clone())
            .into_iter()
            .filter(|ident| HTML_WRITERS.iter().any(|known| ident == known));
        found.extend(writers.map(|ident| Finding::at(ident.span(), format!("`{ident}` writes HTML from a string"))));
    }
    for call in macro_calls(tokens, &["view", "template"]) {
        lint_view(call, runs, &mut found);
    }
    found.sort_by_key(|finding| (finding.line, finding.column));
    found
}

fn lint_view(call: MacroCall, runs: Runs, found: &mut Vec<Finding>) {
    if call.name == "template" {
        found.push(Finding::at(call.name.span(), "`template!` is written with innerHTML"));
    }
    let (body, has_global_class) = without_global_class(call.body);
    let config = ParserConfig::default().recover_block(true);
    let (nodes, errors) = Parser::new(config).parse_recoverable(body).split_vec();
    for error in errors {
        let text = error.emit_as_expr_tokens().to_string();
        found.push(Finding::at(call.name.span(), format!("cannot be parsed: {text}")));
    }
    // As leptos_macro: a view with a class for all elements has no inert ones.
    let inert_counts = runs == Runs::InBrowsers && !has_global_class;
    for node in &nodes {
        visit(node, true, inert_counts, found);
    }
}

/// `view! { class="x", <div>… }`
fn without_global_class(body: TokenStream) -> (TokenStream, bool) {
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    match tokens.as_slice() {
        [
            TokenTree::Ident(name),
            TokenTree::Punct(equals),
            _,
            TokenTree::Punct(comma),
            rest @ ..,
        ] if name == "class" && equals.as_char() == '=' && comma.as_char() == ',' => {
            (rest.iter().cloned().collect(), true)
        }
        _ => (tokens.into_iter().collect(), false),
    }
}

fn visit<C: CustomNode>(node: &Node<C>, top_level: bool, inert_counts: bool, found: &mut Vec<Finding>) {
    match node {
        Node::Element(element) => {
            visit_attributes(element, found);
            if inert_counts && !top_level && is_inert(node) {
                let what = format!(
                    "<{}> is inert: put one attribute or text of it in braces",
                    element.name()
                );
                found.push(Finding::at(element.open_tag.span(), what));
                return;
            }
            // The children of a component are a view of their own.
            let top_level = is_component(element);
            for child in &element.children {
                visit(child, top_level, inert_counts, found);
            }
        }
        Node::Fragment(fragment) => {
            for child in &fragment.children {
                visit(child, true, inert_counts, found);
            }
        }
        _ => {}
    }
}

fn visit_attributes<C: CustomNode>(element: &NodeElement<C>, found: &mut Vec<Finding>) {
    let element_name = element.name().to_string();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            continue;
        };
        let name = attribute.key.to_string();
        let name = name.strip_prefix("attr:").unwrap_or(&name);
        if name == "style" || name.starts_with("style:") {
            found.push(Finding::at(
                attribute.key.span(),
                format!("`{name}` is a style attribute: use css_var or a class"),
            ));
        } else if (name.starts_with("prop:") || name.starts_with("bind:"))
            && NATIVE_CONTROLS.contains(&element_name.as_str())
        {
            let what = format!("`{name}` on <{element_name}>: use bind_text, bind_checked or on_element");
            found.push(Finding::at(attribute.key.span(), what));
        }
    }
}

fn is_component<C: CustomNode>(element: &NodeElement<C>) -> bool {
    let NodeName::Path(path) = element.name() else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|segment| {
        segment
            .ident
            .to_string()
            .starts_with(|letter: char| letter.is_ascii_uppercase())
    })
}

fn is_inert<C: CustomNode>(node: &Node<C>) -> bool {
    let Node::Element(element) = node else { return false };
    let bare = element.attributes().is_empty() && element.children.is_empty();
    !bare && !is_math(&element.name().to_string()) && has_only_literals(node)
}

fn has_only_literals<C: CustomNode>(node: &Node<C>) -> bool {
    match node {
        Node::Text(_) | Node::RawText(_) => true,
        Node::Element(element) => {
            !is_component(element)
                && !element.name().is_block()
                && element.attributes().iter().all(is_literal)
                && element.children.iter().all(has_only_literals)
        }
        _ => false,
    }
}

fn is_literal(attribute: &NodeAttribute) -> bool {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return false;
    };
    if attribute.key.is_block() {
        return false;
    }
    let Some(value) = attribute.possible_value.to_value() else {
        return true;
    };
    let key = attribute.key.to_string();
    let does_something = ["style:", "prop:", "on:", "use:", "bind"]
        .iter()
        .any(|start| key.starts_with(start));
    !does_something
        && matches!(&value.value, KVAttributeValue::Expr(Expr::Lit(literal)) if matches!(literal.lit, Lit::Str(_)))
}

/// `leptos_macro`'s own list.
fn is_math(name: &str) -> bool {
    [
        "annotation",
        "maction",
        "math",
        "menclose",
        "merror",
        "mfenced",
        "mfrac",
        "mi",
        "mmultiscripts",
        "mn",
        "mo",
        "mover",
        "mpadded",
        "mphantom",
        "mprescripts",
        "mroot",
        "mrow",
        "ms",
        "mspace",
        "msqrt",
        "mstyle",
        "msub",
        "msubsup",
        "msup",
        "mtable",
        "mtd",
        "mtext",
        "mtr",
        "munder",
        "munderover",
        "semantics",
    ]
    .contains(&name)
}

// The project
// -----------

#[test]
fn every_view_of_the_project_lives_under_the_strict_policy() {
    let files = sources(LINTED);
    let server_only = server_only_places(&files);
    let mut report = Vec::new();
    let mut views = 0;
    for file in &files {
        let runs = if server_only.iter().any(|place| file.path.starts_with(place.as_str())) {
            Runs::OnServersOnly
        } else {
            Runs::InBrowsers
        };
        views += macro_calls(file.tokens(), &["view"]).len();
        for Finding { line, column, what } in lint(file.tokens(), runs) {
            report.push(format!("{}:{line}:{column}: {what}", file.path));
        }
    }
    assert!(
        views > 10,
        "only {views} views were found: the lint reads the wrong files"
    );
    assert!(
        report.is_empty(),
        "{} views break the strict policy:\n{}",
        report.len(),
        report.join("\n")
    );
}

/// The files of modules that are declared `#[cfg(not(target_arch = "wasm32"))] mod name;`.
fn server_only_places(files: &[Source]) -> Vec<String> {
    let mut places = Vec::new();
    for file in files {
        let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        let own_folder = match name {
            "mod.rs" | "main.rs" | "lib.rs" => folder.to_owned(),
            _ => file.path.trim_end_matches(".rs").to_owned(),
        };
        for item in file.syntax().items {
            if let syn::Item::Mod(module) = item
                && module.content.is_none()
                && is_native_only(&module.attrs)
            {
                places.push(format!("{own_folder}/{}.rs", module.ident));
                places.push(format!("{own_folder}/{}/", module.ident));
            }
        }
    }
    places
}

// The lint itself
// ---------------

fn findings(source: &str) -> Vec<String> {
    let tokens = source.parse().expect("tokens");
    lint(tokens, Runs::InBrowsers)
        .into_iter()
        .map(|finding| finding.what)
        .collect()
}

#[test]
fn inert_elements_are_found_wherever_a_view_stands() {
    for (bad, name) in [
        (r#"view! { <div>{text}<span class="x"></span></div> }"#, "span"),
        (
            r#"view! { <div>{text}<input type="checkbox" class="x"/></div> }"#,
            "input",
        ),
        (r"view! { <div>{text}<input disabled/></div> }", "input"),
        (r#"view! { <ul><li>"text"</li></ul> }"#, "li"),
        (r"view! { <p>unquoted <b>text</b></p> }", "b"),
        (
            r#"view! { <p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>{text}</p> }"#,
            "svg",
        ),
        (r#"view! { <Card><p><b>"in a component"</b></p></Card> }"#, "b"),
        (
            r#"view! { <p>{move || view! { <i><b>"in a closure"</b></i> }}</p> }"#,
            "b",
        ),
        (
            r#"view! { <p>{on.then(|| { let x = vec![view! { <i><b>"in a macro"</b></i> }]; x })}</p> }"#,
            "b",
        ),
        (
            r#"view! { <Show fallback=|| view! { <p><b>"in an attribute"</b></p> }>{x}</Show> }"#,
            "b",
        ),
        (r#"fn f() { other!{ view![<p><b>"in brackets"</b></p>] } }"#, "b"),
        (r#"leptos::view! { <p><b>"by its path"</b></p> }"#, "b"),
        (r#"view! { <div {..spread}><p>"beside a spread"</p></div> }"#, "p"),
        (r#"view! { <p aria-label={label}>"a"<br class="b"/></p> }"#, "br"),
    ] {
        let found = findings(bad);
        let expected = format!("<{name}> is inert: put one attribute or text of it in braces");
        assert_eq!(found, [expected], "{bad}");
    }
}

#[test]
fn what_leptos_builds_node_by_node_is_let_through() {
    for good in [
        r#"view! { <span class="x"></span> }"#,
        r#"view! { <p class="x">"the root may be literal"</p> }"#,
        r#"view! { <p>"one root"</p><p>"another root"</p> }"#,
        r#"view! { <><p>"in a fragment"</p></> }"#,
        r#"view! { <div><><p>"in a fragment in an element"</p></></div> }"#,
        r#"view! { <Card><p>"the child of a component"</p></Card> }"#,
        r#"view! { <div><p>{"in braces"}</p></div> }"#,
        r#"view! { <div><span aria-hidden={"true"}></span></div> }"#,
        r"view! { <div><span {..spread}></span></div> }",
        r#"view! { <div><b on:click=click>"text"</b></div> }"#,
        r#"view! { <div><b tabindex=0>"a number is no literal text"</b></div> }"#,
        r#"view! { <p>"a"<br/>"b"</p> }"#,
        r#"view! { <div><Card title="x"/></div> }"#,
        r#"view! { class="all", <div><p>"a class for all elements"</p></div> }"#,
        r#"view! { <p>{text}<math><mi>"x"</mi></math></p> }"#,
        "not_a_view! { <p><b>text</b></p> }",
    ] {
        assert_eq!(findings(good), Vec::<String>::new(), "{good}");
    }
}

#[test]
fn style_attributes_are_found_on_roots_too() {
    for bad in [
        r#"view! { <p style="color: red">{text}</p> }"#,
        "view! { <p style:width=width>{text}</p> }",
        "view! { <p style=move || style.get()>{text}</p> }",
        "view! { <Card attr:style=style/> }",
    ] {
        assert!(
            findings(bad).iter().any(|what| what.contains("style attribute")),
            "{bad}: {:?}",
            findings(bad)
        );
    }
}

#[test]
fn values_bound_past_the_model_are_found_on_native_controls_only() {
    for bad in [
        "view! { <input prop:value=value/> }",
        "view! { <input type=\"checkbox\" bind:checked=checked/> }",
        "view! { <div>{x}<textarea prop:value=value></textarea></div> }",
        "view! { <select prop:value=value>{options}</select> }",
    ] {
        assert_eq!(findings(bad).len(), 1, "{bad}: {:?}", findings(bad));
    }
    assert_eq!(
        findings("view! { <my-widget prop:items=items/> }"),
        Vec::<String>::new()
    );
}

#[test]
fn html_from_strings_and_templates_are_found() {
    assert_eq!(
        findings("view! { <div inner_html=html/> }"),
        ["`inner_html` writes HTML from a string"]
    );
    assert_eq!(
        findings("fn f(e: &Element) { e.set_inner_html(text); }"),
        ["`set_inner_html` writes HTML from a string"]
    );
    assert_eq!(
        findings("template! { <div>{x}</div> }"),
        ["`template!` is written with innerHTML"]
    );
}

#[test]
fn a_view_that_cannot_be_read_is_a_finding() {
    let found = findings("view! { <p>{text}</div> }");
    assert!(found.iter().any(|what| what.contains("cannot be parsed")), "{found:?}");
}

#[test]
fn a_finding_names_line_and_column() {
    let tokens = "fn f() {\n    view! {\n        <div>\n            <p>\"x\"</p>\n        </div>\n    }\n}";
    let found = lint(tokens.parse().expect("tokens"), Runs::InBrowsers);
    assert_eq!(
        found
            .iter()
            .map(|finding| (finding.line, finding.column))
            .collect::<Vec<_>>(),
        [(4, 13)]
    );
}

#[test]
fn modules_for_servers_only_may_write_html_but_no_styles() {
    let file = |path: &str, text: &str| Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let places = server_only_places(&[
        file(
            "showcase/main.rs",
            "#[cfg(not(target_arch = \"wasm32\"))]\nmod pages;\n#[cfg(target_arch = \"wasm32\")]\nmod start;",
        ),
        file(
            "showcase/both.rs",
            "#[cfg(not(target_arch = \"wasm32\"))] mod html; mod shared;",
        ),
    ]);
    assert_eq!(
        places,
        [
            "showcase/pages.rs",
            "showcase/pages/",
            "showcase/both/html.rs",
            "showcase/both/html/"
        ]
    );

    let server = |text: &str| lint(text.parse().expect("tokens"), Runs::OnServersOnly).len();
    assert_eq!(server("view! { <div inner_html=html><p>\"x\"</p></div> }"), 0);
    assert_eq!(server("view! { <div><p style=\"x\">\"x\"</p></div> }"), 1);
}
