//! Controls of forms, and what counts in one.

use super::{
    AUTOCOMPLETE, CHANGED_TEXT, CHOOSING, Dom, ERROR, Element, FALLBACK, FIELD, Group, Kind, OPTION_SLOT, OPTIONS,
    PLACEHOLDER, Slot, TEXT_VALUE, attribute, event, flag, number, property, text,
};

macro_rules! typed_field {
    ($name:literal, $says:literal) => {
        Element {
            name: $name,
            group: Group::Fields,
            dom: Dom::Field,
            says: $says,
            attributes: &[
                FIELD,
                &[
                    AUTOCOMPLETE,
                    PLACEHOLDER,
                    number("width", "", "How many characters wide the input is."),
                ],
            ],
            properties: &[TEXT_VALUE],
            events: &[CHANGED_TEXT, ERROR],
            methods: &[],
            slots: FALLBACK,
        }
    };
}

pub const ACCOUNT_NUMBER_FIELD: Element = typed_field!("account-number-field", "Asks for a Norwegian bank account.");

pub const CHARACTER_COUNT: Element = Element {
    name: "character-count",
    group: Group::Fields,
    dom: Dom::Surrounds,
    says: "Counts the characters of the control in it against a limit.",
    attributes: &[&[number(
        "limit",
        "0",
        "How many characters there may be. More can be typed.",
    )]],
    properties: &[],
    events: &[ERROR],
    methods: &[],
    slots: &[Slot {
        says: "A label and an `input` or `textarea` of the page's own.",
    }],
};

pub const COMBOBOX: Element = Element {
    name: "combobox",
    group: Group::Choices,
    dom: Dom::Field,
    says: "Asks for one of many options, which are found by writing.",
    attributes: &[
        FIELD,
        CHOOSING,
        &[
            AUTOCOMPLETE,
            text("value-label", "What the value is called, with a `source`."),
        ],
    ],
    properties: &[
        &[property(
            "value",
            "string | null",
            "The value of what is chosen. The attribute of this name is what it begins with.",
        )],
        OPTIONS,
    ],
    events: &[
        &[event(
            "felles-change",
            "{ value: string | null; valid: boolean }",
            "The user has chosen.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: OPTION_SLOT,
};

pub const DATE_PICKER: Element = Element {
    name: "date-picker",
    group: Group::Choices,
    dom: Dom::Field,
    says: "Asks for a date, which is typed or picked.",
    attributes: &[
        FIELD,
        &[
            AUTOCOMPLETE,
            attribute(
                "min",
                Kind::Like("a date such as 2026-05-17"),
                "",
                "The first day that may be chosen.",
            ),
            attribute(
                "max",
                Kind::Like("a date such as 2026-05-17"),
                "",
                "The last day that may be chosen.",
            ),
            flag("no-weekends", "Saturdays and Sundays cannot be chosen."),
            flag("week-numbers", "Numbers the weeks."),
        ],
    ],
    properties: &[&[property(
        "value",
        "string",
        "The date as the user sees it, right or wrong. It is set as `2026-05-17` or `17.05.2026`, also in the attribute of this name, which is what it begins with.",
    )]],
    events: &[CHANGED_TEXT, ERROR],
    methods: &[],
    slots: FALLBACK,
};

pub const FILE_UPLOAD: Element = Element {
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
        property(
            "value",
            "string[]",
            "The ids of what was uploaded; without an `uploader`, the names of the files.",
        ),
        property(
            "files",
            "FellesFile[]",
            "Files that are there from the start: `{ id, name, size?, href? }`. Read once.",
        ),
        property(
            "uploader",
            "(file: File) => Promise<FellesFile>",
            "Uploads each file as soon as it is taken. Without it, the form sends them. Read once.",
        ),
    ]],
    events: &[
        &[event(
            "felles-change",
            "{ value: string[]; valid: boolean }",
            "A file came, has come through, or was removed.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: FALLBACK,
};

pub const MULTI_SELECT: Element = Element {
    name: "multi-select",
    group: Group::Choices,
    dom: Dom::Field,
    says: "Asks for several of many options.",
    attributes: &[FIELD, CHOOSING, &[number("max", "", "How many may be chosen.")]],
    properties: &[
        &[property(
            "value",
            "string[]",
            "The values of what is chosen, each of which is sent under the name. The attribute of this name, with spaces between, is what it begins with.",
        )],
        OPTIONS,
    ],
    events: &[
        &[event(
            "felles-change",
            "{ value: string[]; valid: boolean }",
            "The user has chosen.",
        )],
        ERROR,
    ],
    methods: &[],
    slots: OPTION_SLOT,
};

pub const NATIONAL_ID_FIELD: Element = typed_field!("national-id-field", "Asks for a fødselsnummer or a D-number.");

pub const ORGANISATION_NUMBER_FIELD: Element = typed_field!(
    "organisation-number-field",
    "Asks for the number of a unit in Enhetsregisteret."
);
