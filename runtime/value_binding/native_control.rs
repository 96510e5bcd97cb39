//! Native controls as places where a value is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// A native control that has a value.
pub(super) trait NativeControl: 'static {
    type Value: Clone + PartialEq + Send + Sync + 'static;

    fn value(&self) -> Self::Value;
    fn set_value(&self, value: &Self::Value);
    /// What the HTML said, and where a reset leads.
    fn start_value(&self) -> Self::Value;

    /// Whether its value is an answer. A radio button that is off gives none: another one of its group does.
    fn is_answer(&self) -> bool {
        true
    }
}

/// The two elements that hold typed text.
pub(super) enum TextControl {
    Input(HtmlInputElement),
    Textarea(HtmlTextAreaElement),
}

impl TextControl {
    pub(super) fn from_element(element: &Element) -> Option<Self> {
        let input = element.dyn_ref::<HtmlInputElement>().cloned().map(Self::Input);
        input.or_else(|| element.dyn_ref::<HtmlTextAreaElement>().cloned().map(Self::Textarea))
    }

    pub(super) fn element(&self) -> &Element {
        match self {
            Self::Input(input) => input,
            Self::Textarea(textarea) => textarea,
        }
    }
}

impl NativeControl for TextControl {
    type Value = String;

    fn value(&self) -> String {
        match self {
            Self::Input(input) => input.value(),
            Self::Textarea(textarea) => textarea.value(),
        }
    }

    fn start_value(&self) -> String {
        match self {
            Self::Input(input) => input.default_value(),
            Self::Textarea(textarea) => textarea.default_value().unwrap_or_default(),
        }
    }

    fn set_value(&self, value: &String) {
        if !self.element().matches(":focus").unwrap_or(false) {
            match self {
                Self::Input(input) => input.set_value(value),
                Self::Textarea(textarea) => textarea.set_value(value),
            }
            return;
        }
        // Types that have no caret, such as email, have none to keep: there is no position, and setting one fails.
        let typed = self.value();
        match self {
            Self::Input(input) => {
                let caret = input.selection_end().ok().flatten();
                input.set_value(value);
                if let Some(caret) = caret.map(|caret| caret_after(&typed, caret, value)) {
                    let _ = input.set_selection_range(caret, caret);
                }
            }
            Self::Textarea(textarea) => {
                let caret = textarea.selection_end().ok().flatten();
                textarea.set_value(value);
                if let Some(caret) = caret.map(|caret| caret_after(&typed, caret, value)) {
                    let _ = textarea.set_selection_range(caret, caret);
                }
            }
        }
    }
}

/// Where the caret belongs in a text that took the place of what was typed: after the same text as before if that
/// still stands, else before the same text. Positions count as the DOM does.
fn caret_after(typed: &str, caret: u32, text: &str) -> u32 {
    let typed: Vec<u16> = typed.encode_utf16().collect();
    let text: Vec<u16> = text.encode_utf16().collect();
    let (before, after) = typed.split_at(typed.len().min(caret as usize));
    let place = if text.starts_with(before) {
        before.len()
    } else {
        text.len().saturating_sub(after.len())
    };
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A checkbox or a radio button.
pub(super) struct CheckControl(pub HtmlInputElement);

impl NativeControl for CheckControl {
    type Value = bool;

    fn value(&self) -> bool {
        self.0.checked()
    }

    fn start_value(&self) -> bool {
        self.0.default_checked()
    }

    fn set_value(&self, checked: &bool) {
        self.0.set_checked(*checked);
    }

    fn is_answer(&self) -> bool {
        self.0.checked() || self.0.type_() != "radio"
    }
}

#[cfg(test)]
mod tests {
    use super::caret_after;

    #[test]
    fn the_caret_stays_where_the_user_types() {
        // typed, caret in it, what the owner made of it, caret in that
        for (typed, caret, text, expected) in [
            ("kari", 2, "KARI", 2),
            ("1234", 4, "1 234", 5),
            ("12534", 3, "12 534", 4),
            ("12", 2, "12 kr", 2),
            ("abXcdef", 3, "abXcde", 3),
            ("abcxdef", 4, "abcdef", 3),
            ("1234", 1, "1 234", 1),
            ("😀a", 2, "😀A", 2),
            ("abc", 2, "", 0),
            ("abc", 9, "abc", 3),
        ] {
            assert_eq!(
                caret_after(typed, caret, text),
                expected,
                "{typed} at {caret} became {text}"
            );
        }
    }
}
