//! The package of npm that service apps embed, made of the one list of elements: its scripts, types, manifest and editor data.

// Pure data, which the commands may use though they know nothing else of the crate.
#[path = "../widgets/elements/mod.rs"]
#[allow(dead_code)]
pub mod elements;
mod types;

use crate::build::copy;
use anyhow::{Context, Result};
use elements::{Attribute, CSS_PROPERTIES, ELEMENTS, Element, Group, Kind, PARTS, property_name};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Where the package lies, in a site.
pub const FOLDER: &str = "npm";
/// Where npm finds the package.
const NAME: &str = "felles";
/// What is written in at these places.
const TAGS: &str = "const TAGS = {};";
const GROUPS: &str = "const GROUPS = {};";
/// What is copied as it is.
const COPIED: &[(&str, &str)] = &[
    ("LICENSE", "LICENSE"),
    ("NOTICE", "NOTICE"),
    ("CHANGELOG.md", "CHANGELOG.md"),
    ("styles/felles.css", "felles.css"),
    ("styles/inter.css", "inter.css"),
    ("styles/granitt.css", "granitt.css"),
    ("styles/sommer.css", "sommer.css"),
];
/// What some elements fetch where the page gives them its address: beside the scripts too.
pub const DATA: &[(&str, &str)] = &[
    ("patterns/industry_code_search/industry_codes.txt", "industry_codes.txt"),
    ("components/postal_code_field/postnummer.tsv", "postnummer.tsv"),
];

/// The name wasm-bindgen gives the files of a group.
pub fn engine(group: Group) -> String {
    format!("felles_{}", group.name())
}

/// Writes the whole package into a folder; `built` holds the engines.
pub fn write(root: &Path, built: &Path, into: &Path) -> Result<()> {
    let shipped: Vec<Group> = Group::ALL
        .iter()
        .copied()
        .filter(|group| *group != Group::Test)
        .collect();
    place_scripts(root, built, into, &shipped)?;
    for (from, to) in COPIED {
        copy(&root.join(from), &into.join(to))?;
    }
    let fonts = into.join("fonts");
    fs::create_dir_all(&fonts)?;
    for entry in fs::read_dir(root.join("styles/fonts"))? {
        let font = entry?.path();
        copy(&font, &fonts.join(font.file_name().unwrap_or_default()))?;
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).context("cannot read Cargo.toml")?;
    let version = crate_version(&manifest).context("Cargo.toml has no version of the crate")?;
    let readme = fs::read_to_string(root.join("widgets/package.md")).context("cannot read widgets/package.md")?;
    for (name, text) in written(version, &readme) {
        fs::write(into.join(name), text).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

/// The files that are made of the list, with their names.
fn written(version: &str, readme: &str) -> Vec<(&'static str, String)> {
    let list: Vec<&Element> = shipped().collect();
    vec![
        ("package.json", pretty(&package_json(version))),
        ("felles.d.ts", types::all(&list)),
        ("react.d.ts", types::REACT.to_owned()),
        ("vue.d.ts", types::VUE.to_owned()),
        ("svelte.d.ts", types::SVELTE.to_owned()),
        ("custom-elements.json", pretty(&manifest(&list))),
        ("vscode.html-custom-data.json", pretty(&vscode(&list))),
        ("web-types.json", pretty(&web_types(&list, version))),
        ("widgets.css", reserved(&list)),
        ("README.md", readme.replace("{elements}", &table(&list))),
    ]
}

/// The elements that people get.
pub fn shipped() -> impl Iterator<Item = &'static Element> {
    ELEMENTS.iter().filter(|element| element.group != Group::Test)
}

/// The version of the crate, which is the package's too.
pub fn crate_version(manifest: &str) -> Option<&str> {
    let (_, package) = manifest.split_once("\n[package]\n")?;
    let line = package.lines().find_map(|line| line.strip_prefix("version = "))?;
    Some(line.trim_matches('"'))
}

// Scripts
// -------

/// Puts the scripts and the engines of some groups into a folder.
pub fn place_scripts(root: &Path, built: &Path, into: &Path, groups: &[Group]) -> Result<()> {
    fs::create_dir_all(into).with_context(|| format!("cannot make {}", into.display()))?;
    if groups.contains(&Group::Service) {
        for (from, to) in DATA {
            copy(&root.join(from), &into.join(to))?;
        }
    }
    for group in groups {
        let engine = engine(*group);
        for name in [format!("{engine}.js"), format!("{engine}_bg.wasm")] {
            copy(&built.join(&name), &into.join(&name))?;
        }
    }
    for name in ["felles.js", "bridge.js", "light.js"] {
        let source =
            fs::read_to_string(root.join("widgets").join(name)).with_context(|| format!("cannot read {name}"))?;
        fs::write(into.join(name), script(&source, groups)).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

/// A script of ours with the elements and engines of some groups, without what is for those who read the source.
fn script(source: &str, groups: &[Group]) -> String {
    let filled = source
        .replace(TAGS, &format!("const TAGS = {{\n{}}};", tags(groups)))
        .replace(GROUPS, &format!("const GROUPS = {{\n{}}};", addresses(groups)));
    let kept = filled.lines().filter(|line| {
        let line = line.trim_start();
        let comment = line.starts_with("//") || line.starts_with("/**") && line.ends_with("*/");
        !comment && !line.is_empty()
    });
    let mut text: String = kept.flat_map(|line| [line, "\n"]).collect();
    text.insert_str(0, "// felles, MIT\n");
    text
}

/// What felles.js knows of each element: group, place, attributes, properties, methods.
fn tags(groups: &[Group]) -> String {
    let those = ELEMENTS.iter().filter(|element| groups.contains(&element.group));
    let line = |element: &Element| {
        let attributes: Vec<String> = element.attributes().map(marked).collect();
        let properties: Vec<&str> = element.properties().map(|property| property.name).collect();
        let methods: Vec<&str> = element.methods.iter().map(|method| method.name).collect();
        format!(
            "  \"{}\": [\"{}\", \"{}\", \"{}\", \"{}\", \"{}\"],\n",
            element.name,
            element.group.name(),
            element.dom.name(),
            attributes.join(" "),
            properties.join(" "),
            methods.join(" ")
        )
    };
    those.map(line).collect()
}

/// `?open` for one that is there or not, `#limit` for a number.
fn marked(attribute: &Attribute) -> String {
    let mark = match attribute.kind {
        Kind::Flag => "?",
        Kind::Number => "#",
        Kind::Text | Kind::OneOf(_) | Kind::Like(_) | Kind::Data(..) => "",
    };
    format!("{mark}{}", attribute.name)
}

/// Where bridge.js finds the engines. Written out, so that bundlers see the files.
fn addresses(groups: &[Group]) -> String {
    let line = |group: &Group| {
        let engine = engine(*group);
        let of = |file: String| format!("new URL(\"./{file}\", import.meta.url)");
        let (glue, wasm) = (of(format!("{engine}.js")), of(format!("{engine}_bg.wasm")));
        format!("  {}: [{glue}, {wasm}],\n", group.name())
    };
    groups.iter().map(line).collect()
}

// Manifests
// ---------

fn pretty(value: &Value) -> String {
    // Writing a value of ours as text cannot fail.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

fn package_json(version: &str) -> Value {
    // A map of serde_json is in the order of the alphabet, and conditions are tried in the order of the map: none of these has two.
    // TypeScript finds felles.d.ts beside felles.js.
    let types = |file: &str| json!({ "types": format!("./{file}.d.ts") });
    json!({
        "name": NAME,
        "version": version,
        "description": "Accessible UI patterns for public digital services, as custom elements for any framework and none",
        "license": "MIT",
        "type": "module",
        "keywords": ["accessibility", "custom-elements", "design-system", "forms", "web-components"],
        "main": "./felles.js",
        "types": "./felles.d.ts",
        "exports": {
            ".": "./felles.js",
            "./react": types("react"),
            "./vue": types("vue"),
            "./svelte": types("svelte"),
            "./package.json": "./package.json",
            "./*": "./*"
        },
        "files": ["*.js", "*.wasm", "*.css", "*.d.ts", "*.json", "*.txt", "*.tsv", "fonts", "NOTICE", "CHANGELOG.md"],
        "sideEffects": ["*.js", "*.css"],
        "customElements": "custom-elements.json",
        "web-types": "./web-types.json"
    })
}

/// What people read of an attribute: what it is, what it accepts, what it is without.
fn about(attribute: &Attribute) -> String {
    let accepted = attribute.kind.accepted();
    match attribute.default {
        "" => format!("{} Accepted: {accepted}.", attribute.says),
        default => format!("{} Accepted: {accepted}. Default: {default}.", attribute.says),
    }
}

fn values(attribute: &Attribute) -> Vec<Value> {
    match attribute.kind {
        Kind::OneOf(names) => names.iter().map(|name| json!({ "name": name })).collect(),
        _ => Vec::new(),
    }
}

/// custom-elements.json, version 2.1 of the schema.
fn manifest(list: &[&Element]) -> Value {
    let declarations = list.iter().map(|element| {
        let attributes = element.attributes().map(|attribute| {
            json!({
                "name": attribute.name,
                "fieldName": property_name(attribute.name),
                "description": about(attribute),
                "default": attribute.default,
                "type": { "text": types::of_attribute(attribute) }
            })
        });
        let fields = element.attributes().map(|attribute| {
            json!({
                "kind": "field",
                "name": property_name(attribute.name),
                "attribute": attribute.name,
                "reflects": true,
                "description": attribute.says,
                "type": { "text": types::of_attribute(attribute) }
            })
        });
        let properties = element.properties().map(|property| {
            json!({ "kind": "field", "name": property.name, "description": property.says, "type": { "text": property.r#type } })
        });
        let methods = element.methods.iter().map(|method| {
            json!({
                "kind": "method",
                "name": method.name,
                "description": method.says,
                "parameters": [{ "name": "given", "type": { "text": method.argument } }]
            })
        });
        let members: Vec<Value> = fields.chain(properties).chain(methods).collect();
        let events = element.events().map(|event| {
            json!({ "name": event.name, "description": event.says, "type": { "text": format!("CustomEvent<{}>", event.detail) } })
        });
        let slots = element.slots.iter().map(|slot| json!({ "name": "", "description": slot.says }));
        let parts = PARTS.iter().filter(|_| !element.dom.is_light());
        json!({
            "kind": "class",
            "customElement": true,
            "name": types::class(element),
            "tagName": element.tag(),
            "description": element.says,
            "superclass": { "name": "HTMLElement" },
            "attributes": attributes.collect::<Vec<_>>(),
            "members": members,
            "events": events.collect::<Vec<_>>(),
            "slots": slots.collect::<Vec<_>>(),
            "cssParts": parts.map(|(name, says)| json!({ "name": name, "description": says })).collect::<Vec<_>>(),
            "cssProperties": CSS_PROPERTIES.iter().map(|(name, says)| json!({ "name": name, "description": says })).collect::<Vec<_>>()
        })
    });
    let exports = list.iter().map(|element| {
        json!({
            "kind": "custom-element-definition",
            "name": element.tag(),
            "declaration": { "name": types::class(element), "module": "felles.js" }
        })
    });
    json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "felles.js",
            "declarations": declarations.collect::<Vec<_>>(),
            "exports": exports.collect::<Vec<_>>()
        }]
    })
}

/// For `html.customData` of VS Code.
fn vscode(list: &[&Element]) -> Value {
    let tags = list.iter().map(|element| {
        let attributes = element.attributes().map(|attribute| {
            let mut data = json!({ "name": attribute.name, "description": about(attribute) });
            match attribute.kind {
                Kind::Flag => data["valueSet"] = json!("v"),
                Kind::OneOf(_) => data["values"] = json!(values(attribute)),
                _ => {}
            }
            data
        });
        json!({ "name": element.tag(), "description": element.says, "attributes": attributes.collect::<Vec<_>>() })
    });
    json!({ "version": 1.1, "tags": tags.collect::<Vec<_>>() })
}

/// For the editors of `JetBrains`.
fn web_types(list: &[&Element], version: &str) -> Value {
    let elements = list.iter().map(|element| {
        let attributes = element.attributes().map(|attribute| {
            let kind = match attribute.kind {
                Kind::Flag => "boolean".to_owned(),
                Kind::Number => "number".to_owned(),
                _ => types::of_attribute(attribute),
            };
            json!({ "name": attribute.name, "description": about(attribute), "value": { "type": kind } })
        });
        let properties = element
            .properties()
            .map(|property| json!({ "name": property.name, "description": property.says, "type": property.r#type }));
        let events = element
            .events()
            .map(|event| json!({ "name": event.name, "description": event.says }));
        json!({
            "name": element.tag(),
            "description": element.says,
            "attributes": attributes.collect::<Vec<_>>(),
            "js": { "properties": properties.collect::<Vec<_>>(), "events": events.collect::<Vec<_>>() }
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/web-types",
        "name": NAME,
        "version": version,
        "description-markup": "markdown",
        "contributions": { "html": { "elements": elements.collect::<Vec<_>>() } }
    })
}

/// Keeps the room of a control until it is drawn, so that what is below does not move.
fn reserved(list: &[&Element]) -> String {
    let fields: Vec<String> = list
        .iter()
        .filter(|element| element.is_field())
        .map(|element| element.tag())
        .collect();
    format!(
        "/* Keeps the room of each control until it is drawn. Link it in the head, before felles.js has come. */\n\
         :where({}):not(:state(ready)) {{\n  display: block;\n  min-block-size: 5.5rem;\n}}\n",
        fields.join(", ")
    )
}

/// The elements, for a README.
fn table(list: &[&Element]) -> String {
    let rows = list
        .iter()
        .map(|element| format!("| `<{}>` | {} |\n", element.tag(), element.says));
    format!("| element | what it is |\n|---|---|\n{}", rows.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;
    use std::collections::BTreeSet;

    fn files() -> Vec<(&'static str, String)> {
        written("1.2.3", "{elements}")
    }

    fn file(name: &str) -> String {
        let files = files();
        files.into_iter().find(|(known, _)| *known == name).expect("written").1
    }

    #[test]
    fn names_are_in_order_and_said_once() {
        let names: Vec<_> = shipped().map(|element| element.name).collect();
        let sorted: BTreeSet<_> = names.iter().copied().collect();
        assert_eq!(names, sorted.into_iter().collect::<Vec<_>>());
        for element in ELEMENTS {
            let mut seen = BTreeSet::new();
            let attributes = element.attributes().map(|attribute| property_name(attribute.name));
            for name in attributes.chain(element.properties().map(|property| property.name.to_owned())) {
                assert!(seen.insert(name.clone()), "{name} of {} is there twice", element.name);
            }
        }
    }

    #[test]
    fn every_element_and_all_that_is_said_of_it_is_in_every_manifest() {
        for name in ["custom-elements.json", "vscode.html-custom-data.json", "web-types.json"] {
            let text = file(name);
            let _: Value = serde_json::from_str(&text).expect(name);
            for element in shipped() {
                assert!(
                    text.contains(&format!("\"{}\"", element.tag())),
                    "{} in {name}",
                    element.name
                );
                for attribute in element.attributes() {
                    assert!(
                        text.contains(&format!("\"{}\"", attribute.name)),
                        "{} in {name}",
                        attribute.name
                    );
                }
            }
            assert!(!text.contains("test-panic"), "{name} has what only tests use");
        }
        let types = file("felles.d.ts");
        for element in shipped() {
            assert!(types.contains(&format!("\"{}\": {};", element.tag(), types::class(element))));
            for property in element.properties() {
                assert!(
                    types.contains(&format!("  {}: {};", property.name, property.r#type)),
                    "{}",
                    property.name
                );
            }
        }
    }

    #[test]
    fn the_package_has_the_version_of_the_crate_and_says_no_more_than_it_holds() {
        let manifest = std::fs::read_to_string(paths::root().join("Cargo.toml")).expect("Cargo.toml");
        let version = crate_version(&manifest).expect("a version");
        assert_eq!(version.split('.').count(), 3, "{version}");
        let package: Value = serde_json::from_str(&file("package.json")).expect("JSON");
        assert_eq!(package["version"], "1.2.3");
        assert!(package.get("dependencies").is_none() && package.get("scripts").is_none());
        let names: BTreeSet<_> = files().iter().map(|(name, _)| format!("./{name}")).collect();
        let entries = ["./react", "./vue", "./svelte"].map(|entry| &package["exports"][entry]["types"]);
        for types in entries.into_iter().chain([&package["types"]]) {
            let types = types.as_str().expect("types");
            assert!(names.contains(types), "{types}");
        }
        assert_eq!(package["exports"]["."], "./felles.js");
    }

    #[test]
    fn scripts_know_the_elements_of_their_groups_and_no_others() {
        let source = |name: &str| std::fs::read_to_string(paths::root().join("widgets").join(name)).expect(name);
        let stub = script(&source("felles.js"), &[Group::Fields]);
        assert!(
            stub.contains("\"national-id-field\": [\"fields\", \"field\", \"label name "),
            "{stub}"
        );
        assert!(stub.contains(" ?required "), "{stub}");
        assert!(!stub.contains("\"dialog\""));
        let bridge = script(&source("bridge.js"), &[Group::Fields]);
        assert!(bridge.contains("fields: [new URL(\"./felles_fields.js\", import.meta.url), new URL("));
        assert!(!bridge.contains("felles_patterns"));
        // What bundlers must read is no comment of ours.
        assert!(bridge.contains("/* @vite-ignore */ /* webpackIgnore: true */"));
        assert!(!stub.contains("@ts-check") && !stub.contains(TAGS) && !bridge.contains(GROUPS));
    }

    #[test]
    fn an_attribute_is_a_property_in_camel_case() {
        assert_eq!(property_name("hide-label"), "hideLabel");
        assert_eq!(property_name("max"), "max");
    }
}
