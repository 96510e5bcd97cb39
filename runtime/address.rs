//! Addresses from props: what a page can be made to open, checked once for all components.

use super::{Prop, Text, warning::warn};

/// What an address is for, which decides the schemes that are refused.
#[derive(Clone, Copy)]
enum Use {
    Link,
    Media,
}

/// Schemes that run or hold what someone else wrote, as the page itself.
const ACTIVE_SCHEMES: &[&str] = &["javascript", "vbscript", "livescript", "filesystem", "view-source"];

impl Use {
    /// A picture or a sound runs no script, so it may stand in its own address; a page there could deceive.
    fn refuses(self, scheme: &str) -> bool {
        ACTIVE_SCHEMES.contains(&scheme) || (matches!(self, Self::Link) && scheme == "data")
    }
}

/// The address of a link, or none where following it would run a script: `javascript:`, `data:` and their like are left
/// out with a warning in the console. All else passes unchanged: relative addresses, `https:`, `mailto:`, `tel:`, and
/// the schemes of apps.
///
/// ```
/// use felles::runtime::{Prop, Text, address};
///
/// let href = |address: &'static str| address::of_link(Prop::<Text>::from(address)).get();
/// assert_eq!(href("/skjema").as_deref(), Some("/skjema"));
/// assert_eq!(href("mailto:post@eksempel.no").as_deref(), Some("mailto:post@eksempel.no"));
/// assert_eq!(href(" java\nscript:alert(1)"), None);
/// ```
pub fn of_link(address: Prop<Text>) -> Prop<Option<Text>> {
    checked(&address, Use::Link)
}

/// The address of a picture, a sound or a film. As [`of_link`], but `data:` passes.
pub fn of_media(address: Prop<Text>) -> Prop<Option<Text>> {
    checked(&address, Use::Media)
}

fn checked(address: &Prop<Text>, r#use: Use) -> Prop<Option<Text>> {
    address.map(move |address| match scheme(address) {
        Some(scheme) if r#use.refuses(&scheme) => {
            warn(format_args!(
                "an address with the scheme {scheme}: was left out; it could run a script"
            ));
            None
        }
        _ => Some(address.clone()),
    })
}

/// The scheme as a browser finds it (URL Standard, basic URL parser): space and control characters in front, and tabs and
/// line breaks anywhere, are nothing to it. `None` for a relative address.
fn scheme(address: &str) -> Option<String> {
    let address = address.trim_start_matches(|character: char| character <= ' ');
    let mut scheme = String::new();
    for character in address
        .chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r'))
    {
        match character {
            ':' if !scheme.is_empty() => return Some(scheme),
            'a'..='z' | 'A'..='Z' => scheme.push(character.to_ascii_lowercase()),
            '0'..='9' | '+' | '-' | '.' if !scheme.is_empty() => scheme.push(character),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(r#use: Use, address: &'static str) -> bool {
        checked(&Prop::from(address), r#use).get().is_some()
    }

    #[test]
    fn active_schemes_are_refused_however_they_are_written() {
        for address in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "  javascript:alert(1)",
            "\u{0}\u{1f}javascript:alert(1)",
            "java\tscr\nipt\r:alert(1)",
            "vbscript:x",
            "filesystem:https://a.no/x",
            "view-source:javascript:x",
        ] {
            assert!(!passes(Use::Link, address), "{address:?}");
            assert!(!passes(Use::Media, address), "{address:?}");
        }
        assert!(!passes(Use::Link, "data:text/html,<script>alert(1)</script>"));
        assert!(passes(Use::Media, "data:image/png;base64,AAAA"));
    }

    #[test]
    fn all_else_passes_unchanged() {
        for address in [
            "",
            "#top",
            "?q=javascript:x",
            "/a:b",
            "./javascript:x",
            "side.html",
            ":javascript:x",
            "1javascript:x",
            "https://eksempel.no/",
            "//eksempel.no",
            "mailto:post@eksempel.no",
            "tel:+4712345678",
            "blob:https://a.no/1",
            "bankid://x",
            "\u{a0}javascript:x",
        ] {
            assert_eq!(checked(&Prop::from(address), Use::Link).get().as_deref(), Some(address));
        }
    }

    #[test]
    fn an_address_that_changes_is_checked_each_time() {
        use leptos::prelude::*;
        let owner = Owner::new();
        owner.set();
        let typed = RwSignal::new(Text::from("/a"));
        let link = of_link(Prop::from(typed));
        assert!(link.get_untracked().is_some());
        typed.set(Text::from("javascript:x"));
        assert_eq!(link.get_untracked(), None);
    }
}
