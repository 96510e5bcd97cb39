//! Parts of any service.

use super::{
    ADDRESS, Dom, ERROR, Element, FALLBACK, Group, Kind, LEVELS, Slot, attribute, event, flag, number, one_of,
    property, question, text,
};

pub const COOKIE_BANNER: Element = Element {
    name: "cookie-banner",
    group: Group::Patterns,
    dom: Dom::Shadow,
    says: "Asks whether the page may store what it does not need, and keeps the answer.",
    attributes: &[&[
        text("service", "What the service is called."),
        text(
            "heading",
            "The heading. Without it, «Informasjonskapsler på» and the service.",
        ),
        one_of("level", LEVELS, "h2", "Which heading that is."),
        one_of(
            "store",
            &["cookie", "local-storage", "none"],
            "cookie",
            "Where the answer is kept.",
        ),
        text("name", "The name of the cookie. Without it, `felles-cookies`."),
        number(
            "version",
            "1",
            "Which question it is. An answer to another version does not count.",
        ),
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
        &[event(
            "felles-change",
            "{ value: \"accepted\" | \"rejected\" }",
            "The user has answered, and it is stored.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: &[Slot {
        says: "What would be stored and why, in a sentence or two.",
    }],
};

pub const PAGE_FEEDBACK: Element = Element {
    name: "page-feedback",
    group: Group::Patterns,
    dom: Dom::Shadow,
    says: "Asks whether the user found what they were looking for, and what they were looking for.",
    attributes: &[&[
        attribute(
            "action",
            ADDRESS,
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
        property(
            "step",
            "\"question\" | \"text\" | \"thanks\" | \"good\"",
            "Where the user is.",
        ),
    ]],
    events: &[
        &[
            question(
                "felles-send",
                "{ found: boolean; text: string; page: string }",
                "Before it is sent; `preventDefault()` says that it was not.",
            ),
            event(
                "felles-sent",
                "{ found: boolean; text: string; page: string }",
                "It was received.",
            ),
        ],
        ERROR,
    ],
    methods: &[],
    slots: FALLBACK,
};

pub const SESSION_TIMEOUT: Element = Element {
    name: "session-timeout",
    group: Group::Patterns,
    dom: Dom::Shadow,
    says: "Warns before a session ends, and asks for more time.",
    attributes: &[&[
        number(
            "lifetime",
            "0",
            "How long a session lasts, in seconds. Nothing is drawn without it. Read once.",
        ),
        number(
            "warn-before",
            "120",
            "How long before its end the warning comes, in seconds. Read once.",
        ),
        text(
            "session",
            "What the session is called: tabs with the same name have it together.",
        ),
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
};

pub const TEST_PANIC: Element = Element {
    name: "test-panic",
    group: Group::Test,
    dom: Dom::Shadow,
    says: "Panics when it is told to.",
    attributes: &[&[flag("panic", "Panics."), text("words", "What it shows.")]],
    properties: &[&[property("text", "string", "What is written in it.")]],
    events: &[ERROR],
    methods: &[],
    slots: FALLBACK,
};
