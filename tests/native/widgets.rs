//! What `widgets/bridge.js` and the rest say of the custom elements agrees.

use std::{fs, path::Path};

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect(file)
}

/// The elements of `TAGS`, with the names of their attributes and properties.
fn tags() -> Vec<(String, Vec<String>)> {
    let bridge = read("widgets/bridge.js");
    let (_, rest) = bridge.split_once("const TAGS = {\n").expect("TAGS");
    let (list, _) = rest.split_once("\n};").expect("the end of TAGS");
    let line = |line: &str| {
        let mut names = line.split('"').skip(1).step_by(2).map(str::to_owned);
        (names.next().expect("a tag"), names.collect())
    };
    list.lines().map(line).collect()
}

#[test]
fn every_element_of_the_bridge_is_drawn_and_every_name_is_read_and_documented() {
    let tags = tags();
    assert!(!tags.is_empty());
    let main = read("widgets/main.rs");
    for (tag, names) in tags {
        let module = tag.strip_prefix("felles-").expect("our prefix").replace('-', "_");
        assert!(
            main.contains(&format!("(\"{tag}\", {module}::view)")),
            "{tag} is not drawn"
        );
        let view = read(&format!("widgets/{module}.rs"));
        let docs = ["patterns", "components"].map(|folder| format!("{folder}/{module}/docs.md"));
        let docs = docs
            .iter()
            .find(|file| Path::new(file).exists())
            .map(|file| read(file))
            .expect("docs.md");
        let calls: String = view.split_whitespace().collect();
        for name in names {
            assert!(calls.contains(&format!("(\"{name}\"")), "{tag} does not read {name}");
            for (place, text) in [("docs.md", &docs), ("its module", &view)] {
                assert!(
                    text.contains(&format!("| `{name}` |")),
                    "{name} of {tag} is missing in {place}"
                );
            }
        }
    }
}
