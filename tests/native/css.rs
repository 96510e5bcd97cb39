//! Every style sheet, read as a browser reads it: what it says must exist, and must be ours to say.
//!
//! stylist checks the shape of a sheet when it compiles; it takes `paddin: 1rem`. This knows the properties, their values
//! and, with each `var()` replaced by its token, also the values that are made of tokens.

use felles::styles::{self, BASE, LAYERS, MODES, Sheet, TOKENS, TRIMS};
use lightningcss::{
    declaration::DeclarationBlock,
    printer::PrinterOptions,
    properties::{
        Property,
        custom::{CustomPropertyName, Token, TokenList, TokenOrValue, Variable},
    },
    rules::CssRule,
    selector::{Combinator, Component, Selector},
    stylesheet::{ParserOptions, StyleSheet},
    traits::{Parse, ToCss},
    values::color::CssColor,
    visit_types,
    visitor::{Visit, VisitTypes, Visitor},
};
use std::{
    collections::{BTreeSet, HashMap},
    convert::Infallible,
};

/// Properties that browsers have and lightningcss has no type for. tests/e2e asks the browser for their values.
const ONLY_BROWSERS_KNOW: &[&str] = &[
    "anchor-name",
    "anchor-scope",
    "border-collapse",
    "break-after",
    "break-before",
    "break-inside",
    "content",
    "content-visibility",
    "contain-intrinsic-block-size",
    "field-sizing",
    "font-variant-numeric",
    "forced-color-adjust",
    "hyphens",
    "interpolate-size",
    "isolation",
    "object-fit",
    "object-position",
    "outline-offset",
    "overflow-clip-margin",
    "overscroll-behavior",
    "overscroll-behavior-block",
    "overscroll-behavior-inline",
    "pointer-events",
    "position-anchor",
    "position-area",
    "position-try-fallbacks",
    "print-color-adjust",
    "scroll-behavior",
    "scrollbar-gutter",
    "scrollbar-width",
    "text-underline-offset",
    "text-wrap",
    "touch-action",
    "transition-behavior",
    "-webkit-line-clamp",
    "-webkit-tap-highlight-color",
];

/// Physical sides that have no logical name, or none that browsers know: sheet, property, why.
const PHYSICAL_ON_PURPOSE: &[(&str, &str, &str)] = &[(
    "textarea",
    "resize",
    "not every browser knows `resize: block`, and without it the text area could not be made higher",
)];

/// Faults that are right where they stand: sheet, how the fault begins, why.
const ON_PURPOSE: &[(&str, &str, &str)] = &[
    (
        "dialog",
        ":root[data-felles-scroll-lock",
        "an open dialog holds still the page, which is no part of it",
    ),
    (
        "textarea",
        "max-block-size: calc(attr(",
        "typed attr() is newer than this parser; it stands under @supports",
    ),
    (
        "textarea",
        "min-block-size: calc(attr(",
        "typed attr() is newer than this parser; it stands under @supports",
    ),
    (
        "skeleton",
        "--felles-skeleton-",
        "typed attr() is newer than this parser; it stands under @supports",
    ),
    (
        "progress_bar",
        "--felles-progress-bar-steps: attr(",
        "typed attr() is newer than this parser; it stands under @supports",
    ),
    (
        "grid",
        "grid-column: span min(",
        "a computed number of columns is more than this parser reads",
    ),
    (
        "space",
        "[data-",
        "says in custom properties of its own what a distance is, wherever the attribute is",
    ),
    (
        "space",
        ":where(.felles-",
        "the components that read it begin anew, whatever they stand in",
    ),
    (
        "dialog",
        "overflow: hidden !important",
        "a page's own rule for its root stands in no layer, and would win",
    ),
    (
        "dialog",
        "margin-block: var(--felles-dialog-margin-block) !important",
        "a page's own rule that sets things apart would move it from its place",
    ),
    (
        "beside",
        "margin: var(--felles-beside-gap) !important",
        "a page's own rule that sets things apart would move it from its place",
    ),
    (
        "dialog",
        "margin-inline: var(--felles-dialog-margin-inline) !important",
        "a page's own rule that sets things apart would move it from its place",
    ),
];

/// One sheet as the tests see it.
struct Read {
    name: &'static str,
    css: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Where the values are.
    Tokens,
    /// Rules for bare elements and for the modes.
    Base,
    /// A component's or pattern's own.
    Component,
}

fn all_sheets() -> Vec<Read> {
    let base = [
        ("tokens.css", TOKENS, Kind::Tokens),
        ("modes.css", MODES, Kind::Base),
        ("base.css", BASE, Kind::Base),
        ("trims", TRIMS, Kind::Base),
    ];
    base.into_iter()
        .map(|(name, css, kind)| Read { name, css, kind })
        .chain(styles::sheets().map(|Sheet { name, css, .. }| Read {
            name,
            css,
            kind: Kind::Component,
        }))
        .collect()
}

fn parsed(css: &str) -> Result<StyleSheet<'_>, String> {
    StyleSheet::parse(css, ParserOptions::default()).map_err(|error| error.to_string())
}

/// The custom properties that a sheet declares, each with the first value it is given.
fn declared(css: &'static str) -> Vec<(String, TokenList<'static>)> {
    struct Declared(Vec<(String, TokenList<'static>)>);
    impl Visitor<'static> for Declared {
        type Error = Infallible;
        fn visit_types(&self) -> VisitTypes {
            visit_types!(PROPERTIES)
        }
        fn visit_property(&mut self, property: &mut Property<'static>) -> Result<(), Infallible> {
            if let Property::Custom(custom) = property
                && let CustomPropertyName::Custom(name) = &custom.name
            {
                self.0.push((name.0.to_string(), custom.value.clone()));
            }
            Ok(())
        }
    }
    let mut found = Declared(Vec::new());
    if let Ok(mut sheet) = parsed(css) {
        let Ok(()) = sheet.visit(&mut found);
    }
    found.0
}

/// The sheet of the layout components together: what it declares, theirs may use.
const SHARED: &str = "space";

/// Every token there is, and what sheets share.
fn tokens() -> HashMap<String, TokenList<'static>> {
    let mut tokens = HashMap::new();
    let shared = styles::sheets().filter(|sheet| sheet.name == SHARED);
    let shared = shared.flat_map(|sheet| declared(sheet.css));
    for (name, value) in declared(TOKENS).into_iter().chain(declared(MODES)).chain(shared) {
        tokens.entry(name).or_insert(value);
    }
    tokens
}

/// What is wrong with one sheet, in words.
fn faults(sheet: &Read, tokens: &HashMap<String, TokenList<'static>>) -> Vec<String> {
    let mut values = tokens.clone();
    let own = declared(sheet.css);
    for (name, value) in &own {
        values.entry(name.clone()).or_insert_with(|| value.clone());
    }
    let mut reader = Reader {
        sheet,
        block: format!(".felles-{}", sheet.name.replace('_', "-")),
        known: values.keys().map(String::as_str).collect(),
        values: values
            .iter()
            .filter(|(_, value)| !is_css_wide(value))
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect(),
        faults: Vec::new(),
    };
    if sheet.kind == Kind::Component {
        let own_prefix = format!("--felles-{}-", sheet.name.replace('_', "-"));
        for (name, _) in own.iter().filter(|(name, _)| !name.starts_with(&own_prefix)) {
            reader.fault(format!("declares {name}, which is not one of its own {own_prefix}…"));
        }
    }
    match parsed(sheet.css) {
        Ok(mut parsed) => {
            let Ok(()) = parsed.visit(&mut reader);
        }
        Err(error) => reader.fault(error),
    }
    reader.faults
}

struct Reader<'a> {
    sheet: &'a Read,
    /// What its classes begin with.
    block: String,
    /// Every token, and what the sheet declares itself.
    known: BTreeSet<&'a str>,
    /// What they stand for. `initial` is no value: `var()` takes its fallback then, as in a browser.
    values: HashMap<&'a str, TokenList<'static>>,
    faults: Vec<String>,
}

impl Reader<'_> {
    fn fault(&mut self, what: impl AsRef<str>) {
        let (sheet, what) = (self.sheet.name, what.as_ref());
        if !ON_PURPOSE
            .iter()
            .any(|(known, start, _)| *known == sheet && what.starts_with(start))
        {
            self.faults.push(format!("{sheet}: {what}"));
        }
    }

    fn check_known(&mut self, property: &Property<'static>) {
        match property {
            Property::Custom(custom) => {
                if let CustomPropertyName::Unknown(name) = &custom.name
                    && !ONLY_BROWSERS_KNOW.contains(&name.0.as_ref())
                {
                    self.fault(format!("{}: there is no such property", name.0));
                }
            }
            Property::Unparsed(unparsed) if is_css_wide(&unparsed.value) => {}
            Property::Unparsed(unparsed) => {
                let text = property
                    .to_css_string(false, PrinterOptions::default())
                    .unwrap_or_default();
                match unparsed.clone().substitute_variables(&self.values) {
                    Ok(Property::Unparsed(still)) if !has_unknown_variable(&still.value) => {
                        self.fault(format!("{text}: not a value of that property"));
                    }
                    Ok(property) => self.check_sides(&property),
                    Err(()) => self.fault(format!("{text}: cannot be read")),
                }
            }
            _ => {}
        }
    }

    fn check_physical(&mut self, property: &Property<'static>) {
        let id = property.property_id();
        let name = id.name();
        let text = property
            .to_css_string(false, PrinterOptions::default())
            .unwrap_or_default();
        let allowed = PHYSICAL_ON_PURPOSE
            .iter()
            .any(|(sheet, known, _)| *sheet == self.sheet.name && *known == name);
        if !allowed && (is_physical_name(name) || has_physical_value(name, &text)) {
            self.fault(format!("{text}: physical; use the logical name"));
        }
        self.check_sides(property);
    }

    /// `margin: 0 1rem 0 2rem` names left and right without saying so.
    fn check_sides(&mut self, property: &Property<'static>) {
        let differs = match property {
            Property::Margin(sides) => sides.left != sides.right,
            Property::Padding(sides) => sides.left != sides.right,
            Property::Inset(sides) => sides.left != sides.right,
            Property::ScrollMargin(sides) => sides.left != sides.right,
            Property::ScrollPadding(sides) => sides.left != sides.right,
            Property::BorderRadius(corners, _) => {
                corners.top_left != corners.top_right || corners.bottom_left != corners.bottom_right
            }
            _ => false,
        };
        if differs {
            let name = property.property_id();
            self.fault(format!(
                "{}: left and right differ; name the logical sides",
                name.name()
            ));
        }
    }

    fn check_color(&mut self, color: &CssColor) {
        let ours = match color {
            CssColor::CurrentColor | CssColor::System(_) => true,
            CssColor::RGBA(color) => color.alpha == 0,
            _ => false,
        };
        if !ours && self.sheet.kind != Kind::Tokens {
            let text = color.to_css_string(PrinterOptions::default()).unwrap_or_default();
            self.fault(format!("{text}: a colour; use a token"));
        }
    }
}

impl Visitor<'static> for Reader<'_> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(RULES | PROPERTIES | SELECTORS | VARIABLES | COLORS | TOKENS)
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'static>) -> Result<(), Infallible> {
        match rule {
            CssRule::Unknown(rule) => self.fault(format!("@{}: there is no such rule", rule.name)),
            CssRule::Import(_) => self.fault("@import"),
            CssRule::Keyframes(rule) if self.sheet.kind == Kind::Component => {
                let name = rule.name.to_css_string(PrinterOptions::default()).unwrap_or_default();
                if !format!(".{name}").starts_with(&self.block) {
                    self.fault(format!(
                        "@keyframes {name}: the name must begin with that of the component"
                    ));
                }
            }
            _ => {}
        }
        rule.visit_children(self)
    }

    fn visit_declaration_block(&mut self, block: &mut DeclarationBlock<'static>) -> Result<(), Infallible> {
        for property in &block.important_declarations {
            let text = property
                .to_css_string(true, PrinterOptions::default())
                .unwrap_or_default();
            self.fault(format!("{text}: the layers decide, not !important"));
        }
        for (property, _) in block.iter() {
            self.check_known(property);
            self.check_physical(property);
        }
        block.visit_children(self)
    }

    fn visit_color(&mut self, color: &mut CssColor) -> Result<(), Infallible> {
        self.check_color(color);
        Ok(())
    }

    fn visit_token(&mut self, token: &mut TokenOrValue<'static>) -> Result<(), Infallible> {
        match token {
            TokenOrValue::Token(Token::Ident(name)) => {
                if let Ok(color) = CssColor::parse_string(name) {
                    self.check_color(&color);
                }
            }
            TokenOrValue::UnresolvedColor(_) if self.sheet.kind != Kind::Tokens => {
                self.fault("a colour made of parts; use a token");
            }
            _ => {}
        }
        token.visit_children(self)
    }

    fn visit_variable(&mut self, variable: &mut Variable<'static>) -> Result<(), Infallible> {
        let name = variable.name.ident.0.to_string();
        if !self.known.contains(name.as_str()) {
            self.fault(format!("var({name}): neither a token nor declared here"));
        }
        variable.visit_children(self)
    }

    fn visit_selector(&mut self, selector: &mut Selector<'static>) -> Result<(), Infallible> {
        if self.sheet.kind != Kind::Component {
            return Ok(());
        }
        let text = selector.to_css_string(PrinterOptions::default()).unwrap_or_default();
        let mut classes = Vec::new();
        collect_classes(selector, &mut classes);
        let block = self.block.clone();
        for class in classes.iter().filter(|class| !is_of_block(class, &block)) {
            self.fault(format!("{text}: .{class} is not a class of this component"));
        }
        if classes.is_empty() && !is_keyframe_or_nested(&text) {
            self.fault(format!(
                "{text}: has no class, so it reaches elements that are not ours"
            ));
        }
        if is_asked_of_every_element(selector) {
            self.fault(format!(
                "{text}: neither its last part nor what that stands in says a name, so it is asked of every element in the page"
            ));
        }
        let [ids, names, types] = specificity(selector);
        if ids > 0 || names > MOST_NAMES || types > 1 {
            self.fault(format!(
                "{text}: weighs ({ids},{names},{types}); at most (0,{MOST_NAMES},1)"
            ));
        }
        Ok(())
    }
}

/// Classes, attributes and pseudo-classes in a selector: a part in one of its states, in a variant of its component.
const MOST_NAMES: u32 = 5;

fn specificity(selector: &Selector) -> [u32; 3] {
    let packed = selector.specificity();
    [packed >> 20, (packed >> 10) & 0x3ff, packed & 0x3ff]
}

fn collect_classes(selector: &Selector, found: &mut Vec<String>) {
    for part in selector.iter_raw_match_order() {
        match part {
            Component::Class(name) => found.push(name.0.to_string()),
            Component::Is(inner) | Component::Where(inner) | Component::Negation(inner) | Component::Has(inner) => {
                inner.iter().for_each(|selector| collect_classes(selector, found));
            }
            _ => {}
        }
    }
}

/// Browsers look rules up by a class, an attribute or the name of the element in their last part. A rule that has none there is
/// asked of every element, which costs next to nothing where a name in what the element stands in is not to be found around it; and
/// much where there is none either, or where siblings are gone through.
fn is_asked_of_every_element(selector: &Selector) -> bool {
    let mut is_after_siblings = false;
    for part in selector.iter_raw_match_order() {
        match part {
            Component::Combinator(Combinator::NextSibling | Combinator::LaterSibling) => is_after_siblings = true,
            Component::Combinator(Combinator::Child | Combinator::Descendant) => is_after_siblings = false,
            // What comes before a sibling says nothing of what the element stands in.
            _ if is_after_siblings => {}
            part if is_looked_up(part) => return false,
            _ => {}
        }
    }
    true
}

fn is_looked_up(part: &Component) -> bool {
    match part {
        Component::Class(_)
        | Component::ID(_)
        | Component::LocalName(_)
        | Component::Root
        | Component::Nesting
        | Component::AttributeInNoNamespaceExists { .. }
        | Component::AttributeInNoNamespace { .. }
        | Component::AttributeOther(_) => true,
        // Of a list, each would have to be asked.
        Component::Is(inner) | Component::Where(inner) => {
            matches!(&inner[..], [only] if !is_asked_of_every_element(only))
        }
        _ => false,
    }
}

/// `felles-tag` and `felles-tag__label` are of `.felles-tag`; `felles-tags` is not.
fn is_of_block(class: &str, block: &str) -> bool {
    let rest = format!(".{class}");
    rest.strip_prefix(block)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("__"))
}

fn is_keyframe_or_nested(selector: &str) -> bool {
    selector.starts_with('&')
}

/// `inherit` and the like, which every property takes.
fn is_css_wide(value: &TokenList) -> bool {
    let words = ["inherit", "initial", "unset", "revert", "revert-layer"];
    matches!(value.0.as_slice(), [TokenOrValue::Token(Token::Ident(word))] if words.contains(&word.as_ref()))
}

fn has_unknown_variable(value: &TokenList) -> bool {
    value.0.iter().any(|token| match token {
        TokenOrValue::Var(_) | TokenOrValue::Env(_) => true,
        TokenOrValue::Function(function) => has_unknown_variable(&function.arguments),
        _ => false,
    })
}

fn is_physical_name(name: &str) -> bool {
    let extents = ["width", "height", "min-width", "min-height", "max-width", "max-height"];
    let edges = ["left", "right", "top", "bottom"];
    let sided = [
        "margin",
        "padding",
        "border",
        "scroll-margin",
        "scroll-padding",
        "inset",
    ];
    let plain = extents.contains(&name) || edges.contains(&name);
    let on_a_side = sided.iter().any(|property| {
        let side = name.strip_prefix(property).and_then(|rest| rest.strip_prefix('-'));
        side.is_some_and(|rest| {
            edges
                .iter()
                .any(|edge| rest == *edge || rest.starts_with(&format!("{edge}-")))
        })
    });
    plain || on_a_side
}

fn has_physical_value(name: &str, declaration: &str) -> bool {
    let value = declaration.split_once(':').map_or("", |(_, value)| value.trim());
    match name {
        "text-align" | "float" | "clear" => ["left", "right"].contains(&value),
        "resize" => ["horizontal", "vertical"].contains(&value),
        _ => false,
    }
}

// The project
// -----------

#[test]
fn every_sheet_says_only_what_a_browser_knows_with_tokens_and_logical_sides() {
    let tokens = tokens();
    assert!(tokens.len() > 200, "only {} tokens were read", tokens.len());
    let sheets = all_sheets();
    assert!(sheets.len() > 4, "only {} sheets were found", sheets.len());
    let faults: BTreeSet<String> = sheets.iter().flat_map(|sheet| faults(sheet, &tokens)).collect();
    let list: Vec<String> = faults.into_iter().collect();
    assert!(list.is_empty(), "{} faults:\n{}", list.len(), list.join("\n"));
}

#[test]
fn the_layers_come_first_and_hold_every_rule() {
    let css = styles::stylesheet();
    assert!(
        css.starts_with(LAYERS),
        "felles.css must begin with the order of its layers"
    );
    let order = "felles.reset, felles.tokens, felles.base, felles.components, felles.patterns, felles.utilities";
    assert_eq!(LAYERS, format!("@layer {order};"));

    for rule in &parsed(&css).expect("felles.css").rules.0 {
        match rule {
            CssRule::LayerBlock(block) => {
                let name = block
                    .name
                    .as_ref()
                    .map(|name| name.to_css_string(PrinterOptions::default()).unwrap_or_default());
                let known = name
                    .as_deref()
                    .is_some_and(|name| order.split(", ").any(|known| known == name));
                assert!(known, "{name:?} is no layer of ours");
            }
            CssRule::LayerStatement(_) | CssRule::Property(_) => {}
            CssRule::Style(rule) => {
                let text = rule.to_css_string(PrinterOptions {
                    minify: true,
                    ..PrinterOptions::default()
                });
                assert_eq!(text.as_deref(), Ok(":root{--felles-sheet:1}"), "outside the layers");
            }
            other => panic!("outside the layers: {other:?}"),
        }
    }
}

#[test]
fn felles_css_tells_that_it_is_there_and_so_do_the_tokens() {
    let css = styles::stylesheet();
    let names: Vec<String> = parsed(&css)
        .expect("felles.css")
        .rules
        .0
        .iter()
        .filter_map(|rule| match rule {
            CssRule::Property(rule) => Some(format!("{} {}", rule.name.0, rule.inherits)),
            _ => None,
        })
        .collect();
    assert!(names.contains(&"--felles-sheet false".to_owned()), "{names:?}");
    assert!(css.contains(":root{--felles-sheet:1}"));
    assert!(declared(TOKENS).iter().any(|(name, _)| name == "--felles-tokens"));
    assert!(
        !declared(MODES).iter().any(|(name, _)| name == "--felles-tokens"),
        "modes hold no values"
    );
}

#[test]
fn no_two_sheets_have_the_same_name() {
    let mut seen = BTreeSet::new();
    for sheet in styles::sheets() {
        assert!(seen.insert(sheet.name), "two sheets are named {}", sheet.name);
    }
}

// The checks themselves
// ---------------------

fn faults_of(css: &'static str) -> Vec<String> {
    faults(
        &Read {
            name: "tag",
            css,
            kind: Kind::Component,
        },
        &tokens(),
    )
}

#[test]
fn a_good_sheet_has_no_faults() {
    let good = r#"@layer felles.components{
        .felles-tag { --felles-tag-gap: var(--felles-size-2); padding: 0 var(--felles-tag-gap); color: currentColor; font: inherit; background: transparent; }
        .felles-tag[data-variant="x"]:hover > .felles-tag__label { color: var(--felles-color-text-default); rotate: 1turn; }
        .felles-tag > :first-child, .felles-tag > b + *, :where(.felles-tag) :is(b, i) { color: inherit; }
        @media (forced-colors: active) { .felles-tag { border: 1px solid ButtonBorder; } }
        @keyframes felles-tag-spin { to { rotate: 1turn; } }
    }"#;
    assert_eq!(faults_of(good), Vec::<String>::new());
}

#[test]
fn each_kind_of_fault_is_found() {
    for (css, expected) in [
        (".felles-tag { paddin: 1rem }", "no such property"),
        (".felles-tag { padding: red }", "not a value"),
        (
            ".felles-tag { padding: var(--felles-color-text-default) }",
            "not a value",
        ),
        (".felles-tag { display: blok }", "not a value"),
        (".felles-tag { padding: 1rem", ""),
        (".felles-tag { color: #fff }", "use a token"),
        (".felles-tag { color: rgb(1 2 3) }", "use a token"),
        (".felles-tag { color: RebeccaPurple }", "use a token"),
        (
            ".felles-tag { background: linear-gradient(red, transparent) }",
            "use a token",
        ),
        (
            ".felles-tag { border: var(--felles-size-1) solid tomato }",
            "use a token",
        ),
        (".felles-tag { color: light-dark(white, black) }", "use a token"),
        (".felles-tag { --felles-tag-color: #123 }", "use a token"),
        (".felles-tag { --felles-tag-color: teal }", "use a token"),
        (".felles-tag { gap: var(--felles-size-900) }", "neither a token"),
        (".felles-tag { gap: var(--felles-size-900, 1px) }", "neither a token"),
        (".felles-tag { --felles-other-gap: 1px }", "not one of its own"),
        (".felles-tag { margin-left: 1px }", "physical"),
        (".felles-tag { width: 1px }", "physical"),
        (".felles-tag { border-top-left-radius: 1px }", "physical"),
        (".felles-tag { left: 0 }", "physical"),
        (".felles-tag { text-align: left }", "physical"),
        (".felles-tag { margin: 0 1px 0 2px }", "left and right differ"),
        (
            ".felles-tag { padding: 0 var(--felles-size-1) 0 var(--felles-size-2) }",
            "left and right differ",
        ),
        (".felles-tags { color: inherit }", "not a class of this component"),
        (
            ".felles-tag :is(.other, b) { color: inherit }",
            "not a class of this component",
        ),
        ("button { color: inherit }", "has no class"),
        (":has(> .felles-tag) { color: inherit }", "asked of every element"),
        (".felles-tag ~ * { color: inherit }", "asked of every element"),
        (
            ":where(.felles-tag, .felles-tag__a) > :first-child { color: inherit }",
            "asked of every element",
        ),
        ("#id.felles-tag { color: inherit }", "weighs"),
        (".felles-tag a b { color: inherit }", "weighs"),
        (".felles-tag { color: inherit !important }", "!important"),
        ("@keyframes spin { to { rotate: 1turn } }", "must begin with"),
        ("@laier x { .felles-tag { color: inherit } }", "no such rule"),
        ("@import 'x.css';", "@import"),
    ] {
        let found = faults_of(css);
        assert!(
            found.iter().any(|fault| fault.contains(expected)) || (expected.is_empty() && found.is_empty()),
            "{css}: expected \"{expected}\", found {found:?}"
        );
    }
}
