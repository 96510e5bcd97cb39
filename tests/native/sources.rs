//! The Rust files of the project, and what a test needs to read them.

use proc_macro2::{TokenStream, TokenTree};
use std::{
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};

/// The folder of Cargo.toml.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One Rust file.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    /// The file as the compiler's tokens, with lines and columns.
    pub fn tokens(&self) -> TokenStream {
        TokenStream::from_str(&self.text).unwrap_or_else(|error| panic!("{} is not Rust: {error}", self.path))
    }

    /// The file as syntax.
    pub fn syntax(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{} is not Rust: {error}", self.path))
    }
}

/// Every Rust file of some folders (and of single files), in the order of their paths.
pub fn sources(places: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for place in places {
        walk(&root().join(place), &mut paths);
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths.sort();
    paths
        .iter()
        .map(|path| Source {
            path: from_root(path),
            text: read(path),
        })
        .collect()
}

/// Every file below a folder; the path itself where it is a file; nothing where there is none.
pub fn walk(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        found.push(path.to_owned());
        return;
    }
    let Ok(entries) = fs::read_dir(path) else { return };
    for entry in entries {
        walk(&entry.expect("a folder that can be read").path(), found);
    }
}

/// A text file, by its path.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn from_root(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

/// A macro call found in tokens.
pub struct MacroCall {
    pub name: proc_macro2::Ident,
    pub body: TokenStream,
}

/// Every `name!(…)` of some names, at any depth: also in the arguments of other macros.
pub fn macro_calls(tokens: TokenStream, names: &[&str]) -> Vec<MacroCall> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            if let [.., TokenTree::Ident(name), TokenTree::Punct(mark)] = &tokens[..index]
                && mark.as_char() == '!'
                && names.iter().any(|known| name == known)
            {
                found.push(MacroCall {
                    name: name.clone(),
                    body: group.stream(),
                });
            }
            found.extend(macro_calls(group.stream(), names));
        }
    }
    found
}

/// Every identifier, at any depth.
pub fn idents(tokens: TokenStream) -> Vec<proc_macro2::Ident> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) => vec![ident],
            TokenTree::Group(group) => idents(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
        })
        .collect()
}

/// Whether an item is compiled for servers only: `#[cfg(not(target_arch = "wasm32"))]`.
pub fn is_native_only(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().replace(' ', "") == "not(target_arch=\"wasm32\")")
    })
}
