//! What a component takes, read from its source with the compiler's own grammar. Never compiled into anything.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::{fs, path::Path};
use syn::{
    Attribute, Expr, ExprLit, FnArg, Item, ItemEnum, ItemFn, ItemMacro, Lit, Meta, Pat, PatType, ReturnType, Token,
    Visibility,
    parse::{ParseStream, Parser},
    punctuated::Punctuated,
    spanned::Spanned,
};

/// One public component.
#[derive(Debug)]
pub struct Component {
    pub name: String,
    pub doc: String,
    pub props: Vec<Prop>,
}

/// One thing that it takes.
#[derive(Debug)]
pub struct Prop {
    pub name: String,
    /// As it is written.
    pub r#type: String,
    pub required: bool,
    pub default: Default,
    /// Without the sentence that says the default.
    pub doc: String,
}

/// What a prop is when it is not given.
#[derive(Debug, PartialEq, Eq)]
pub enum Default {
    /// It must be given, or is nothing.
    None,
    /// In the words of its doc comment.
    Said(String),
    /// As code.
    Code(String),
}

/// A set of names, made by `variants!`.
#[derive(Debug)]
pub struct Variants {
    pub name: String,
    pub variants: Vec<Variant>,
}

/// One of them.
#[derive(Debug)]
pub struct Variant {
    pub name: String,
    pub doc: String,
    pub is_default: bool,
}

/// What the files of a folder declare.
#[derive(Debug)]
pub struct Folder {
    pub components: Vec<Component>,
    pub variants: Vec<Variants>,
}

/// Reads all Rust files of a folder, in the order of their names, `mod.rs` first; not those in folders of it.
pub fn read(folder: &Path) -> Result<Folder, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    files.sort_by_key(|file| (!file.ends_with("mod.rs"), file.clone()));
    let mut read = Folder {
        components: Vec::new(),
        variants: Vec::new(),
    };
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        read_source(&text, &mut read).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(read)
}

/// Reads one file into what is known of its folder.
pub fn read_source(text: &str, folder: &mut Folder) -> syn::Result<()> {
    for item in syn::parse_file(text)?.items {
        match item {
            Item::Macro(item) if calls(&item, "variants") => folder.variants.extend(variants(item.mac.tokens)?),
            Item::Macro(item) if calls(&item, "typed_field") => folder.components.push(typed_field(item.mac.tokens)?),
            Item::Fn(function) if is_component(&function) => folder.components.push(component(&function)?),
            _ => {}
        }
    }
    Ok(())
}

fn calls(item: &ItemMacro, name: &str) -> bool {
    item.mac
        .path
        .segments
        .last()
        .is_some_and(|segment| segment.ident == name)
}

fn is_component(function: &ItemFn) -> bool {
    let marked = function
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("component"));
    marked && matches!(function.vis, Visibility::Public(_))
}

fn component(function: &ItemFn) -> syn::Result<Component> {
    Ok(Component {
        name: function.sig.ident.to_string(),
        doc: doc(&function.attrs),
        props: props(&function.sig.inputs)?,
    })
}

fn props(inputs: &Punctuated<FnArg, Token![,]>) -> syn::Result<Vec<Prop>> {
    let props = inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => Some(prop(input)),
        FnArg::Receiver(_) => None,
    });
    props.collect()
}

/// Where `typed_field!` says what all its fields take.
const TYPED_FIELD: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/components/typed_field.rs"));

/// A field that `typed_field!` makes: its own props stand in its source, the others in that of the macro, around them.
fn typed_field(tokens: TokenStream) -> syn::Result<Component> {
    let function: ItemFn = syn::parse2(tokens)?;
    let mut field = component(&function)?;
    let value = match &function.sig.output {
        ReturnType::Type(_, value) => source(value.span()),
        ReturnType::Default => String::new(),
    };
    let [before, after] = shared_props()?;
    field.props = before.into_iter().chain(field.props).chain(after).collect();
    for prop in &mut field.props {
        prop.r#type = prop.r#type.replace("$value", &value);
    }
    Ok(field)
}

/// What stands before and after `$($own)*` in the signature that the macro writes.
fn shared_props() -> syn::Result<[Vec<Prop>; 2]> {
    let file = syn::parse_file(TYPED_FIELD)?;
    let rules = file.items.into_iter().find_map(|item| match item {
        Item::Macro(item) if item.ident.as_ref().is_some_and(|name| name == "typed_field") => Some(item.mac.tokens),
        _ => None,
    });
    let body = rules.and_then(|rules| first_group(rules, Delimiter::Brace));
    let after_fn = body.map(|body| body.into_iter().skip_while(|token| !is_word(token, "fn")).collect());
    let signature = after_fn.and_then(|tokens| first_group(tokens, Delimiter::Parenthesis));
    let signature: Vec<_> = signature.into_iter().flatten().collect();
    let is_repetition = |pair: &[TokenTree]| is_dollar(&pair[0]) && matches!(pair[1], TokenTree::Group(_));
    let own = signature
        .windows(2)
        .position(is_repetition)
        .ok_or_else(|| syn::Error::new(Span::call_site(), "typed_field! has no place for props of its own"))?;
    let read = |tokens: &[TokenTree]| {
        // The parser knows no `$value`. How it is written comes from the source.
        let plain = tokens.iter().filter(|token| !is_dollar(token)).cloned().collect();
        props(&Punctuated::parse_terminated.parse2(plain)?)
    };
    Ok([read(&signature[..own])?, read(&signature[own + 3..])?])
}

fn first_group(tokens: TokenStream, delimiter: Delimiter) -> Option<TokenStream> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group.stream()),
        _ => None,
    })
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn is_dollar(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == '$')
}

fn prop(input: &PatType) -> syn::Result<Prop> {
    let name = match &*input.pat {
        Pat::Ident(name) => name.ident.to_string(),
        other => source(other.span()),
    };
    let mut required = true;
    let mut code = None;
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("prop")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("optional") || meta.path.is_ident("optional_no_strip") {
                required = false;
            }
            if let Ok(value) = meta.value() {
                let value: Expr = value.parse()?;
                if meta.path.is_ident("default") {
                    required = false;
                    code = Some(source(value.span()));
                }
            }
            Ok(())
        })?;
    }
    let (doc, said) = without_default(&doc(&input.attrs));
    let default = match (said, code) {
        (Some(said), _) => Default::Said(said),
        (None, Some(code)) => Default::Code(code),
        (None, None) => Default::None,
    };
    Ok(Prop {
        name,
        r#type: source(input.ty.span()),
        required,
        default,
        doc,
    })
}

/// A doc comment says a default in a sentence of its own: «Default: primary.»
fn without_default(doc: &str) -> (String, Option<String>) {
    const MARK: &str = "Default: ";
    let Some(start) = doc.find(MARK) else {
        return (doc.to_owned(), None);
    };
    let sentence = &doc[start + MARK.len()..];
    let end = sentence
        .find(". ")
        .or_else(|| sentence.strip_suffix('.').map(str::len))
        .unwrap_or(sentence.len());
    let (said, after) = sentence.split_at(end);
    let rest = format!("{} {}", doc[..start].trim(), after.trim_start_matches('.').trim());
    (rest.trim().to_owned(), Some(said.to_owned()))
}

fn variants(tokens: TokenStream) -> syn::Result<Vec<Variants>> {
    let enums = |input: ParseStream| {
        let mut enums = Vec::new();
        while !input.is_empty() {
            enums.push(input.parse::<ItemEnum>()?);
        }
        Ok(enums)
    };
    let read = enums.parse2(tokens)?.into_iter().map(|declared| Variants {
        name: declared.ident.to_string(),
        variants: declared.variants.iter().map(variant).collect(),
    });
    Ok(read.collect())
}

fn variant(variant: &syn::Variant) -> Variant {
    Variant {
        name: variant.ident.to_string(),
        doc: doc(&variant.attrs),
        is_default: variant
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("default")),
    }
}

/// The doc comment of an item, its lines as written.
fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(line), ..
            }) => Some(line.value()),
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<_> = lines
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned())
        .collect();
    lines.join("\n").trim().to_owned()
}

/// What stands there in the file, on one line.
fn source(span: Span) -> String {
    let text = span.source_text().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
