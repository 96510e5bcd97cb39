//! The list of custom elements, and what draws them, say the same.

use crate::showcase::pages::widget::elements::{Dom, ELEMENTS, Element, Group, Kind};
use std::{fs, path::Path};

/// Modules that several elements are made with.
const SHARED: [&str; 4] = ["choosing", "section", "typed_field", "field"];

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect(file)
}

fn module(element: &Element) -> String {
    element.name.replace('-', "_")
}

/// All that an element is drawn with: its own module, and those that it names.
fn source(element: &Element) -> String {
    let mut text = read(&format!("widgets/{}.rs", module(element)));
    for shared in SHARED {
        if text.contains(&format!("{shared}::")) {
            text.push_str(&read(&format!("widgets/{shared}.rs")));
        }
    }
    text
}

#[test]
fn every_element_is_drawn_by_its_group_and_by_no_other() {
    for group in Group::ALL {
        let root = read(&format!("widgets/group_{}.rs", group.name()));
        for element in ELEMENTS {
            let line = format!("(\"{}\", {}::view)", element.tag(), module(element));
            assert_eq!(
                root.contains(&line),
                element.group == *group,
                "{} in {}",
                element.name,
                group.name()
            );
        }
    }
}

#[test]
fn every_attribute_property_and_event_is_known_to_the_view() {
    for element in ELEMENTS {
        let source = source(element);
        let calls: String = source.split_whitespace().collect();
        for attribute in element.attributes() {
            // A form knows its control's name by itself.
            if element.is_field() && attribute.name == "name" {
                continue;
            }
            assert!(
                calls.contains(&format!("(\"{}\"", attribute.name)),
                "{} does not read {}",
                element.name,
                attribute.name
            );
            if matches!(attribute.kind, Kind::OneOf(_) | Kind::Like(_) | Kind::Data(..)) {
                let accepted = attribute.kind.accepted();
                assert!(
                    source.contains(&accepted),
                    "{} {}: {accepted}",
                    element.name,
                    attribute.name
                );
            }
        }
        for property in element.properties() {
            assert!(
                source.contains(&format!("\"{}\"", property.name)),
                "{} does not know {}",
                element.name,
                property.name
            );
        }
        for method in element.methods {
            assert!(
                calls.contains(&format!("(\"{}\"", method.name)),
                "{} {}",
                element.name,
                method.name
            );
        }
        for event in element.events().filter(|event| event.name != "felles-error") {
            assert!(
                source.contains(&format!("\"{}\"", event.name)),
                "{} does not send {}",
                element.name,
                event.name
            );
        }
    }
}

#[test]
fn what_is_accepted_is_what_the_component_knows() {
    use felles::prelude::*;
    fn names<T: Copy>(all: &[T], name: fn(&T) -> &'static str) -> String {
        all.iter().map(name).collect::<Vec<_>>().join(", ")
    }
    let known = [
        ("size", names(Size::ALL, Size::name)),
        ("level", names(HeadingLevel::ALL, HeadingLevel::name)),
        ("color", names(Color::ALL, Color::name)),
        ("color-scheme", names(ColorScheme::ALL, ColorScheme::name)),
        ("mode", names(AccordionMode::ALL, AccordionMode::name)),
        ("activation", names(TabActivation::ALL, TabActivation::name)),
        ("orientation", names(Orientation::ALL, Orientation::name)),
        ("closed-by", names(DialogClosedBy::ALL, DialogClosedBy::name)),
        ("kind", names(DialogRole::ALL, DialogRole::name)),
        ("store", names(CookieStore::ALL, CookieStore::name)),
    ];
    for attribute in ELEMENTS.iter().flat_map(Element::attributes) {
        for (name, accepted) in &known {
            if attribute.name == *name {
                assert_eq!(attribute.kind.accepted(), *accepted, "{name}");
            }
        }
    }
}

#[test]
fn every_element_has_code_to_show() {
    for element in ELEMENTS.iter().filter(|element| element.group != Group::Test) {
        let example = read(&format!("widgets/examples/{}.html", element.name));
        assert!(example.contains(&format!("<{}", element.tag())), "{}", element.name);
    }
}

#[test]
fn controls_have_a_value_and_what_is_drawn_in_the_page_has_content() {
    for element in ELEMENTS {
        let has_value = element.properties().any(|property| property.name == "value");
        assert_eq!(has_value, element.dom == Dom::Field, "{}", element.name);
        assert!(!element.dom.is_light() || !element.slots.is_empty(), "{}", element.name);
    }
}
