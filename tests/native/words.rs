//! Every built-in word is there in bokmål, nynorsk and English, says something, and says the same.

use crate::sources::{macro_calls, sources};
use proc_macro2::Span;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Ident, LitStr, Token, braced, bracketed,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    token,
};

/// The body of a `words!`.
struct Words {
    component: String,
    entries: Vec<Entry>,
}

struct Entry {
    name: Ident,
    /// Each language with its forms: one text, or those for one and for many.
    languages: Vec<(Ident, Vec<LitStr>)>,
}

impl Parse for Words {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let component: LitStr = input.parse()?;
        input.parse::<Token![;]>()?;
        let entries = Punctuated::<Entry, Token![;]>::parse_terminated(input)?;
        Ok(Self {
            component: component.value(),
            entries: entries.into_iter().collect(),
        })
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        let languages;
        braced!(languages in input);
        let languages = Punctuated::<Language, Token![,]>::parse_terminated(&languages)?;
        Ok(Self {
            name,
            languages: languages
                .into_iter()
                .map(|language| (language.tag, language.forms))
                .collect(),
        })
    }
}

struct Language {
    tag: Ident,
    forms: Vec<LitStr>,
}

impl Parse for Language {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let tag = input.parse()?;
        input.parse::<Token![:]>()?;
        let forms = if input.peek(token::Bracket) {
            let forms;
            bracketed!(forms in input);
            Punctuated::<LitStr, Token![,]>::parse_terminated(&forms)?
                .into_iter()
                .collect()
        } else {
            vec![input.parse()?]
        };
        Ok(Self { tag, forms })
    }
}

/// What is wrong with the words of one module, each with the place it stands in.
fn faults(words: &Words) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for entry in &words.entries {
        let mut fault = |what: String| found.push((entry.name.span(), format!("{}: {what}", entry.name)));
        let tags: Vec<String> = entry.languages.iter().map(|(tag, _)| tag.to_string()).collect();
        if tags != ["nb", "nn", "en"] {
            fault(format!("has {}; it needs nb, nn, en", tags.join(", ")));
        }
        let mut wanted: Option<BTreeSet<String>> = None;
        let plural: Vec<bool> = entry.languages.iter().map(|(_, forms)| forms.len() == 2).collect();
        if plural.iter().any(|has| *has != plural[0]) {
            fault("has a form for one in some languages only".to_owned());
        }
        for (tag, forms) in &entry.languages {
            for form in forms {
                let text = form.value();
                if text.trim().is_empty() {
                    fault(format!("{tag} is empty"));
                }
                if text.trim() != text {
                    fault(format!("{tag} has white space around it: \"{text}\""));
                }
            }
            // The form for one may leave the number out: "Ett tegn igjen".
            let places = forms.last().map(|form| placeholders(&form.value())).unwrap_or_default();
            for form in forms {
                if !placeholders(&form.value()).is_subset(&places) {
                    fault(format!(
                        "{tag}: \"{}\" has a place that the form for many has not",
                        form.value()
                    ));
                }
            }
            match &wanted {
                None => wanted = Some(places),
                Some(wanted) if *wanted != places => {
                    fault(format!(
                        "{tag} has the places {places:?}, the first language {wanted:?}"
                    ));
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// The names in `{name}`.
fn placeholders(text: &str) -> BTreeSet<String> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()))
        .collect()
}

#[test]
fn every_word_is_whole_in_all_three_languages() {
    let mut report = Vec::new();
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    for file in sources(&["values", "runtime", "components", "patterns"]) {
        for call in macro_calls(file.tokens(), &["words"]) {
            let words: Words = syn::parse2(call.body).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            for (span, fault) in faults(&words) {
                report.push(format!("{}:{}: {fault}", file.path, span.start().line));
            }
            for entry in &words.entries {
                let key = format!("{}.{}", words.component, entry.name).to_lowercase();
                if let Some(other) = keys.insert(key.clone(), file.path.clone()) {
                    report.push(format!("{}: {key} is in {other} too", file.path));
                }
            }
        }
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

fn faults_of(source: &str) -> Vec<String> {
    let words = Words::parse.parse_str(source).expect("the body of a words!");
    faults(&words).into_iter().map(|(_, fault)| fault).collect()
}

#[test]
fn whole_words_have_no_faults() {
    let good = r#""queue";
        /// Said.
        LEFT = { nb: ["Ett tegn igjen", "{count} tegn igjen"], nn: ["Eitt teikn att", "{count} teikn att"], en: ["One character left", "{count} characters left"] };
        CLOSE = { nb: "Lukk {name}", nn: "Lukk {name}", en: "Close {name}" };"#;
    assert_eq!(faults_of(good), Vec::<String>::new());
}

#[test]
fn each_kind_of_fault_is_found() {
    for (bad, expected) in [
        (r#""x"; A = { nb: "a", en: "a" };"#, "it needs nb, nn, en"),
        (r#""x"; A = { nb: "a", nn: "", en: "a" };"#, "nn is empty"),
        (r#""x"; A = { nb: "a", nn: "a ", en: "a" };"#, "white space"),
        (r#""x"; A = { nb: "{n} a", nn: "{n} a", en: "a" };"#, "has the places"),
        (
            r#""x"; A = { nb: "{n} a", nn: "{m} a", en: "{n} a" };"#,
            "has the places",
        ),
        (
            r#""x"; A = { nb: ["{n} a", "a"], nn: ["a", "a"], en: ["a", "a"] };"#,
            "the form for many",
        ),
        (
            r#""x"; A = { nb: ["a", "a"], nn: "a", en: ["a", "a"] };"#,
            "some languages only",
        ),
    ] {
        let found = faults_of(bad);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{bad}: {found:?}");
    }
}
