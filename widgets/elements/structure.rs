//! What orders a page.

use super::{
    COLORS, Dom, ERROR, Element, FALLBACK, Group, Kind, LEVELS, Method, ORIENTATIONS, SECTIONS, SIZE, Slot, attribute,
    event, flag, number, one_of, property, question, text,
};

pub const ACCORDION: Element = Element {
    name: "accordion",
    group: Group::Structure,
    dom: Dom::Arranges,
    says: "Sections under each other, of which the user opens those they need.",
    attributes: &[&[
        one_of("level", LEVELS, "h2", "Which headings the sections have."),
        one_of(
            "mode",
            &["multiple", "single"],
            "multiple",
            "How many sections may be open.",
        ),
        flag("open-all", "Has a button that opens or closes all sections."),
        one_of(
            "color",
            COLORS,
            "",
            "The colour. Without it, that of what the element stands in.",
        ),
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
};

pub const DIALOG: Element = Element {
    name: "dialog",
    group: Group::Structure,
    dom: Dom::Arranges,
    says: "Asks or shows something before the user goes on.",
    attributes: &[&[
        text("heading", "The heading. It names the dialog."),
        flag("open", "It is open."),
        one_of("level", LEVELS, "h2", "Which heading it has."),
        one_of(
            "kind",
            &["dialog", "alertdialog"],
            "dialog",
            "What it is to assistive technology.",
        ),
        one_of(
            "placement",
            &["center", "left", "right", "top", "bottom", "fullscreen"],
            "center",
            "Where on the screen it stands.",
        ),
        one_of(
            "width",
            &["sm", "md", "lg", "full"],
            "md",
            "How wide it is where there is room.",
        ),
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
};

pub const ERROR_SUMMARY: Element = Element {
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
};

pub const FORM_STEPS: Element = Element {
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
        &[event(
            "felles-step",
            "{ step: number }",
            "The user has chosen a step, from 1, that has no address.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: FALLBACK,
};

pub const TABS: Element = Element {
    name: "tabs",
    group: Group::Structure,
    dom: Dom::Arranges,
    says: "Parts of one subject, of which one at a time is shown.",
    attributes: &[&[
        text("label", "What the tabs have in common."),
        text("selected", "The `data-value` of the tab that is selected."),
        one_of(
            "activation",
            &["manual", "automatic"],
            "manual",
            "Whether moving the focus selects.",
        ),
        one_of("orientation", ORIENTATIONS, "horizontal", "How they lie."),
        one_of("level", LEVELS, "h2", "Which heading the panels have on paper."),
    ]],
    properties: &[],
    events: &[
        &[event(
            "felles-change",
            "{ value: string }",
            "The user has selected another tab.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: SECTIONS,
};

pub const THEME: Element = Element {
    name: "theme",
    group: Group::Structure,
    dom: Dom::Surrounds,
    says: "Sets theme, colours and size for what it contains.",
    attributes: &[&[
        text("theme", "The theme: `fjord`, `granitt`, `sommer` or your own."),
        one_of("color", COLORS, "", "Which colour holds where nothing else is said."),
        SIZE,
        one_of(
            "color-scheme",
            &["auto", "light", "dark", "contrast"],
            "",
            "Light, dark, or as the user has it.",
        ),
        attribute(
            "tokens",
            Kind::Data("the JSON of the theme builder", "object"),
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
};

pub const TOAST: Element = Element {
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
            event(
                "felles-action",
                "{ id: string }",
                "The user has pressed the button of the message with this id.",
            ),
            event(
                "felles-close",
                "{ id: string; reason: string }",
                "A message with an id is gone: `user`, `action` or `time-limit`.",
            ),
        ],
        ERROR,
    ],
    methods: &[Method {
        name: "show",
        argument: "FellesToast",
        says: "Shows a message: `{ text, title?, variant?, action?, id?, seconds?, persistent? }`.",
    }],
    slots: &[],
};
