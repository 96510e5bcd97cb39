//! The custom elements there are, and all that can be said to them: the one list that everything else is made of or held to.
//!
//! `cargo xtask build` writes the tags into `felles.js`, and types, manifest and editor data of the package; the showcase shows
//! it; `tests/native/widgets.rs` holds the views to it. Pure data: whoever needs it includes this file.

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
    /// Whole parts of a service.
    Patterns,
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
        Self::Test,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Choices => "choices",
            Self::Structure => "structure",
            Self::Patterns => "patterns",
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
            Self::Like(words) => words.to_owned(),
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

const fn one_of(name: &'static str, names: &'static [&'static str], default: &'static str, says: &'static str) -> Attribute {
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
    ("--felles-color-base-default", "The colour of what is chosen or pressed."),
];

const SIZES: &[&str] = &["sm", "md", "lg"];
const LEVELS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];
const ORIENTATIONS: &[&str] = &["horizontal", "vertical"];
const COLORS: &[&str] = &["accent", "neutral", "brand1", "brand2", "info", "success", "warning", "danger"];

const SIZE: Attribute = one_of("size", SIZES, "", "The size. Without it, that of what the element stands in.");
const PLACEHOLDER: Attribute = text("placeholder", "A text in the empty input. It vanishes when the user types.");
const AUTOCOMPLETE: Attribute = text("autocomplete", "What the browser may fill in, as in HTML.");

/// What every control of a form has. `value` is its value from the start; the property of that name is its value now.
const FIELD: &[Attribute] = &[
    text("label", "What is asked for."),
    text("name", "The name that the value is sent under."),
    text("description", "What helps to answer, under the label."),
    text("error", "What is wrong with the answer, where the page knows better."),
    text("missing", "What is said where nothing is answered."),
    flag("required", "It must be answered."),
    flag("readonly", "It can be read and sent, but not changed."),
    flag("disabled", "It can neither be used nor is it sent."),
    flag("hide-label", "Hides the label from those who see."),
    SIZE,
];

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

const TEXT_VALUE: &[Property] = &[property("value", "string", "The value as the user sees it, right or wrong.")];

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

macro_rules! typed_field {
    ($name:literal, $says:literal) => {
        Element {
            name: $name,
            group: Group::Fields,
            dom: Dom::Field,
            says: $says,
            attributes: &[FIELD, &[AUTOCOMPLETE, PLACEHOLDER, number("width", "", "How many characters wide the input is.")]],
            properties: &[TEXT_VALUE],
            events: &[CHANGED_TEXT, ERROR],
            methods: &[],
            slots: FALLBACK,
        }
    };
}

/// All of them, in the order of their names. `industry-code-search`, `questionnaire` and `start-enk` have their places between
/// those of their neighbours.
pub const ELEMENTS: &[Element] = &[
    Element {
        name: "accordion",
        group: Group::Structure,
        dom: Dom::Arranges,
        says: "Sections under each other, of which the user opens those they need.",
        attributes: &[&[
            one_of("level", LEVELS, "h2", "Which headings the sections have."),
            one_of("mode", &["multiple", "single"], "multiple", "How many sections may be open."),
            flag("open-all", "Has a button that opens or closes all sections."),
            one_of("color", COLORS, "", "The colour. Without it, that of what the element stands in."),
            SIZE,
        ]],
        properties: &[],
        events: &[
            &[event(
                "felles-toggle",
                "{ value: string; open: boolean }",
                "The user has opened or closed the section with this `data-value`.",
            )],
            ERROR,
        ],
        methods: &[],
        slots: SECTIONS,
    },
    typed_field!("account-number-field", "Asks for a Norwegian bank account."),
    Element {
        name: "character-count",
        group: Group::Fields,
        dom: Dom::Surrounds,
        says: "Counts the characters of the control in it against a limit.",
        attributes: &[&[number("limit", "0", "How many characters there may be. More can be typed.")]],
        properties: &[],
        events: &[ERROR],
        methods: &[],
        slots: &[Slot {
            says: "A label and an `input` or `textarea` of the page's own.",
        }],
    },
    Element {
        name: "combobox",
        group: Group::Choices,
        dom: Dom::Field,
        says: "Asks for one of many options, which are found by writing.",
        attributes: &[FIELD, CHOOSING, &[AUTOCOMPLETE, text("value-label", "What the value is called, with a `source`.")]],
        properties: &[
            &[property("value", "string | null", "The value of what is chosen.")],
            OPTIONS,
        ],
        events: &[
            &[event("felles-change", "{ value: string | null; valid: boolean }", "The user has chosen.")],
            ERROR,
        ],
        methods: &[],
        slots: OPTION_SLOT,
    },
    Element {
        name: "cookie-banner",
        group: Group::Patterns,
        dom: Dom::Shadow,
        says: "Asks whether the page may store what it does not need, and keeps the answer.",
        attributes: &[&[
            text("service", "What the service is called."),
            text("heading", "The heading. Without it, «Informasjonskapsler på» and the service."),
            one_of("level", LEVELS, "h2", "Which heading that is."),
            one_of("store", &["cookie", "local-storage", "none"], "cookie", "Where the answer is kept."),
            text("name", "The name of the cookie. Without it, `felles-cookies`."),
            number("version", "1", "Which question it is. An answer to another version does not count."),
            number("days", "365", "How many days a cookie is kept."),
            text("settings-href", "The address of where one can choose more precisely."),
            text("settings-label", "What the link to it says."),
            text("accept-label", "What the button that says yes is called."),
            text("reject-label", "What the button that says no is called."),
        ]],
        properties: &[&[property(
            "choice",
            "\"accepted\" | \"rejected\" | null",
            "The answer. `null` forgets it, and asks again.",
        )]],
        events: &[
            &[event("felles-change", "{ value: \"accepted\" | \"rejected\" }", "The user has answered, and it is stored.")],
            ERROR,
        ],
        methods: &[],
        slots: &[Slot {
            says: "What would be stored and why, in a sentence or two.",
        }],
    },
    Element {
        name: "date-picker",
        group: Group::Choices,
        dom: Dom::Field,
        says: "Asks for a date, which is typed or picked.",
        attributes: &[
            FIELD,
            &[
                AUTOCOMPLETE,
                attribute("min", Kind::Like("a date such as 2026-05-17"), "", "The first day that may be chosen."),
                attribute("max", Kind::Like("a date such as 2026-05-17"), "", "The last day that may be chosen."),
                flag("no-weekends", "Saturdays and Sundays cannot be chosen."),
                flag("week-numbers", "Numbers the weeks."),
            ],
        ],
        properties: &[&[property(
            "value",
            "string",
            "The date as the user sees it, right or wrong. It is set as `2026-05-17` or `17.05.2026`.",
        )]],
        events: &[CHANGED_TEXT, ERROR],
        methods: &[],
        slots: FALLBACK,
    },
    Element {
        name: "dialog",
        group: Group::Structure,
        dom: Dom::Arranges,
        says: "Asks or shows something before the user goes on.",
        attributes: &[&[
            text("heading", "The heading. It names the dialog."),
            flag("open", "It is open."),
            one_of("level", LEVELS, "h2", "Which heading it has."),
            one_of("kind", &["dialog", "alertdialog"], "dialog", "What it is to assistive technology."),
            one_of(
                "placement",
                &["center", "left", "right", "top", "bottom", "fullscreen"],
                "center",
                "Where on the screen it stands.",
            ),
            one_of("width", &["sm", "md", "lg", "full"], "md", "How wide it is where there is room."),
            one_of(
                "closed-by",
                &["none", "closerequest", "any"],
                "closerequest",
                "What closes it besides its buttons.",
            ),
            flag("non-modal", "The rest of the page can be used while it is open."),
            flag("loading", "It is busy, and its buttons wait."),
            text("close-label", "What the close button is called."),
        ]],
        properties: &[],
        events: &[
            &[
                question(
                    "felles-before-close",
                    "{ reason: string; returnValue: string }",
                    "The user wants to close it; `preventDefault()` keeps it open.",
                ),
                event(
                    "felles-close",
                    "{ reason: string; returnValue: string }",
                    "The user has closed it: `close-request`, `outside`, `button` or `form`.",
                ),
            ],
            ERROR,
        ],
        methods: &[],
        slots: &[Slot {
            says: "What it is about. An element with `data-place=\"footer\"` stands below, where it does not scroll: the buttons.",
        }],
    },
    Element {
        name: "error-summary",
        group: Group::Structure,
        dom: Dom::Replaces,
        says: "All that is wrong with a form, with a way to each field. It finds them itself when the form around it is sent.",
        attributes: &[&[
            text("heading", "The heading. Without it, «Du må rette 2 feil»."),
            one_of("level", LEVELS, "h2", "Which heading that is."),
            text("intro", "More before the list."),
            text("for", "The id of the form, where it does not stand in it."),
        ]],
        properties: &[&[property(
            "errors",
            "FellesError[]",
            "What is wrong, where the page knows: `{ text, name?, href? }`, with the name of the field.",
        )]],
        events: &[ERROR],
        methods: &[],
        slots: FALLBACK,
    },
    Element {
        name: "file-upload",
        group: Group::Choices,
        dom: Dom::Field,
        says: "Asks for files, and uploads them.",
        attributes: &[
            FIELD,
            &[
                flag("multiple", "Takes several files. Read once."),
                text("accept", "What files may be, as in HTML: `.pdf,image/*`."),
                number("max-bytes", "", "How large a file may be."),
                number("max-files", "", "How many files there may be."),
            ],
        ],
        properties: &[&[
            property("value", "string[]", "The ids of what was uploaded; without an `uploader`, the names of the files."),
            property("files", "FellesFile[]", "Files that are there from the start: `{ id, name, size?, href? }`. Read once."),
            property(
                "uploader",
                "(file: File) => Promise<FellesFile>",
                "Uploads each file as soon as it is taken. Without it, the form sends them. Read once.",
            ),
        ]],
        events: &[
            &[event("felles-change", "{ value: string[]; valid: boolean }", "A file came, has come through, or was removed.")],
            ERROR,
        ],
        methods: &[],
        slots: FALLBACK,
    },
    Element {
        name: "form-steps",
        group: Group::Structure,
        dom: Dom::Replaces,
        says: "The steps of a form, and where the user is.",
        attributes: &[&[
            number("current", "0", "Which step the user is at, from 1."),
            flag("free-order", "Every step can be chosen that is not locked."),
            one_of("orientation", ORIENTATIONS, "vertical", "How they lie."),
            text("label", "What assistive technology calls the list."),
        ]],
        properties: &[&[property(
            "steps",
            "FellesStep[]",
            "The steps: `{ title, state?, href? }`. Without it, the `li` elements in the element, with `data-state`.",
        )]],
        events: &[
            &[event("felles-step", "{ step: number }", "The user has chosen a step, from 1, that has no address.")],
            ERROR,
        ],
        methods: &[],
        slots: FALLBACK,
    },
    // industry-code-search
    Element {
        name: "multi-select",
        group: Group::Choices,
        dom: Dom::Field,
        says: "Asks for several of many options.",
        attributes: &[FIELD, CHOOSING, &[number("max", "", "How many may be chosen.")]],
        properties: &[
            &[property("value", "string[]", "The values of what is chosen. Each is sent under the name.")],
            OPTIONS,
        ],
        events: &[
            &[event("felles-change", "{ value: string[]; valid: boolean }", "The user has chosen.")],
            ERROR,
        ],
        methods: &[],
        slots: OPTION_SLOT,
    },
    typed_field!("national-id-field", "Asks for a fødselsnummer or a D-number."),
    typed_field!("organisation-number-field", "Asks for the number of a unit in Enhetsregisteret."),
    Element {
        name: "page-feedback",
        group: Group::Patterns,
        dom: Dom::Shadow,
        says: "Asks whether the user found what they were looking for, and what they were looking for.",
        attributes: &[&[
            attribute(
                "action",
                Kind::Like("an address that begins with https:, or one of this site"),
                "",
                "An address that takes feedback as JSON in a POST.",
            ),
            attribute(
                "email",
                Kind::Like("an address such as post@etat.no"),
                "",
                "An e-mail address, where there is no `action`.",
            ),
            text("page", "What the feedback is about. Without it, the page's address."),
            text("question", "The question, in other words than ours."),
        ]],
        properties: &[&[
            property(
                "send",
                "((feedback: { found: boolean; text: string; page: string }) => unknown) | undefined",
                "Sends it. What it returns is awaited; if it throws, it was not sent.",
            ),
            property("text", "string", "What the user has written."),
            property("step", "\"question\" | \"text\" | \"thanks\" | \"good\"", "Where the user is."),
        ]],
        events: &[
            &[
                question(
                    "felles-send",
                    "{ found: boolean; text: string; page: string }",
                    "Before it is sent; `preventDefault()` says that it was not.",
                ),
                event("felles-sent", "{ found: boolean; text: string; page: string }", "It was received."),
            ],
            ERROR,
        ],
        methods: &[],
        slots: FALLBACK,
    },
    // questionnaire
    Element {
        name: "session-timeout",
        group: Group::Patterns,
        dom: Dom::Shadow,
        says: "Warns before a session ends, and asks for more time.",
        attributes: &[&[
            number("lifetime", "0", "How long a session lasts, in seconds. Nothing is drawn without it. Read once."),
            number("warn-before", "120", "How long before its end the warning comes, in seconds. Read once."),
            text("session", "What the session is called: tabs with the same name have it together."),
            text("login-href", "Where the user logs in again."),
            text("logout-href", "Where the user logs out."),
            text("more", "More about what happens."),
        ]],
        properties: &[&[
            property(
                "extend",
                "() => unknown",
                "Asks the server for more time. What it returns is awaited; if it throws, there is no more.",
            ),
            property("activity", "number", "The time begins anew whenever this changes."),
        ]],
        events: &[&[event("felles-expired", "null", "The time is over.")], ERROR],
        methods: &[],
        slots: FALLBACK,
    },
    // start-enk
    Element {
        name: "tabs",
        group: Group::Structure,
        dom: Dom::Arranges,
        says: "Parts of one subject, of which one at a time is shown.",
        attributes: &[&[
            text("label", "What the tabs have in common."),
            text("selected", "The `data-value` of the tab that is selected."),
            one_of("activation", &["manual", "automatic"], "manual", "Whether moving the focus selects."),
            one_of("orientation", ORIENTATIONS, "horizontal", "How they lie."),
            one_of("level", LEVELS, "h2", "Which heading the panels have on paper."),
        ]],
        properties: &[],
        events: &[
            &[event("felles-change", "{ value: string }", "The user has selected another tab.")],
            ERROR,
        ],
        methods: &[],
        slots: SECTIONS,
    },
    Element {
        name: "theme",
        group: Group::Structure,
        dom: Dom::Surrounds,
        says: "Sets theme, colours and size for what it contains.",
        attributes: &[&[
            text("theme", "The theme: `fjord`, `granitt`, `sommer` or your own."),
            one_of("color", COLORS, "", "Which colour holds where nothing else is said."),
            SIZE,
            one_of("color-scheme", &["auto", "light", "dark", "contrast"], "", "Light, dark, or as the user has it."),
            attribute(
                "tokens",
                Kind::Like("the JSON of the theme builder"),
                "",
                "A theme of your own, as the theme builder gives it. It goes before `theme`.",
            ),
        ]],
        properties: &[],
        events: &[ERROR],
        methods: &[],
        slots: &[Slot {
            says: "What has the theme.",
        }],
    },
    Element {
        name: "toast",
        group: Group::Structure,
        dom: Dom::Shadow,
        says: "Short messages above the page, which go by themselves or are closed.",
        attributes: &[&[
            one_of(
                "placement",
                &["bottom-end", "bottom", "bottom-start", "top-end", "top", "top-start"],
                "bottom-end",
                "Where on the screen they stand.",
            ),
            number("max-visible", "3", "How many are shown at once; the others wait."),
            text("label", "What the region is called."),
        ]],
        properties: &[],
        events: &[
            &[
                event("felles-action", "{ id: string }", "The user has pressed the button of the message with this id."),
                event("felles-close", "{ id: string; reason: string }", "A message with an id is gone: `user`, `action` or `time-limit`."),
            ],
            ERROR,
        ],
        methods: &[Method {
            name: "show",
            argument: "FellesToast",
            says: "Shows a message: `{ text, title?, variant?, action?, id?, seconds?, persistent? }`.",
        }],
        slots: &[],
    },
    Element {
        name: "test-panic",
        group: Group::Test,
        dom: Dom::Shadow,
        says: "Panics when it is told to.",
        attributes: &[&[flag("panic", "Panics."), text("words", "What it shows.")]],
        properties: &[&[property("text", "string", "What is written in it.")]],
        events: &[ERROR],
        methods: &[],
        slots: FALLBACK,
    },
];
