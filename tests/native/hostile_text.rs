//! Every text that a component takes may be anything: markup, quotes, a megabyte, letters that turn the line around.
//! It comes out as text, where it belongs, and nothing panics.
//!
//! The table below names each text prop of each public component; a test holds it against the sources.

use crate::sources::sources;
use felles::prelude::*;
use leptos::prelude::*;
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::{FnArg, Item, Pat};

/// Stands in every hostile text, so that it can be found again.
const MARK: &str = "mark-7261";

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script> mark-7261",
    "\"><img src=x onerror=alert(1)> mark-7261",
    "' onmouseover='alert(1) mark-7261",
    "&lt;script&gt; &amp; &#60;b&#62; mark-7261",
    "</button></textarea></title></style><!-- mark-7261",
    "--> ]]> <!doctype html> mark-7261",
    "\u{202e}mark-7261\u{202c}\u{2066}\u{200f}",
    "\0\u{1}\u{8}\u{7f}\u{fffe}\u{feff} mark-7261",
    "{name} {count} {} {{ }} %s ${x} mark-7261",
    "mark-7261\n\r\n\t\u{2028}",
    "",
    " ",
];

/// A component with hostile text in one prop, as HTML.
type Render = fn(String) -> String;

struct Case {
    component: &'static str,
    prop: &'static str,
    /// Whether the text stands in server HTML; some only name an element to find later.
    seen: bool,
    render: Render,
}

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}

/// Each row: the component, its other props, its children if it has any, how the text is given, and the props.
///
/// | how | the text |
/// |---|---|
/// | `shown` | as a value and as a signal; stands in the HTML |
/// | `hidden` | as a value; not in the HTML |
/// | `message` | as a `FieldMessage` |
/// | `in_tabs` | as `shown`, the component standing in `Tabs` |
macro_rules! cases {
    ($($component:ident $fixed:tt $children:tt $kind:ident { $($prop:ident),* $(,)? })*) => {
        [$($(cases!(@kind $kind $component $prop $fixed $children)),*),*].into_iter().flatten().collect()
    };
    (@kind shown $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![
            cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| text.clone())),
            cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| RwSignal::new(text.clone()))),
        ]
    };
    (@kind hidden $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case false $component $prop, cases!(@view $component $prop $fixed $children |text| text))]
    };
    (@kind message $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| FieldMessage::warning(text)))]
    };
    (@kind in_tabs $component:ident children [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component children, |text| html(move || {
            let text = RwSignal::new(text);
            view! { <Tabs label="x"><$component $($fixed)*>{text}</$component></Tabs> }
        }))]
    };
    (@kind in_tabs $component:ident $prop:ident [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component $prop, |text| html(move || {
            view! { <Tabs label="x"><$component $prop=text.clone() $($fixed)*>$children</$component></Tabs> }
        }))]
    };
    (@case $seen:literal $component:ident $prop:ident, $render:expr) => {
        Case { component: stringify!($component), prop: stringify!($prop), seen: $seen, render: $render }
    };
    (@view $component:ident children [$($fixed:tt)*] ($children:literal) |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $($fixed)*>{$value}</$component> })
    };
    (@view $component:ident $prop:ident [$($fixed:tt)*] () |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $prop=$value $($fixed)* /> })
    };
    (@view $component:ident $prop:ident [$($fixed:tt)*] ($children:literal) |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $prop=$value $($fixed)*>$children</$component> })
    };
}

fn all() -> Vec<Case> {
    cases! {
        Alert [closable=true] ("x") shown { children, title, close_label, id, class }
        Alert [] ("x") hidden { return_focus }
        BlockQuote [] ("x") shown { children, source, id, class }
        BlockQuote [href="#x"] ("x") shown { work }
        BlockQuote [work="x"] ("x") shown { href }
        Bleed [] ("x") shown { children, id, class }
        Box [] ("x") shown { children, id, class }
        Button [] ("x") shown { children, id, class, name, value, form, command, command_for, aria_label }
        Button [href="#x"] ("x") shown { id, class, aria_label }
        Button [] ("x") shown { href }
        Byline [] () shown { author, owner, published, updated, id, class }
        Byline [owner="x"] () shown { owner_href }
        Chat [] ("x") shown { children, label, id, class }
        ChatBubble [] ("x") shown { children, name, id, class }
        ChatGroup [] ("x") hidden { name }
        ChatGroup [name="x"] ("x") shown { children, id, class }
        Checkbox [] () shown { label }
        Checkbox [label="x"] () shown { description, error, id, class, name, value, aria_describedby }
        Checkbox [label="x"] () message { message }
        CheckboxControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, name, value }
        Definition [] ("x") shown { text }
        Definition [text="x"] ("x") shown { children, id, class }
        DescribedSection [] ("x") shown { heading }
        DescribedSection [heading="x"] ("x") shown { children, lead, subheading, highlight, id, class }
        Detail [] ("x") shown { children, id, class }
        DateBadge [date="2026-05-01"] () shown { id, class }
        DetailPanel [title="x"] ("x") shown { children, id, class }
        DetailPanel [] ("x") shown { title }
        Dialog [] ("x") shown { children, heading, close_label, aria_label, aria_labelledby, aria_describedby, id, class }
        Dialog [] ("x") hidden { initial_focus, return_focus }
        Divider [] () shown { label, id, class }
        Field [] ("x") shown { label }
        Field [label="x"] ("x") shown { children, description, error, class }
        Field [label="x"] ("x") message { message }
        Field [label="x"] ("x") shown { prefix, suffix, id, name }
        Heading [] ("x") shown { children, secondary, id, class }
        InsetText [] ("x") shown { children, id, class }
        Lead [] ("x") shown { children, id, class }
        Icon [icon=symbol::CHECK] () shown { label, id, class }
        PageFeedback [] () shown { question, id, class }
        PageFeedback [step=FeedbackStep::Text] () shown { text }
        PageFeedback [] () hidden { page }
        PageTitle [] () shown { title }
        PageTitle [title="x"] () shown { code, id, class }
        Paragraph [] ("x") shown { children, id, class }
        Prose [] ("x") shown { children, lang, id, class }
        FormattedValue [value="x"] () shown { prefix, suffix, label, id, class }
        FormattedValue [value=""] () shown { empty }
        FormattedValue [value=1 kind=ValueKind::Money] () shown { currency }
        Grid [] ("x") shown { children, id, class }
        GridItem [] ("x") shown { children, id, class }
        IconText [] ("x") shown { children, overline, id, class }
        Identity [] () shown { name }
        Identity [name="x"] () shown { number, description, address, href, id, class }
        Identity [name="x" number="1"] () shown { number_label }
        Identity [name="x" status=IdentityStatus::Confirmed] () shown { status_label }
        InfoBar [] ("x") shown { children, action_label, id, class }
        InfoBar [action_label="x"] ("x") shown { href }
        Page [] ("x") shown { children, id, class, skip_link_label, main_id }
        Page [aside=|| "x"] ("x") shown { aside_label }
        PageBlock [] ("x") shown { children, id, class }
        ShowHide [] ("x") shown { children, id, class }
        Stack [] ("x") shown { children, id, class }
        Tab [value="a" label="b"] ("x") in_tabs { children, id, class }
        Tab [label="b"] ("x") in_tabs { value }
        Tab [value="a"] ("x") in_tabs { label }
        Tabs [] ("x") shown { label }
        Tabs [label="x"] ("x") shown { children }
        Tabs [label="x"] ("x") shown { id, class }
        Tabs [label="x"] ("x") hidden { selected }
        TextField [] () shown { label }
        TextField [label="x"] () shown { description, error, prefix, suffix, id, class, value, name, autocomplete, pattern }
        TextField [label="x"] () shown { placeholder, aria_describedby }
        TextField [label="x"] () message { message }
        TextFieldControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name }
        TextFieldControl [] () shown { autocomplete, pattern, placeholder }
        Textarea [] () shown { label }
        Textarea [label="x"] () shown { description, error, id, class, value, name, autocomplete, placeholder }
        Textarea [label="x"] () shown { aria_describedby }
        Textarea [label="x"] () message { message }
        TextareaControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name }
        TextareaControl [] () shown { autocomplete, placeholder }
        VisuallyHidden [] ("x") shown { children, id, class }
        WarningText [] ("x") shown { children, label, id, class }
        ThemeProvider [] ("x") shown { children, theme, id, class }
    }
}

/// What a parser of HTML would see: the names of elements and of attributes.
fn names(html: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(after) = rest
            .strip_prefix("!>")
            .or_else(|| rest.strip_prefix("!--")?.split_once("-->").map(|(_, after)| after))
        {
            rest = after;
            continue;
        }
        rest = rest.trim_start_matches('/');
        let end = rest.find([' ', '>', '/']).unwrap_or(rest.len());
        elements.insert(rest[..end].to_owned());
        rest = &rest[end..];
        loop {
            rest = rest.trim_start_matches([' ', '/']);
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let end = rest.find(['=', '>', ' ']).unwrap_or(rest.len());
            attributes.insert(rest[..end].to_owned());
            rest = &rest[end..];
            if let Some(quoted) = rest.strip_prefix("=\"") {
                rest = quoted.split_once('"').map_or("", |(_, after)| after);
            }
        }
    }
    (elements, attributes)
}

#[test]
fn hostile_text_comes_out_as_text_in_every_prop() {
    for case in all() {
        let name = format!("{}.{}", case.component, case.prop);
        let (elements, attributes) = names(&(case.render)("harmless".to_owned()));
        for text in HOSTILE {
            let html = (case.render)((*text).to_owned());
            let (found_elements, found_attributes) = names(&html);
            let new: Vec<_> = found_elements.difference(&elements).collect();
            assert!(new.is_empty(), "{name}: {text:?} became the elements {new:?}:\n{html}");
            // An icon without a name is decoration, and says so itself.
            let ours = |attribute: &&String| case.component == "Icon" && *attribute == "aria-hidden";
            let new = found_attributes.difference(&attributes);
            let new: Vec<_> = new.filter(|attribute| !ours(attribute)).collect();
            assert!(
                new.is_empty(),
                "{name}: {text:?} became the attributes {new:?}:\n{html}"
            );
            assert!(
                !case.seen || !text.contains(MARK) || html.contains(MARK),
                "{name}: {text:?} is lost:\n{html}"
            );
        }
    }
}

#[test]
fn a_megabyte_is_no_problem_in_any_prop() {
    let text = format!("{}{MARK}", "<å\u{202e}\" ".repeat(130_000));
    assert!(text.len() > 1_000_000);
    for case in all() {
        let html = (case.render)(text.clone());
        assert!(
            !case.seen || html.contains(MARK),
            "{}.{}: the text is lost",
            case.component,
            case.prop
        );
        assert!(
            !html.contains("<å"),
            "{}.{}: the text is not escaped",
            case.component,
            case.prop
        );
    }
}

/// Types that hold text a caller gives.
const TEXT_TYPES: &[&str] = &[
    "Text",
    "String",
    "Problem",
    "FieldMessage",
    "Choice",
    "Children",
    "ChildrenFn",
    "ThemeName",
];

#[test]
fn the_table_names_every_text_prop_of_every_public_component() {
    let table: BTreeSet<String> = all()
        .iter()
        .map(|case| format!("{}.{}", case.component, case.prop))
        .collect();
    let mut wanted = BTreeSet::new();
    for file in sources(&["components", "patterns"]) {
        for item in file.syntax().items {
            let Item::Fn(function) = item else { continue };
            let is_component = function
                .attrs
                .iter()
                .any(|attribute| attribute.path().is_ident("component"));
            if !is_component || !matches!(function.vis, syn::Visibility::Public(_)) {
                continue;
            }
            for input in &function.sig.inputs {
                let FnArg::Typed(input) = input else { continue };
                let Pat::Ident(pattern) = &*input.pat else { continue };
                let words = input.ty.to_token_stream().to_string();
                let words: Vec<&str> = words.split(|letter: char| !letter.is_alphanumeric()).collect();
                if !words.contains(&"Callback") && words.iter().any(|word| TEXT_TYPES.contains(word)) {
                    wanted.insert(format!("{}.{}", function.sig.ident, pattern.ident));
                }
            }
        }
    }
    assert!(
        wanted.contains("Button.aria_label"),
        "the sources are not read: {wanted:?}"
    );
    let missing: Vec<_> = wanted.difference(&table).collect();
    assert!(missing.is_empty(), "not in the table: {missing:#?}");
    let gone: Vec<_> = table.difference(&wanted).collect();
    assert!(gone.is_empty(), "in the table, but no text prop: {gone:?}");
}

#[test]
fn names_are_read_as_a_parser_reads_them() {
    let (elements, attributes) = names(r#"<a href="x>y" hidden>a &lt;b> <!><!--<i>--><br/></a><p  id="1"></p>"#);
    assert_eq!(elements.into_iter().collect::<Vec<_>>(), ["a", "br", "p"]);
    assert_eq!(attributes.into_iter().collect::<Vec<_>>(), ["hidden", "href", "id"]);
    let (elements, attributes) = names(r#"<a title=""><script>x</script></a><b onclick="x">"#);
    assert!(elements.contains("script") && attributes.contains("onclick"));
}
