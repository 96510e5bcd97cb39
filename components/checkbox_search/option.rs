use crate::runtime::{Choice, Text};

/// A checkbox of a [`CheckboxSearch`](super::CheckboxSearch).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckboxSearchOption {
    pub(super) value: Choice,
    pub(super) label: Text,
    pub(super) description: Option<Text>,
}

impl CheckboxSearchOption {
    /// What is chosen with it, and what it says.
    pub fn new(value: impl Into<Choice>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            description: None,
        }
    }

    /// With a line under the label, which is searched too.
    #[must_use]
    pub fn description(self, description: impl Into<Text>) -> Self {
        Self {
            description: Some(description.into()),
            ..self
        }
    }

    /// Whether the label or the description holds what is sought, in any case.
    pub(super) fn holds(&self, sought: &str) -> bool {
        let texts = [Some(&self.label), self.description.as_ref()];
        texts
            .into_iter()
            .flatten()
            .any(|text| text.to_lowercase().contains(sought))
    }
}

/// What is sought by what was typed.
pub(super) fn sought(typed: &str) -> String {
    typed.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{CheckboxSearchOption, sought};

    #[test]
    fn label_and_description_are_searched_in_any_case() {
        let option = CheckboxSearchOption::new("ssb", "Statistisk sentralbyrå").description("SSB");
        for typed in ["", "  BYRÅ ", "ssb", "statistisk s"] {
            assert!(option.holds(&sought(typed)), "{typed}");
        }
        assert!(!option.holds(&sought("nav")));
    }
}
