//! Whole services, and what they ask.

use super::{
    ADDRESS, DESCRIPTION, DISABLED, Dom, ERROR, Element, FALLBACK, Group, Kind, LEVELS, MISSING, NAME, REQUIRED, Slot,
    WRONG, attribute, event, flag, one_of, property, question, text,
};

pub const INDUSTRY_CODE_SEARCH: Element = Element {
    name: "industry-code-search",
    group: Group::Service,
    dom: Dom::Field,
    says: "Asks what somebody is going to do, in their own words, and for the industry code that has it.",
    attributes: &[&[
        attribute(
            "src",
            ADDRESS,
            "",
            "The list of codes: `industry_codes.txt` of the package, or one of your own in the same form. It is fetched when the user comes to the search. Nothing is drawn without it.",
        ),
        text("label", "The question. Without it, «Hva skal du drive med?»."),
        NAME,
        DESCRIPTION,
        WRONG,
        MISSING,
        REQUIRED,
        DISABLED,
        text(
            "value-label",
            "What the value is called. Give it with a value; it follows what the user chooses.",
        ),
        flag(
            "none-fits",
            "Those whom no code fits are offered a way on, which `felles-none-fits` tells of.",
        ),
    ]],
    properties: &[&[property(
        "value",
        "string | null",
        "The code that is chosen, such as 96.020. The attribute of this name is what it begins with.",
    )]],
    events: &[
        &[
            event(
                "felles-change",
                "{ value: string; label: string; valid: boolean }",
                "The user has chosen a code; `label` is its name.",
            ),
            event(
                "felles-none-fits",
                "{ query: string }",
                "None fits what the user has searched for: go on to where they describe it.",
            ),
        ],
        ERROR,
    ],
    methods: &[],
    slots: FALLBACK,
};

pub const QUESTIONNAIRE: Element = Element {
    name: "questionnaire",
    group: Group::Service,
    dom: Dom::Shadow,
    says: "Asks a few questions, one after the other, that lead to one result and the reasons for it. What is asked is data.",
    attributes: &[&[
        attribute(
            "rules",
            Kind::Data("rules, or their JSON: { questions, results }", "FellesRules"),
            "",
            "What is asked, when, and what it leads to: `FellesRules`, as JSON in the attribute or as the property. Without it, the JSON of a `script` of the type `application/json` in the element. Nothing is drawn without either.",
        ),
        one_of("level", LEVELS, "h2", "Which heading the result has."),
    ]],
    properties: &[&[property(
        "answers",
        "Record<string, string>",
        "What is answered: the id of each question, with that of its answer.",
    )]],
    events: &[
        &[
            event(
                "felles-change",
                "{ answers: Record<string, string>; complete: boolean }",
                "The user has answered; `complete` where nothing more is asked.",
            ),
            event(
                "felles-result",
                "{ id: string; title: string; answers: Record<string, string>; because: { question: string; answer: string }[]; reasons: string[] }",
                "The user has asked for the result. `because` holds the ids of the answers that led to it, `reasons` what the rules say of it.",
            ),
        ],
        ERROR,
    ],
    methods: &[],
    slots: &[Slot {
        says: "What shows until the element is ready, and where it cannot be had; and the rules, where a `script` of the type `application/json` holds them. It is read when the element is drawn.",
    }],
};

pub const START_ENK: Element = Element {
    name: "start-enk",
    group: Group::Service,
    dom: Dom::Shadow,
    says: "The whole service of registering a sole proprietorship (enkeltpersonforetak), from who it is for to the receipt.",
    attributes: &[&[
        attribute(
            "service",
            Kind::Like("an address of this site"),
            "",
            "What stands before `/api` in the addresses of a server that keeps to the contract of `HttpEnkService`. `/` is the root of the site. Nothing is drawn without this or `demo`.",
        ),
        flag(
            "demo",
            "A made-up service in the page, with a made-up person: it sends nothing, and says so on top. It goes before `service`.",
        ),
        attribute(
            "codes",
            ADDRESS,
            "",
            "The list of industry codes, `industry_codes.txt` of the package: then the page searches itself. Without it, `service` does. A `demo` needs it.",
        ),
        attribute(
            "places",
            ADDRESS,
            "",
            "The places of postal codes, `postnummer.tsv` of the package. Without it, no place is shown.",
        ),
        one_of("level", LEVELS, "h2", "Which heading the question of a step is."),
        text("label", "What assistive technology calls it, where a page has several."),
        flag(
            "without-address",
            "Leaves the address and the title of the page alone. Without it, each step has an address in the page, such as `#navn`. Read once.",
        ),
        attribute(
            "close-href",
            ADDRESS,
            "",
            "Where the cross leads. Without it, there is no cross.",
        ),
        attribute("help-href", ADDRESS, "", "The address of a page that helps."),
        text("help-phone", "The telephone number of those who help."),
    ]],
    properties: &[&[
        property(
            "token",
            "string",
            "The session's token, which is sent as `x-csrf-token`. Without it, that of `<meta name=\"csrf-token\">` in the page.",
        ),
        property(
            "step",
            "string",
            "Where the user is: `hvem`, `navn`, `kvittering` and so on. Only to be read.",
        ),
    ]],
    events: &[
        &[
            event("felles-step", "{ step: string }", "The user has come to another step."),
            event(
                "felles-received",
                "{ caseNumber: string; receivedAt: string; demo: boolean }",
                "The application was received, and the receipt is shown. The time is as 2026-06-15T12:30.",
            ),
            question(
                "felles-close",
                "null",
                "The user wants to leave; `preventDefault()` keeps the page from following `close-href`.",
            ),
        ],
        ERROR,
    ],
    methods: &[],
    slots: FALLBACK,
};
