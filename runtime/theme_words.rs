//! What a theme's parts, warnings and errors are called, in every language: `say`, on each of them.
//!
//! The types themselves are in [`styles`](crate::styles), which knows of no languages; their `Display` is for
//! developers.
//!
//! ```
//! use felles::{runtime::Language, styles::theme::{ColorName, Theme}};
//!
//! let error = Theme::from_json("{\n  \"name\": 7\n}").unwrap_err();
//! assert_eq!(error.say(&Language::Nb).as_str(), "Linje 2, name: Her må det stå en tekst i anførselstegn.");
//! assert_eq!(ColorName::Accent.say(&Language::En).as_str(), "Accent");
//! ```

use super::{Language, Text, Word};
use crate::styles::{
    color::{Hex, HexError, Scheme, Step},
    theme::{ColorName, JsonError, QueryError, ThemeProblem, Warning},
};

crate::words! { "theme";
    ACCENT = { nb: "Hovedfarge", nn: "Hovudfarge", en: "Accent" };
    NEUTRAL = { nb: "Nøytral", nn: "Nøytral", en: "Neutral" };
    BRAND1 = { nb: "Støttefarge 1", nn: "Støttefarge 1", en: "Brand 1" };
    BRAND2 = { nb: "Støttefarge 2", nn: "Støttefarge 2", en: "Brand 2" };
    INFO = { nb: "Informasjon", nn: "Informasjon", en: "Info" };
    SUCCESS = { nb: "Vellykket", nn: "Vellukka", en: "Success" };
    WARNING = { nb: "Advarsel", nn: "Åtvaring", en: "Warning" };
    DANGER = { nb: "Fare", nn: "Fare", en: "Danger" };
    VISITED_LINK = { nb: "Besøkt lenke", nn: "Besøkt lenkje", en: "Visited link" };
    /// A scheme, as in "in light".
    LIGHT = { nb: "lyst", nn: "lyst", en: "light" };
    DARK = { nb: "mørkt", nn: "mørkt", en: "dark" };
    CONTRAST = { nb: "kontrast", nn: "kontrast", en: "contrast" };

    FILL_AGAINST_PAGE = { nb: "I {scheme} har en fylt knapp {ratio}:1 mot siden; det trengs {needed}:1.", nn: "I {scheme} har ein fylt knapp {ratio}:1 mot sida; det trengst {needed}:1.", en: "In {scheme}, a filled button has {ratio}:1 against the page; {needed}:1 is needed." };
    TEXT_ON_FILL = { nb: "I {scheme} har {text} på {fill} {ratio}:1; det trengs {needed}:1.", nn: "I {scheme} har {text} på {fill} {ratio}:1; det trengst {needed}:1.", en: "In {scheme}, {text} on {fill} has {ratio}:1; {needed}:1 is needed." };
    VISITED_ON_PAGE = { nb: "I {scheme} har lenken {ratio}:1 mot siden; det trengs {needed}:1.", nn: "I {scheme} har lenkja {ratio}:1 mot sida; det trengst {needed}:1.", en: "In {scheme}, the link has {ratio}:1 against the page; {needed}:1 is needed." };
    WHITE_TEXT = { nb: "hvit tekst", nn: "kvit tekst", en: "white text" };
    BLACK_TEXT = { nb: "svart tekst", nn: "svart tekst", en: "black text" };
    /// What the text stands on.
    FILL = { nb: "en fylt knapp", nn: "ein fylt knapp", en: "a filled button" };
    HOVERED_FILL = { nb: "en fylt knapp under pekeren", nn: "ein fylt knapp under peikaren", en: "a hovered filled button" };
    PRESSED_FILL = { nb: "en fylt knapp som trykkes", nn: "ein fylt knapp som blir trykt", en: "a pressed filled button" };

    COLOR_EMPTY = { nb: "Skriv en farge, for eksempel #0b5c73.", nn: "Skriv ein farge, til dømes #0b5c73.", en: "Enter a colour, for example #0b5c73." };
    COLOR_LENGTH = { nb: ["Fargen har ett siffer. Den må ha 6, som #0b5c73, eller 3, som #05a.", "Fargen har {count} siffer. Den må ha 6, som #0b5c73, eller 3, som #05a."], nn: ["Fargen har eitt siffer. Han må ha 6, som #0b5c73, eller 3, som #05a.", "Fargen har {count} siffer. Han må ha 6, som #0b5c73, eller 3, som #05a."], en: ["The colour has one digit. It needs 6, as in #0b5c73, or 3, as in #05a.", "The colour has {count} digits. It needs 6, as in #0b5c73, or 3, as in #05a."] };
    COLOR_DIGIT = { nb: "«{character}» kan ikke stå i en farge. Bruk 0–9 og a–f, som #0b5c73.", nn: "«{character}» kan ikkje stå i ein farge. Bruk 0–9 og a–f, som #0b5c73.", en: "“{character}” cannot be in a colour. Use 0–9 and a–f, as in #0b5c73." };
    NAME = { nb: "Navnet må ha 1 til 40 tegn: små bokstaver fra a til z, sifre og bindestrek, med en bokstav først.", nn: "Namnet må ha 1 til 40 teikn: små bokstavar frå a til z, siffer og bindestrek, med ein bokstav først.", en: "The name must have 1 to 40 characters: small letters from a to z, digits and hyphens, beginning with a letter." };
    RADIUS = { nb: "Radius må være et helt tall fra 0 til 99.", nn: "Radius må vere eit heilt tal frå 0 til 99.", en: "The radius must be a whole number from 0 to 99." };
    FONT = { nb: "«{font}» er ikke navnet på en skrift. Bruk bokstaver, sifre, mellomrom og bindestrek, med komma mellom navnene.", nn: "«{font}» er ikkje namnet på ei skrift. Bruk bokstavar, siffer, mellomrom og bindestrek, med komma mellom namna.", en: "“{font}” is not the name of a font. Use letters, digits, spaces and hyphens, with commas between the names." };
    FONT_EMPTY = { nb: "Her mangler navnet på en skrift.", nn: "Her manglar namnet på ei skrift.", en: "The name of a font is missing." };
    UNKNOWN_FIELD = { nb: "Et tema har ikke noe slikt felt.", nn: "Eit tema har ikkje noko slikt felt.", en: "A theme has no such field." };
    DUPLICATE = { nb: "Feltet står to ganger.", nn: "Feltet står to gonger.", en: "The field is there twice." };
    MISSING = { nb: "Feltet mangler.", nn: "Feltet manglar.", en: "The field is missing." };
    NOT_TEXT = { nb: "Her må det stå en tekst i anførselstegn.", nn: "Her må det stå ein tekst i hermeteikn.", en: "This must be a text in quotation marks." };
    NOT_OBJECT = { nb: "Her må det stå felter mellom krøllparenteser.", nn: "Her må det stå felt mellom krøllparentesar.", en: "This must be fields between braces." };
    ENCODING = { nb: "Et %-tegn er ikke fulgt av koden for et tegn.", nn: "Eit %-teikn er ikkje følgt av koden for eit teikn.", en: "A % is not followed by the code of a character." };

    JSON_ENDS = { nb: "Teksten slutter for tidlig.", nn: "Teksten sluttar for tidleg.", en: "The text ends too early." };
    JSON_COMMA = { nb: "Her mangler et komma eller en sluttparentes.", nn: "Her manglar eit komma eller ein sluttparentes.", en: "A comma or a closing bracket is missing." };
    JSON_COLON = { nb: "Her mangler et kolon.", nn: "Her manglar eit kolon.", en: "A colon is missing." };
    JSON_EXTRA_COMMA = { nb: "Her står et komma for mye.", nn: "Her står eit komma for mykje.", en: "There is one comma too many." };
    JSON_KEY = { nb: "Navnet på et felt må stå i anførselstegn.", nn: "Namnet på eit felt må stå i hermeteikn.", en: "The name of a field must be in quotation marks." };
    JSON_MORE = { nb: "Det står mer etter temaet.", nn: "Det står meir etter temaet.", en: "There is more after the theme." };
    JSON_OTHER = { nb: "Dette er ikke gyldig JSON.", nn: "Dette er ikkje gyldig JSON.", en: "This is not valid JSON." };
    /// Where something is wrong in a file, and what.
    AT_LINE = { nb: "Linje {line}: {problem}", nn: "Linje {line}: {problem}", en: "Line {line}: {problem}" };
    AT_FIELD = { nb: "Linje {line}, {field}: {problem}", nn: "Linje {line}, {field}: {problem}", en: "Line {line}, {field}: {problem}" };
}

fn plain(word: &'static Word, language: &Language) -> Text {
    word.say(language, None, &[])
}

impl ColorName {
    /// What the colour is called.
    pub fn say(self, language: &Language) -> Text {
        let word = match self {
            Self::Accent => &ACCENT,
            Self::Neutral => &NEUTRAL,
            Self::Brand1 => &BRAND1,
            Self::Brand2 => &BRAND2,
            Self::Info => &INFO,
            Self::Success => &SUCCESS,
            Self::Warning => &WARNING,
            Self::Danger => &DANGER,
        };
        plain(word, language)
    }
}

impl Scheme {
    /// What the scheme is called, in the middle of a sentence.
    pub fn say(self, language: &Language) -> Text {
        let word = match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Contrast => &CONTRAST,
        };
        plain(word, language)
    }
}

impl Warning {
    /// What it is about: a colour, or the link that was followed.
    pub fn subject(&self, language: &Language) -> Text {
        match self {
            Self::FillAgainstPage { color, .. } | Self::TextOnFill { color, .. } => color.say(language),
            Self::VisitedLink { .. } => plain(&VISITED_LINK, language),
        }
    }

    /// What is wrong with it, as a sentence: "In light, white text on a hovered filled button has 3.9:1; 4.5:1 is needed."
    pub fn say(&self, language: &Language) -> Text {
        let (word, scheme, ratio, needed, more) = match *self {
            Self::FillAgainstPage {
                scheme, ratio, needed, ..
            } => (&FILL_AGAINST_PAGE, scheme, ratio, needed, None),
            Self::VisitedLink { scheme, ratio, needed } => (&VISITED_ON_PAGE, scheme, ratio, needed, None),
            Self::TextOnFill {
                scheme,
                text,
                fill,
                ratio,
                needed,
                ..
            } => (&TEXT_ON_FILL, scheme, ratio, needed, Some((text, fill))),
        };
        let mut values = vec![
            ("scheme", scheme.say(language)),
            ("ratio", decimal(ratio, language)),
            ("needed", decimal(needed, language)),
        ];
        if let Some((text, fill)) = more {
            let text = if text == Hex::WHITE { &WHITE_TEXT } else { &BLACK_TEXT };
            let fill = match fill {
                Step::BaseHover => &HOVERED_FILL,
                Step::BaseActive => &PRESSED_FILL,
                _ => &FILL,
            };
            values.extend([("text", plain(text, language)), ("fill", plain(fill, language))]);
        }
        word.say(language, None, &values)
    }
}

/// One decimal, cut and not rounded: 4.49 must not read as 4.5.
fn decimal(number: f64, language: &Language) -> Text {
    let cut = (number * 10.0).floor() / 10.0;
    let text = cut.to_string();
    match language {
        Language::En => text.into(),
        _ => text.replace('.', ",").into(),
    }
}

impl HexError {
    /// What is wrong with the colour, and how to mend it.
    pub fn say(&self, language: &Language) -> Text {
        match self {
            Self::Empty => plain(&COLOR_EMPTY, language),
            Self::Length(digits) => COLOR_LENGTH.say(language, u64::try_from(*digits).ok(), &[]),
            Self::Digit { character, .. } => {
                COLOR_DIGIT.say(language, None, &[("character", character.to_string().into())])
            }
        }
    }
}

impl ThemeProblem {
    /// What is wrong, and how to mend it.
    pub fn say(&self, language: &Language) -> Text {
        let word = match self {
            Self::Color(error) => return error.say(language),
            Self::Font(font) if !font.is_empty() => {
                return FONT.say(language, None, &[("font", font.clone().into())]);
            }
            Self::Syntax(message) => syntax(message),
            Self::UnknownField => &UNKNOWN_FIELD,
            Self::Duplicate => &DUPLICATE,
            Self::Missing => &MISSING,
            Self::NotText => &NOT_TEXT,
            Self::NotObject => &NOT_OBJECT,
            Self::Name => &NAME,
            Self::Radius => &RADIUS,
            Self::Font(_) => &FONT_EMPTY,
            Self::Encoding => &ENCODING,
        };
        plain(word, language)
    }
}

/// What the parser says, in words that a person knows.
fn syntax(message: &str) -> &'static Word {
    let says = |start: &str| message.starts_with(start);
    match () {
        () if says("EOF") => &JSON_ENDS,
        () if says("expected `,`") => &JSON_COMMA,
        () if says("expected `:`") => &JSON_COLON,
        () if says("trailing comma") => &JSON_EXTRA_COMMA,
        () if says("trailing characters") => &JSON_MORE,
        () if says("key must be a string") => &JSON_KEY,
        () => &JSON_OTHER,
    }
}

impl JsonError {
    /// Where it is, by line and field, and what is wrong there.
    pub fn say(&self, language: &Language) -> Text {
        let word = if self.field.is_empty() { &AT_LINE } else { &AT_FIELD };
        let values = [
            ("line", self.line.to_string().into()),
            ("field", self.field.clone().into()),
            ("problem", self.problem.say(language)),
        ];
        word.say(language, None, &values)
    }
}

impl QueryError {
    /// Which parameter it is, and what is wrong with it.
    pub fn say(&self, language: &Language) -> Text {
        format!("{}: {}", self.key, self.problem.say(language)).into()
    }
}
