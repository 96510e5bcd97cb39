//! What somebody asked for whose browser runs no script.

/// What was asked for with one of the buttons of an [`IndustryCodeSearch`](super::IndustryCodeSearch), where no script answers:
/// the form was posted, and is not to be sent yet. Show the page again with the answer.
///
/// ```
/// use felles::patterns::{INDUSTRY_CODES_FILE, IndustryCodeAct, IndustryCodes};
///
/// let codes = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes())?;
/// let pairs = [("code-query", "frisør"), ("code-act", "search")];
/// let answer = match IndustryCodeAct::posted("code", pairs) {
///     Some(IndustryCodeAct::Search(query)) => Some(codes.answer(&query)),
///     _ => None,
/// };
/// assert_eq!(answer.map(|answer| answer.count > 0), Some(true));
/// # Ok::<(), felles::patterns::IndustryCodesError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndustryCodeAct {
    /// Search for this: give the answer as `hits`, and the text as `query`.
    Search(String),
    /// Open this code of the tree, or the top: give what is there as `level`.
    Open(Option<String>),
    /// None of the codes fits.
    NoneFits,
}

const SEARCH: &str = "search";
const NONE_FITS: &str = "none";
const OPEN: &str = "open:";

impl IndustryCodeAct {
    /// What a posted form asks for, if it does. `name` is that of the component, or the field's path.
    pub fn posted<'a>(name: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let (act_name, query_name) = (act_name(name), query_name(name));
        let (mut act, mut query) = (None, "");
        for (name, value) in pairs {
            if name == act_name {
                act = Some(value);
            } else if name == query_name {
                query = value;
            }
        }
        match act? {
            SEARCH => Some(Self::Search(query.to_owned())),
            NONE_FITS => Some(Self::NoneFits),
            other => {
                let code = other.strip_prefix(OPEN)?;
                Some(Self::Open((!code.is_empty()).then(|| code.to_owned())))
            }
        }
    }

    /// What the button for it sends.
    pub(super) fn value(&self) -> String {
        match self {
            Self::Search(_) => SEARCH.to_owned(),
            Self::NoneFits => NONE_FITS.to_owned(),
            Self::Open(code) => format!("{OPEN}{}", code.as_deref().unwrap_or_default()),
        }
    }
}

/// The name that the buttons send.
pub(super) fn act_name(name: &str) -> String {
    format!("{name}-act")
}

/// The name that the search field sends.
pub(super) fn query_name(name: &str) -> String {
    format!("{name}-query")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_button_sends_is_what_is_read() {
        for act in [
            IndustryCodeAct::Search("snekker".to_owned()),
            IndustryCodeAct::Open(None),
            IndustryCodeAct::Open(Some("43.3".to_owned())),
            IndustryCodeAct::NoneFits,
        ] {
            let value = act.value();
            let pairs = [("trade.code-query", "snekker"), ("trade.code-act", value.as_str())];
            assert_eq!(IndustryCodeAct::posted("trade.code", pairs), Some(act));
        }
    }

    #[test]
    fn a_form_that_is_sent_asks_for_nothing() {
        assert_eq!(
            IndustryCodeAct::posted("code", [("code", "43.320"), ("code-query", "x")]),
            None
        );
        assert_eq!(IndustryCodeAct::posted("code", [("code-act", "elsewhere")]), None);
        assert_eq!(IndustryCodeAct::posted("code", [("other-act", "search")]), None);
    }
}
