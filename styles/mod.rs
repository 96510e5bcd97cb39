//! How a style sheet reaches a page.
//!
//! Each component has one sheet, declared with `sheet!`. In the browser a component adopts its sheet the first time
//! it is used in a root: the document, or the shadow root that [`StyleRoot`] names. A page that links `felles.css`, which
//! holds the tokens and all sheets, needs none of that, and says so with `--felles-sheet: 1`.
//!
//! Server-rendered pages link `felles.css`.

pub mod color;
pub mod modes;
mod rule;
pub mod theme;
pub mod tokens;

use leptos::prelude::*;
use std::{
    cell::{Cell, OnceCell, RefCell},
    sync::atomic::{AtomicBool, Ordering},
};
use web_sys::{CssStyleSheet, Document, ShadowRoot, js_sys::Array};

/// The design tokens of fjord, the default theme: every colour, size, radius and shadow, as custom properties. Its font,
/// which is a file, is not among them: see `styles/inter.css`.
pub const TOKENS: &str = include_str!("tokens.css");

/// What `data-theme`, `data-color`, `data-size` and `data-color-scheme` mean on any element. They hold no values, so they may also
/// stand in a shadow root of a page with a theme of its own.
pub const MODES: &str = include_str!("modes.css");

/// What the bare elements of a page look like.
pub const BASE: &str = include_str!("base.css");

/// The layers, weakest first. It is the first sheet of every root, and the first line of `felles.css`.
pub const LAYERS: &str =
    "@layer felles.reset, felles.tokens, felles.base, felles.components, felles.patterns, felles.utilities;";

/// How felles.css tells that it is there.
const MARKER: &str =
    "@property --felles-sheet{syntax:\"<integer>\";inherits:false;initial-value:0}:root{--felles-sheet:1}";

/// What stands first and last in something has no space of its own outside, as `margin-trim` will say one day. It is one rule, and
/// not one in each sheet: a browser asks a rule whose last part is no class of every element in the page.
pub const TRIMS: &str = "@layer felles.components{.felles-trims>:first-child{margin-block-start:0}.felles-trims>:last-child{margin-block-end:0}}";

/// Every component's and pattern's sheet, in the order they stand in felles.css.
pub fn sheets() -> impl Iterator<Item = &'static Sheet> {
    crate::sheets()
}

/// A page that links felles.css follows the user's scheme. One that only gets tokens keeps its own: what it wrote for light
/// would be unreadable on the browser's dark.
const SCHEME: &str = "@layer felles.tokens{:root{color-scheme:light dark}@media print{:root{color-scheme:light}}}";

/// felles.css, not yet minified: the layers, the tokens, the base, what they share, and every component's and pattern's sheet.
pub fn stylesheet() -> String {
    let mut css = [LAYERS, MARKER, TOKENS, SCHEME, MODES, BASE, TRIMS].join("\n");
    for sheet in crate::sheets() {
        css.push('\n');
        css.push_str(sheet.css);
    }
    css
}

/// One style sheet. Made by `sheet!`.
#[derive(Debug)]
pub struct Sheet {
    /// The component's name, as in its folder.
    pub name: &'static str,
    /// The rules, in their layer.
    pub css: &'static str,
    /// Whether the document has it: the way of nearly all components, so it must cost nothing.
    in_document: AtomicBool,
}

impl Sheet {
    #[doc(hidden)]
    pub const fn new(name: &'static str, css: &'static str) -> Self {
        Self {
            name,
            css,
            in_document: AtomicBool::new(false),
        }
    }
}

/// Declares a module's one sheet as `SHEET`: `sheet!("tag", r"…")`.
///
/// stylist checks the literal when it compiles, in a function that is never called; the literal itself is the sheet, so
/// neither stylist's parser nor its manager reaches the wasm. What stylist 0.15 cannot parse (`@layer`, `@property`,
/// `@font-face`, `@starting-style`, `@scope`, nested rules) stands in a second literal. A native test reads both with a
/// parser that also knows the properties.
macro_rules! sheet {
    ($name:literal, $css:tt) => {
        $crate::styles::sheet!($name, $css, "");
    };
    ($name:literal, $css:tt, $unchecked:tt) => {
        $crate::styles::sheet!(@in "felles.components", $name, $css, $unchecked);
    };
    (pattern $name:literal, $css:tt) => {
        $crate::styles::sheet!(@in "felles.patterns", $name, $css, "");
    };
    (@in $layer:literal, $name:literal, $css:tt, $unchecked:tt) => {
        pub(crate) static SHEET: $crate::styles::Sheet =
            $crate::styles::Sheet::new($name, concat!("@layer ", $layer, "{", $css, $unchecked, "}"));

        #[allow(dead_code, clippy::all, clippy::pedantic, missing_docs)]
        fn checked_when_compiling() {
            let _ = stylist::css!($css);
        }
    };
}
pub(crate) use sheet;

/// Adopts a sheet for the component that is being made: into the shadow root of its widget, else into the document.
///
/// Every component calls this first. One flag tells whether it was done; nothing is searched.
pub fn adopt(sheet: &'static Sheet) {
    if cfg!(feature = "ssr") {
        return;
    }
    match ANY_SHADOW.get().then(use_context::<StyleRoot>).flatten() {
        Some(root) => root.adopt(sheet),
        None => adopt_in_document(sheet),
    }
}

/// Adopts a sheet into the document, unless the page links felles.css.
pub fn adopt_in_document(sheet: &'static Sheet) {
    if sheet.in_document.load(Ordering::Relaxed) {
        return;
    }
    sheet.in_document.store(true, Ordering::Relaxed);
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if !DOCUMENT_IS_READY.with(|ready| *ready.get_or_init(|| prepare_document(&document))) {
        adopt_into(&document, sheet.css);
    }
}

/// Whether the document has all sheets already. If not, its first sheet becomes the order of the layers.
fn prepare_document(document: &Document) -> bool {
    let linked = has_custom_property(document, "--felles-sheet");
    if !linked {
        adopt_into(document, LAYERS);
        adopt_into(document, TRIMS);
    }
    linked
}

/// Puts the tokens into the document if the page has none. They lie in a layer, so that a page's own theme wins.
///
/// For pages that link neither `felles.css` nor a theme: apps that are only felles components, and widgets. The page is
/// dark where its own `color-scheme` says so; `:root { color-scheme: light dark }` lets it follow the user.
pub fn adopt_tokens() {
    if cfg!(feature = "ssr") {
        return;
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if !has_custom_property(&document, "--felles-tokens") {
        for css in [LAYERS, TOKENS, MODES] {
            adopt_into(&document, css);
        }
    }
}

fn has_custom_property(document: &Document, name: &str) -> bool {
    web_sys::window()
        .zip(document.document_element())
        .and_then(|(window, root)| window.get_computed_style(&root).ok().flatten())
        .and_then(|style| style.get_property_value(name).ok())
        .is_some_and(|value| value.trim() == "1")
}

/// Which root a component's sheet goes to, where that is not the document.
#[derive(Clone, Copy)]
pub struct StyleRoot(StoredValue<ShadowStyles, LocalStorage>);

struct ShadowStyles {
    root: ShadowRoot,
    adopted: Vec<&'static str>,
}

thread_local! {
    /// Looking a context up costs more than the rest of a static component, and few pages have a shadow root at all.
    static ANY_SHADOW: Cell<bool> = const { Cell::new(false) };
    static DOCUMENT_IS_READY: OnceCell<bool> = const { OnceCell::new() };
}

impl StyleRoot {
    /// Sends the sheets of everything below the current owner to a shadow root. Colours and sizes come from the page.
    pub fn provide(root: ShadowRoot) {
        ANY_SHADOW.set(true);
        for css in [LAYERS, MODES, TRIMS] {
            adopt_into(&root, css);
        }
        provide_context(Self(StoredValue::new_local(ShadowStyles {
            root,
            adopted: Vec::new(),
        })));
    }

    fn adopt(&self, sheet: &Sheet) {
        self.0.update_value(|styles| {
            if !styles.adopted.contains(&sheet.name) {
                styles.adopted.push(sheet.name);
                adopt_into(&styles.root, sheet.css);
            }
        });
    }
}

/// The shadow root that the component being made stands in, where one was named.
pub(crate) fn shadow_root() -> Option<ShadowRoot> {
    let root = ANY_SHADOW.get().then(use_context::<StyleRoot>).flatten()?;
    Some(root.0.with_value(|styles| styles.root.clone()))
}

/// Adds a sheet after those that a root has adopted. One that cannot be read leaves the page as it was.
fn adopt_into(root: &impl AdoptsSheets, css: &'static str) {
    if let Some(sheet) = constructed(css) {
        root.adopted().push(&sheet);
    }
}

thread_local! {
    /// Read once, and shared by all roots of the page: two hundred elements with a root each have the same few.
    static CONSTRUCTED: RefCell<Vec<(&'static str, CssStyleSheet)>> = const { RefCell::new(Vec::new()) };
}

fn constructed(css: &'static str) -> Option<CssStyleSheet> {
    CONSTRUCTED.with_borrow_mut(|all| {
        if let Some((_, sheet)) = all.iter().find(|(known, _)| std::ptr::eq(*known, css)) {
            return Some(sheet.clone());
        }
        let sheet = CssStyleSheet::new().ok()?;
        sheet.replace_sync(css).ok()?;
        all.push((css, sheet.clone()));
        Some(sheet)
    })
}

/// A document or a shadow root.
trait AdoptsSheets {
    fn adopted(&self) -> Array;
}

impl AdoptsSheets for Document {
    fn adopted(&self) -> Array {
        self.adopted_style_sheets()
    }
}

impl AdoptsSheets for ShadowRoot {
    fn adopted(&self) -> Array {
        self.adopted_style_sheets()
    }
}
