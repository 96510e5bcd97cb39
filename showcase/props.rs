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
            Item::Macro(item) if calls(&item, TYPED_FIELD.name) => {
                folder.components.push(typed_field(item.mac.tokens)?);
            }
            Item::Macro(item) if calls(&item, STEP_FORM.name) => folder.components.push(step_form(item.mac.tokens)?),
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

/// A macro that makes components: those of one kin have props of their own, and share others.
struct Maker {
    name: &'static str,
    /// The file that declares it.
    declared: &'static str,
    /// What stands in its signature for the type that differs.
    placeholder: &'static str,
}

const TYPED_FIELD: Maker = Maker {
    name: "typed_field",
    declared: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/components/typed_field.rs")),
    placeholder: "$value",
};

const STEP_FORM: Maker = Maker {
    name: "step_form",
    declared: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/patterns/step_form.rs")),
    placeholder: "$data",
};

/// A field that `typed_field!` makes, of a function that gives the value that is asked for.
fn typed_field(tokens: TokenStream) -> syn::Result<Component> {
    let function: ItemFn = syn::parse2(tokens)?;
    let value = match &function.sig.output {
        ReturnType::Type(_, value) => source(value.span()),
        ReturnType::Default => String::new(),
    };
    TYPED_FIELD.component(&function, &value)
}

/// A form that `step_form!` makes, of a function that is given the step, whose type says what is asked.
fn step_form(tokens: TokenStream) -> syn::Result<Component> {
    let mut function: ItemFn = syn::parse2(tokens)?;
    let mut inputs = function.sig.inputs.into_iter();
    let step = match inputs.next() {
        Some(FnArg::Typed(step)) => source(step.ty.span()),
        _ => String::new(),
    };
    function.sig.inputs = inputs.collect();
    let data = step.strip_prefix("Step<").and_then(|rest| rest.strip_suffix('>'));
    STEP_FORM.component(&function, data.unwrap_or_default())
}

impl Maker {
    /// What it makes: the props of its own stand in the source of it, the others in that of the macro, around them.
    fn component(&self, function: &ItemFn, r#type: &str) -> syn::Result<Component> {
        let mut made = component(function)?;
        let [before, after] = self.shared_props()?;
        made.props = before.into_iter().chain(made.props).chain(after).collect();
        for prop in &mut made.props {
            prop.r#type = prop.r#type.replace(self.placeholder, r#type);
        }
        Ok(made)
    }

    /// What stands before and after `$($own)*` in the signature that the macro writes.
    fn shared_props(&self) -> syn::Result<[Vec<Prop>; 2]> {
        let file = syn::parse_file(self.declared)?;
        let rules = file.items.into_iter().find_map(|item| match item {
            Item::Macro(item) if item.ident.as_ref().is_some_and(|name| name == self.name) => Some(item.mac.tokens),
            _ => None,
        });
        let body = rules.and_then(|rules| groups(rules, Delimiter::Brace).next());
        let body = body.unwrap_or_default().into_iter();
        let after_fn: TokenStream = body.skip_while(|token| !is_word(token, "fn")).collect();
        let found = groups(after_fn, Delimiter::Parenthesis).find_map(|signature| {
            let signature: Vec<_> = signature.into_iter().collect();
            let own = signature.windows(2).position(is_repetition)?;
            Some((signature, own))
        });
        let (signature, own) = found.ok_or_else(|| {
            let what = format!("{}! has no place for props of its own", self.name);
            syn::Error::new(Span::call_site(), what)
        })?;
        let read = |tokens: &[TokenTree]| {
            // The parser knows no `$value`. How it is written comes from the source.
            let plain = tokens.iter().filter(|token| !is_dollar(token)).cloned().collect();
            props(&Punctuated::parse_terminated.parse2(plain)?)
        };
        Ok([read(&signature[..own])?, read(&signature[own + 3..])?])
    }
}

/// `$(`
fn is_repetition(pair: &[TokenTree]) -> bool {
    is_dollar(&pair[0]) && matches!(pair[1], TokenTree::Group(_))
}

fn groups(tokens: TokenStream, delimiter: Delimiter) -> impl Iterator<Item = TokenStream> {
    tokens.into_iter().filter_map(move |token| match token {
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
