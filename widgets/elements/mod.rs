//! The custom elements there are, and all that can be said to them: the one list that everything else is made of or held to.
//!
//! `cargo xtask build` writes the tags into `felles.js`, and types, manifest and editor data of the package; the showcase shows
//! it; `tests/native/widgets.rs` holds the views to it. Pure data: whoever needs it includes this file.

mod controls;
mod patterns;
mod service;
mod structure;

/// All of them, in the order of their names.
pub const ELEMENTS: &[Element] = &[
    structure::ACCORDION,
    controls::ACCOUNT_NUMBER_FIELD,
    controls::CHARACTER_COUNT,
    controls::COMBOBOX,
    patterns::COOKIE_BANNER,
    controls::DATE_PICKER,
    structure::DIALOG,
    structure::ERROR_SUMMARY,
    controls::FILE_UPLOAD,
    structure::FORM_STEPS,
    service::INDUSTRY_CODE_SEARCH,
    controls::MULTI_SELECT,
    controls::NATIONAL_ID_FIELD,
    controls::ORGANISATION_NUMBER_FIELD,
    patterns::PAGE_FEEDBACK,
    service::QUESTIONNAIRE,
    patterns::SESSION_TIMEOUT,
    service::START_ENK,
    structure::TABS,
    structure::THEME,
    structure::TOAST,
    patterns::TEST_PANIC,
];

/// One custom element.
pub struct Element {
    /// What stands after `felles-`.
    pub name: &'static str,
    /// The engine that draws it.
    pub group: Group,
    pub dom: Dom,
    /// What it is for, in a sentence.
    pub says: &'static str,
    pub attributes: &'static [&'static [Attribute]],
    pub properties: &'static [&'static [Property]],
    pub events: &'static [&'static [Event]],
    pub methods: &'static [Method],
    /// What its content is to it.
    pub slots: &'static [Slot],
}

/// Which elements one wasm draws. A page fetches only the groups it has elements of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// A line of text.
    Fields,
    /// What opens lists, calendars and files.
    Choices,
    /// What orders a page.
    Structure,
    /// Parts of any service.
    Patterns,
    /// Whole services, and what they ask.
    Service,
    /// What only tests use: never in the package.
    Test,
}

/// Where it draws what it shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dom {
    /// In a shadow root; the page's own content shows until it is there.
    Shadow,
    /// In a shadow root, as a control of the form around it.
    Field,
    /// In the page, because it refers to other elements or they to it. Its content is shown only until it is there.
    Replaces,
    /// In the page; each element in it becomes a part of what is shown.
    Arranges,
    /// In the page, beside its content.
    Surrounds,
}

/// An attribute, which is a property with the same name (`hide-label`: `hideLabel`) too.
pub struct Attribute {
    pub name: &'static str,
    pub kind: Kind,
    pub default: &'static str,
    pub says: &'static str,
}

/// What an attribute accepts.
#[derive(Clone, Copy)]
pub enum Kind {
    Text,
    /// There or not.
    Flag,
    /// A whole number, from 0.
    Number,
    OneOf(&'static [&'static str]),
    /// A text that must be of a form, in words.
    Like(&'static str),
    /// Data: as JSON in the attribute, or as the property. What it must be, in words, and its type in TypeScript.
    Data(&'static str, &'static str),
}

/// A property that is no attribute.
pub struct Property {
    pub name: &'static str,
    /// In TypeScript.
    pub r#type: &'static str,
    pub says: &'static str,
}

/// A `CustomEvent` that bubbles and leaves shadow roots.
pub struct Event {
    pub name: &'static str,
    /// The type of its detail, in TypeScript.
    pub detail: &'static str,
    pub cancelable: bool,
    pub says: &'static str,
}

/// A method of the element, with one argument.
pub struct Method {
    pub name: &'static str,
    /// The type of its argument, in TypeScript.
    pub argument: &'static str,
    pub says: &'static str,
}

/// What can stand in an element.
pub struct Slot {
    pub says: &'static str,
}

impl Group {
    pub const ALL: &'static [Self] = &[
        Self::Fields,
        Self::Choices,
        Self::Structure,
        Self::Patterns,
        Self::Service,
        Self::Test,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Choices => "choices",
            Self::Structure => "structure",
            Self::Patterns => "patterns",
            Self::Service => "service",
            Self::Test => "test",
        }
    }
}

impl Dom {
    /// How the scripts know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shadow => "shadow",
            Self::Field => "field",
            Self::Replaces => "replaces",
            Self::Arranges => "arranges",
            Self::Surrounds => "surrounds",
        }
    }

    pub const fn is_light(self) -> bool {
        matches!(self, Self::Replaces | Self::Arranges | Self::Surrounds)
    }
}

impl Kind {
    /// What is accepted, in the words of a warning.
    pub fn accepted(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Flag => "true or false".to_owned(),
            Self::Number => "a whole number".to_owned(),
            Self::OneOf(names) => names.join(", "),
            Self::Like(words) | Self::Data(words, _) => words.to_owned(),
        }
    }
}

impl Element {
    pub fn tag(&self) -> String {
        format!("felles-{}", self.name)
    }

    pub fn attributes(&self) -> impl Iterator<Item = &'static Attribute> {
        self.attributes.iter().flat_map(|list| list.iter())
    }

    pub fn properties(&self) -> impl Iterator<Item = &'static Property> {
        self.properties.iter().flat_map(|list| list.iter())
    }

    pub fn events(&self) -> impl Iterator<Item = &'static Event> {
        self.events.iter().flat_map(|list| list.iter())
    }

    /// Whether it is a control of a form.
    pub const fn is_field(&self) -> bool {
        matches!(self.dom, Dom::Field)
    }

    /// The module of its component or pattern: `date_picker`.
    pub fn module(&self) -> String {
        match self.name {
            "theme" => "theme_provider".to_owned(),
            "character-count" => "textarea".to_owned(),
            name => name.replace('-', "_"),
        }
    }
}

/// `hide-label` as a property: `hideLabel`.
pub fn property_name(attribute: &str) -> String {
    let mut words = attribute.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

const fn text(name: &'static str, says: &'static str) -> Attribute {
    attribute(name, Kind::Text, "", says)
}

const fn flag(name: &'static str, says: &'static str) -> Attribute {
    attribute(name, Kind::Flag, "false", says)
}

const fn number(name: &'static str, default: &'static str, says: &'static str) -> Attribute {
    attribute(name, Kind::Number, default, says)
}

const fn one_of(
    name: &'static str,
    names: &'static [&'static str],
    default: &'static str,
    says: &'static str,
) -> Attribute {
    attribute(name, Kind::OneOf(names), default, says)
}

const fn attribute(name: &'static str, kind: Kind, default: &'static str, says: &'static str) -> Attribute {
    Attribute {
        name,
        kind,
        default,
        says,
    }
}

const fn property(name: &'static str, r#type: &'static str, says: &'static str) -> Property {
    Property { name, r#type, says }
}

const fn event(name: &'static str, detail: &'static str, says: &'static str) -> Event {
    Event {
        name,
        detail,
        cancelable: false,
        says,
    }
}

const fn question(name: &'static str, detail: &'static str, says: &'static str) -> Event {
    Event {
        name,
        detail,
        cancelable: true,
        says,
    }
}

/// The language is an attribute of HTML, and found on what the element stands in.
pub const LANGUAGES: &[&str] = &["nb", "nn", "en"];
/// The marks that an element may take a shape by, whatever it is.
pub const PARTS: &[(&str, &str)] = &[("base", "All that the element draws.")];
/// Tokens that most of what is drawn follows. Each can be set on the element or on anything around it.
pub const CSS_PROPERTIES: &[(&str, &str)] = &[
    ("--felles-font-family", "The font."),
    ("--felles-color-text-default", "The colour of text."),
    ("--felles-color-surface-default", "The colour of what text stands on."),
    ("--felles-color-border-default", "The colour of lines."),
    (
        "--felles-color-base-default",
        "The colour of what is chosen or pressed.",
    ),
];

const SIZES: &[&str] = &["sm", "md", "lg"];
const LEVELS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];
const ORIENTATIONS: &[&str] = &["horizontal", "vertical"];
const COLORS: &[&str] = &[
    "accent", "neutral", "brand1", "brand2", "info", "success", "warning", "danger",
];

const SIZE: Attribute = one_of(
    "size",
    SIZES,
    "",
    "The size. Without it, that of what the element stands in.",
);
const PLACEHOLDER: Attribute = text(
    "placeholder",
    "A text in the empty input. It vanishes when the user types.",
);
const AUTOCOMPLETE: Attribute = text("autocomplete", "What the browser may fill in, as in HTML.");

/// What every control of a form has. `value` is its value from the start; the property of that name is its value now.
const FIELD: &[Attribute] = &[
    text("label", "What is asked for."),
    NAME,
    DESCRIPTION,
    WRONG,
    MISSING,
    REQUIRED,
    flag("readonly", "It can be read and sent, but not changed."),
    DISABLED,
    flag("hide-label", "Hides the label from those who see."),
    SIZE,
];

const NAME: Attribute = text("name", "The name that the value is sent under.");
const DESCRIPTION: Attribute = text("description", "What helps to answer, under the label.");
const WRONG: Attribute = text("error", "What is wrong with the answer, where the page knows better.");
const MISSING: Attribute = text("missing", "What is said where nothing is answered.");
const REQUIRED: Attribute = flag("required", "It must be answered.");
const DISABLED: Attribute = flag("disabled", "It can neither be used nor is it sent.");

/// What an address may be that is fetched.
const ADDRESS: Kind = Kind::Like("an address that begins with https:, or one of this site");

const ERROR: &[Event] = &[event(
    "felles-error",
    "{ message: string; draft: Record<string, string> }",
    "The element cannot work. Its own content shows, and what the user wrote.",
)];

const CHANGED_TEXT: &[Event] = &[event(
    "felles-change",
    "{ value: string; valid: boolean }",
    "The user has changed the value. `value` is as it is sent: digits, or a date such as 2026-05-17, where it is valid.",
)];

const TEXT_VALUE: &[Property] = &[property(
    "value",
    "string",
    "The value as the user sees it, right or wrong. The attribute of this name is what it begins with.",
)];

const OPTIONS: &[Property] = &[
    property(
        "options",
        "FellesOption[]",
        "The options: `{ value, label, description?, group?, disabled? }`. Without it, the `option` elements in the element.",
    ),
    property(
        "source",
        "(text: string) => Promise<FellesOption[]> | FellesOption[]",
        "Finds options elsewhere, by what is written. Goes before `options`.",
    ),
];

const CHOOSING: &[Attribute] = &[
    PLACEHOLDER,
    text("empty", "What is said where nothing is found."),
    flag("free-text", "What no option says may be the answer too."),
];

const OPTION_SLOT: &[Slot] = &[Slot {
    says: "`option` elements, or a control of your own with them, which is shown and sent until the element is ready.",
}];

const FALLBACK: &[Slot] = &[Slot {
    says: "What shows until the element is ready, and where it cannot be had.",
}];

const SECTIONS: &[Slot] = &[Slot {
    says: "One element a section, with `data-label`; `data-value`, `data-description`, `data-open` and `data-disabled` where they mean something. It is moved to its place.",
}];
