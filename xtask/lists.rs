//! Puts a new module's lines into the lists that name all modules.

/// A folder's mod.rs with one module more in its `modules! { … }`, before the first whose name comes after it.
pub fn with_module(text: &str, module: &str, export: &str) -> Option<String> {
    let line = format!("    {module} {{ {export} }}\n");
    with_lines(text, "modules! {", &line, module, entry_name)
}

/// The showcase's catalogue with one entry more in its `catalogue! { … }`, with the one example that is scaffolded.
/// `place` is the folder and name, as `components/tag`.
pub fn with_entry(text: &str, place: &str, title: &str, group: &str) -> Option<String> {
    let lines = format!("    {place} \"{title}\", \"{group}\", Draft {{\n        basic \"{title}\",\n    }}\n");
    with_lines(text, "\ncatalogue! {", &lines, place, place_of_entry)
}

/// The group of a module in the inventory: columns part, kind, group, module, component.
pub fn group<'a>(inventory: &'a str, kind: &str, module: &str) -> Option<&'a str> {
    let rows = inventory.lines().map(|row| row.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row.get(1) == Some(&kind))
        .find(|row| row.get(3) == Some(&module))
        .map(|row| row[2])
}

/// All groups of a kind, in the inventory's order.
pub fn groups<'a>(inventory: &'a str, kind: &str) -> Vec<&'a str> {
    let mut known = Vec::new();
    for row in inventory.lines() {
        let mut columns = row.split('\t').skip(1);
        if let (Some(row_kind), Some(group)) = (columns.next(), columns.next())
            && row_kind == kind
            && !known.contains(&group)
        {
            known.push(group);
        }
    }
    known
}

/// A text with lines put into the braces that open with `opening`.
fn with_lines(text: &str, opening: &str, new: &str, name: &str, name_of: fn(&str) -> Option<&str>) -> Option<String> {
    let start = text.find(opening)? + opening.len();
    let (before, rest) = text.split_at(start);
    if let Some(after) = rest.strip_prefix('}') {
        return Some(format!("{before}\n{new}}}{after}"));
    }
    let rest = rest.strip_prefix('\n')?;
    let end = if rest.starts_with('}') {
        0
    } else {
        rest.find("\n}")? + 1
    };
    let (entries, after) = rest.split_at(end);
    Some(format!("{before}\n{}{after}", insert(entries, new, name, name_of)))
}

/// `    button { Button, ButtonType }`, also where its exports go on over the next lines.
fn entry_name(line: &str) -> Option<&str> {
    let name = line.strip_prefix("    ")?.split_once(" {")?.0;
    is_name(name).then_some(name)
}

/// `    components/button "Knapp", "actions", Draft {`
fn place_of_entry(line: &str) -> Option<&str> {
    let place = line.strip_prefix("    ")?.split_once(' ')?.0;
    let (folder, name) = place.split_once('/')?;
    (is_name(folder) && is_name(name)).then_some(place)
}

fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Adds lines before the first entry whose name comes later, above the attributes and comments of that entry.
fn insert(entries: &str, new: &str, name: &str, name_of: fn(&str) -> Option<&str>) -> String {
    let mut place = entries.len();
    let (mut offset, mut above) = (0, None);
    for line in entries.split_inclusive('\n') {
        let belongs_to_next = line.trim_start().starts_with("//") || line.trim_start().starts_with("#[");
        match name_of(line.trim_end()) {
            Some(other) if other > name => {
                place = above.unwrap_or(offset);
                break;
            }
            _ if belongs_to_next => above = above.or(Some(offset)),
            _ => above = None,
        }
        offset += line.len();
    }
    let (before, after) = entries.split_at(place);
    format!("{before}{new}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULES: &str = "\
//! The components.

crate::modules! {
    alert { Alert }
    /// What is pressed.
    #[doc(alias = \"knapp\")]
    button {
        Button, ButtonType,
    }
    tabs { Tab, Tabs }
}

fn after() {}
";

    #[test]
    fn a_module_comes_in_the_order_of_names_above_the_next_ones_comments() {
        let text = with_module(MODULES, "badge", "Badge").expect("a list");
        assert!(
            text.contains("    alert { Alert }\n    badge { Badge }\n    /// What is pressed.\n"),
            "{text}"
        );
        let text = with_module(MODULES, "chip", "Chip").expect("a list");
        assert!(
            text.contains("        Button, ButtonType,\n    }\n    chip { Chip }\n    tabs"),
            "{text}"
        );
        let text = with_module(MODULES, "tag", "Tag").expect("a list");
        assert!(
            text.contains("    tabs { Tab, Tabs }\n    tag { Tag }\n}\n\nfn after"),
            "{text}"
        );
        let text = with_module(MODULES, "accordion", "Accordion").expect("a list");
        assert!(
            text.contains("modules! {\n    accordion { Accordion }\n    alert"),
            "{text}"
        );
    }

    #[test]
    fn an_empty_list_gets_its_first() {
        let expected = "crate::modules! {\n    search { Search }\n}\n";
        assert_eq!(
            with_module("crate::modules! {}\n", "search", "Search").as_deref(),
            Some(expected)
        );
        assert_eq!(
            with_module("crate::modules! {\n}\n", "search", "Search").as_deref(),
            Some(expected)
        );
        assert_eq!(with_module("mod search;", "search", "Search"), None);
    }

    #[test]
    fn an_entry_comes_in_the_order_of_places() {
        let text = "//! catalogue! in words\n\ncatalogue! {\n    components/button \"Knapp\", \"actions\", Draft {\n        basic \"Enkel\",\n    }\n    patterns/page_feedback \"Tilbakemelding\", \"feedback\", Draft {\n        basic \"Enkel\",\n    }\n}\n";
        let with = with_entry(text, "components/tag", "Tag", "status").expect("a list");
        let expected = "    }\n    components/tag \"Tag\", \"status\", Draft {\n        basic \"Tag\",\n    }\n    patterns/page_feedback";
        assert!(with.contains(expected), "{with}");
        let with = with_entry(text, "patterns/search", "Search", "search").expect("a list");
        assert!(
            with.ends_with(
                "    patterns/search \"Search\", \"search\", Draft {\n        basic \"Search\",\n    }\n}\n"
            ),
            "{with}"
        );
    }

    #[test]
    fn groups_come_from_the_inventory() {
        let inventory = "part\tkind\tgroup\tmodule\tcomponent\ncontent\tcomponent\tstatus\ttag\tTag\nportal\tpattern\tsearch\tsearch\tSearch\n";
        assert_eq!(group(inventory, "component", "tag"), Some("status"));
        assert_eq!(group(inventory, "pattern", "tag"), None);
        assert_eq!(groups(inventory, "component"), ["status"]);
    }
}
