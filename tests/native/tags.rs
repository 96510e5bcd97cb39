//! The tags of HTML that a program of ours wrote: enough of a reader to look at attributes.

/// A start tag.
#[derive(Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

/// All start tags, in order. Text and comments are left out; an attribute without a value has an empty one.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            found.push(tag);
            rest = after;
        }
    }
    found
}

fn tag(source: &str) -> (Tag<'_>, &str) {
    let is_end = |letter: char| letter.is_whitespace() || letter == '>' || letter == '/';
    let (name, mut rest) = source.split_at(source.find(is_end).unwrap_or(source.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest);
        }
        let end = rest
            .find(|letter: char| is_end(letter) || letter == '=')
            .unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end.max(1));
        if let Some(value) = after.strip_prefix("=\"") {
            let end = value.find('"').unwrap_or(value.len());
            attributes.push((attribute, &value[..end]));
            rest = value.get(end + 1..).unwrap_or("");
        } else {
            attributes.push((attribute, ""));
            rest = after.strip_prefix('=').unwrap_or(after);
        }
    }
}

#[test]
fn tags_are_read_with_their_attributes() {
    let found = tags("<p class=\"a > b\" hidden>1 < 2<!-- <i> --><br/><a href=\"x\">y</a>");
    let names: Vec<_> = found.iter().map(|tag| tag.name).collect();
    assert_eq!(names, ["p", "br", "a"]);
    assert_eq!(found[0].attributes, [("class", "a > b"), ("hidden", "")]);
    assert_eq!(found[2].get("href"), Some("x"));
}
