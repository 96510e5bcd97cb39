//! What the prop tables are made from, and that no public prop goes without words.

use crate::{
    showcase::{
        catalogue::ENTRIES,
        entry::Entry,
        inventory,
        props::{self, Component, Default, Folder, read_source},
    },
    sources,
};

/// The components and props of a folder that have no doc comment.
fn undocumented(folder: &Folder) -> Vec<String> {
    let mut found = Vec::new();
    for component in &folder.components {
        if component.doc.is_empty() {
            found.push(component.name.clone());
        }
        for prop in component.props.iter().filter(|prop| prop.doc.is_empty()) {
            found.push(format!("{}, {}", component.name, prop.name));
        }
    }
    for variants in &folder.variants {
        for variant in variants.variants.iter().filter(|variant| variant.doc.is_empty()) {
            found.push(format!("{}::{}", variants.name, variant.name));
        }
    }
    found
}

fn read(source: &str) -> Folder {
    let mut folder = Folder {
        components: Vec::new(),
        variants: Vec::new(),
    };
    read_source(source, &mut folder).expect("Rust");
    folder
}

#[test]
fn every_public_prop_has_a_doc_comment() {
    for entry in ENTRIES {
        let folder = sources::root().join(entry.kind.folder()).join(entry.name);
        let folder = props::read(&folder).expect("a folder that can be read");
        assert_eq!(undocumented(&folder), [""; 0], "{}", entry.name);
        let names: Vec<_> = folder
            .components
            .iter()
            .map(|component| component.name.as_str())
            .collect();
        assert!(
            names.contains(&entry.code_name().as_str()),
            "{} declares {names:?}",
            entry.name
        );
    }
}

#[test]
fn a_prop_without_a_doc_comment_is_found() {
    let folder = read(
        "/// A tag.
        #[component]
        pub fn Tag(
            /// The text.
            text: Text,
            #[prop(optional)] loud: bool,
        ) -> impl IntoView {}
        #[component]
        fn Inner(text: Text) -> impl IntoView {}
        #[component]
        pub fn Bare() -> impl IntoView {}
        crate::variants! { pub enum Width { Fit = \"fit\" } }",
    );
    assert_eq!(undocumented(&folder), ["Tag, loud", "Bare", "Width::Fit"]);
}

#[test]
fn name_type_default_and_doc_are_read() {
    let folder = read(
        "/// A tag.
        #[component]
        pub fn Tag(
            /// The text.
            text: Prop<Text>,
            /// How wide. Default: as its text. Wrong input is ignored.
            #[prop(optional, into)]
            width: Prop<Option<
                Width,
            >>,
            /// How often.
            ///
            /// At most 9.
            #[prop(default = 3 + 4)]
            r#type: u32,
            /// Called.
            #[prop(optional, into)]
            on_click: Option<Callback<(u32, String)>>,
        ) -> impl IntoView {}",
    );
    let [tag] = &folder.components[..] else {
        panic!("{folder:?}")
    };
    let props: Vec<_> = tag
        .props
        .iter()
        .map(|prop| {
            (
                prop.name.as_str(),
                prop.r#type.as_str(),
                prop.required,
                &prop.default,
                prop.doc.as_str(),
            )
        })
        .collect();
    assert_eq!(
        props,
        [
            ("text", "Prop<Text>", true, &Default::None, "The text."),
            (
                "width",
                "Prop<Option< Width, >>",
                false,
                &Default::Said("as its text".to_owned()),
                "How wide. Wrong input is ignored."
            ),
            (
                "r#type",
                "u32",
                false,
                &Default::Code("3 + 4".to_owned()),
                "How often.\n\nAt most 9."
            ),
            (
                "on_click",
                "Option<Callback<(u32, String)>>",
                false,
                &Default::None,
                "Called."
            ),
        ]
    );
}

#[test]
fn variants_are_read_with_the_one_that_is_taken_by_default() {
    let folder = read(
        "crate::variants! {
            /// How wide.
            pub enum Width {
                /// As its text.
                #[default]
                Fit = \"fit\",
                /// All there is.
                Full = \"full\",
            }
            /// How high.
            pub enum Height {
                /// Low.
                #[default]
                Low = \"low\",
            }
        }",
    );
    let names: Vec<_> = folder.variants.iter().map(|variants| variants.name.as_str()).collect();
    assert_eq!(names, ["Width", "Height"]);
    let width: Vec<_> = folder.variants[0]
        .variants
        .iter()
        .map(|variant| (variant.name.as_str(), variant.doc.as_str(), variant.is_default))
        .collect();
    assert_eq!(width, [("Fit", "As its text.", true), ("Full", "All there is.", false)]);
}

/// What a control may be in, and is looked at in by the tests that go over all pages.
const STATES: [&str; 3] = ["error", "disabled", "readonly"];

/// Whether an example gives one of these components a prop: `<Chip … disabled=true`, or `from_error=` for an error.
fn gives(source: &str, components: &[Component], prop: &str) -> bool {
    components.iter().any(|component| {
        let opening = format!("<{}", component.name);
        source.split(opening.as_str()).skip(1).any(|rest| {
            // `<Chip` also begins `<ChipPanel`.
            let is_own = !rest.starts_with(|letter: char| letter.is_alphanumeric());
            let tag = rest.split('<').next().unwrap_or_default();
            is_own && tag.replace("aria_disabled=", "").contains(&format!("{prop}="))
        })
    })
}

fn states_without_example(entry: &Entry) -> Vec<String> {
    let folder = sources::root().join(entry.kind.folder()).join(entry.name);
    let components = props::read(&folder).expect("a folder that can be read").components;
    let mut missing = Vec::new();
    for state in STATES {
        let mut props = components.iter().flat_map(|component| &component.props);
        let is_shown = entry
            .examples
            .iter()
            .any(|example| gives(example.source, &components, state));
        if props.any(|prop| prop.name == state) && !is_shown {
            missing.push(format!("{}: {state}", entry.name));
        }
    }
    missing
}

#[test]
fn every_part_of_forms_is_shown_in_each_state_that_it_can_be_in() {
    let modules = inventory::modules().expect("an inventory that can be read");
    let forms = modules.iter().filter(|module| module.part == "forms");
    let missing: Vec<_> = forms
        .filter_map(inventory::Module::entry)
        .flat_map(states_without_example)
        .collect();
    assert!(
        missing.is_empty(),
        "no example shows these, so nothing looks at them: {missing:?}"
    );
}

#[test]
fn a_state_is_found_where_it_is_given_and_not_beside_it() {
    let folder = read(
        "/// A chip.
        #[component]
        pub fn Chip(
            /// Off.
            disabled: bool,
        ) -> impl IntoView {}",
    );
    let chip = &folder.components;
    assert!(gives("view! { <Chip label=\"a\" disabled=true /> }", chip, "disabled"));
    assert!(gives("view! { <Chip from_error=\"a\"><b /></Chip> }", chip, "error"));
    assert!(!gives(
        "view! { <Chip label=\"a\" /> <Other disabled=true /> }",
        chip,
        "disabled"
    ));
    assert!(!gives("view! { <ChipPanel disabled=true /> }", chip, "disabled"));
    assert!(!gives("view! { <Chip aria_disabled=true /> }", chip, "disabled"));
}

/// What every control takes, beside what it is called.
const OF_ALL: [&str; 6] = ["description", "error", "readonly", "disabled", "required", "size"];

/// Those that do not take all of it, and who says it for them.
const OTHERWISE: [(&str, &str); 5] = [
    ("chip", "the group that it is a choice of"),
    ("filter_panel", "the controls that it holds"),
    ("input_chip", "the field whose answer it shows"),
    ("radio_card", "the group that it is a choice of"),
    (
        "subscribe_form",
        "the form itself: it asks for one thing, and always the same",
    ),
];

#[test]
fn every_control_takes_what_all_of_them_do() {
    let modules = inventory::modules().expect("an inventory that can be read");
    let mut missing = Vec::new();
    for module in modules.iter().filter(|module| module.group == "form controls") {
        let Some(entry) = module.entry() else { continue };
        let folder = sources::root().join(entry.kind.folder()).join(entry.name);
        let components = props::read(&folder).expect("a folder that can be read").components;
        let takes = |names: &[&str]| {
            let mut props = components.iter().flat_map(|component| &component.props);
            props.any(|prop| names.contains(&prop.name.as_str()))
        };
        let is_excused = OTHERWISE.iter().any(|(name, _)| *name == entry.name);
        let lacks: Vec<_> = OF_ALL.into_iter().filter(|name| !takes(&[*name])).collect();
        if is_excused {
            assert!(!lacks.is_empty(), "{} is excused, but lacks nothing", entry.name);
        } else if !lacks.is_empty() {
            missing.push(format!("{}: {lacks:?}", entry.name));
        }
        let names = ["label", "legend", "heading", "children", "search_label", "title"];
        assert!(takes(&names), "{} has nothing that it is called", entry.name);
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
