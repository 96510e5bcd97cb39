//! What navigations share: [`NavigationLink`], a link as data; which of the links leads to the page that is shown; and what
//! a landmark is called.

use super::icon;
use crate::runtime::{Model, Prop, Text, Word, details_binding::bind_open, focus, prop::IntoPropValue};
use leptos::{ev::MouseEvent, prelude::*};

/// A link of a navigation as data: what it says, where it leads, and what stands below it.
///
/// A pair is as good, and a text alone is one that leads nowhere.
///
/// ```
/// use felles::prelude::*;
///
/// let link = NavigationLink::new("Satser", "#satser").with_links([("For barn", "#barn")]);
/// assert_eq!(link.links, [NavigationLink::from(("For barn", "#barn"))]);
/// assert_eq!(NavigationLink::from("Her").href, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationLink {
    /// What it says.
    pub label: Text,
    /// The address, absolute or relative. None: it is only a text.
    pub href: Option<Text>,
    /// What stands below it.
    pub links: Vec<NavigationLink>,
}

impl NavigationLink {
    /// A link with nothing below it.
    pub fn new(label: impl Into<Text>, href: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            href: Some(href.into()),
            links: Vec::new(),
        }
    }

    /// Puts links below it.
    #[must_use]
    pub fn with_links<L: Into<Self>>(mut self, links: impl IntoIterator<Item = L>) -> Self {
        self.links.extend(links.into_iter().map(Into::into));
        self
    }
}

impl<L: Into<Text>, H: Into<Text>> From<(L, H)> for NavigationLink {
    fn from((label, href): (L, H)) -> Self {
        Self::new(label, href)
    }
}

impl From<&'static str> for NavigationLink {
    fn from(label: &'static str) -> Self {
        Self {
            label: label.into(),
            href: None,
            links: Vec::new(),
        }
    }
}

impl<L: Into<NavigationLink>> From<Vec<L>> for Prop<Vec<NavigationLink>> {
    fn from(links: Vec<L>) -> Self {
        Self::Static(links.into_iter().map(Into::into).collect())
    }
}

impl<L: Into<NavigationLink>, const COUNT: usize> From<[L; COUNT]> for Prop<Vec<NavigationLink>> {
    fn from(links: [L; COUNT]) -> Self {
        Self::Static(links.into_iter().map(Into::into).collect())
    }
}

impl<L: Into<Text>, H: Into<Text>> IntoPropValue<Vec<NavigationLink>> for Vec<(L, H)> {
    fn into_prop_value(self) -> Vec<NavigationLink> {
        self.into_iter().map(NavigationLink::from).collect()
    }
}

/// The items of a list of links, made anew only where the links may change.
pub(crate) fn list_of(
    links: Prop<Vec<NavigationLink>>,
    items: impl Fn(Vec<NavigationLink>) -> Vec<AnyView> + Send + Sync + 'static,
) -> AnyView {
    match links {
        Prop::Static(links) => items(links).into_any(),
        Prop::Dynamic(links) => (move || items(links.get())).into_any(),
    }
}

/// What a landmark is called: nothing of its own where an element names it; else what its author says, or the word.
pub(crate) fn landmark_name(
    label: Option<Prop<Text>>,
    labelled_by: &Prop<Option<Text>>,
    word: &'static Word,
) -> Prop<Option<Text>> {
    let label = label.unwrap_or_else(|| word.text());
    labelled_by.zip(&label, |by, label| by.is_none().then(|| label.clone()))
}

// A list that is hidden where there is little room
// -------------------------------------------------

/// The classes of a [`list_toggle`].
pub(crate) struct ToggleClasses {
    pub toggle: &'static str,
    pub summary: &'static str,
    pub icon: &'static str,
}

/// Shows and hides the list that follows it: a native `<details>` with nothing in it, which works before the script comes.
/// The sheet says where there is so little room that it is needed, and hides the list after one that is closed.
pub(crate) fn list_toggle(classes: &ToggleClasses, label: Prop<Text>, open: Model<bool>) -> impl IntoView + use<> {
    let (toggle, summary, icon) = (classes.toggle, classes.summary, classes.icon);
    view! {
        <details {..bind_open(open, None)} class=toggle open=open.signal()>
            <summary class=summary>
                {icon::chevron(icon)}
                <span>{label}</span>
            </summary>
        </details>
    }
}

/// A link that an app follows leaves the page where it is: what was opened to find it closes then.
pub(crate) fn close_when_followed(open: Model<bool>) -> impl Fn(MouseEvent) + Clone + 'static {
    move |event: MouseEvent| {
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
        let is_link = focus::path(&event)
            .iter()
            .any(|at| at.matches("a[href]").unwrap_or(false));
        if is_link && !modified && open.get_untracked() {
            open.set_by_user(false);
        }
    }
}

// The page that is shown
// ----------------------

/// How a link stands to the page that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It leads elsewhere.
    Elsewhere,
    /// It leads to what the page is a part of.
    Above,
    /// It leads to the page.
    Here,
}

impl Standing {
    /// `aria-current` of a link that may stand for all pages below it.
    pub(crate) const fn of_section(self) -> Option<&'static str> {
        match self {
            Self::Elsewhere => None,
            Self::Above => Some("true"),
            Self::Here => Some("page"),
        }
    }

    /// `aria-current` of a link that stands for its page alone.
    pub(crate) const fn of_page(self) -> Option<&'static str> {
        match self {
            Self::Elsewhere | Self::Above => None,
            Self::Here => Some("page"),
        }
    }

    fn between(page: &str, href: &str) -> Self {
        let (page, href) = (place(page), place(href));
        if page == href {
            return Self::Here;
        }
        let is_above = !href.is_empty() && page.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
        if is_above { Self::Above } else { Self::Elsewhere }
    }
}

/// The address of the page that is shown, as a navigation was told. Its links find it in context.
#[derive(Clone, Default)]
pub(crate) struct CurrentPage(Prop<Option<Text>>);

impl CurrentPage {
    /// For the links of one navigation: `<Provider value=CurrentPage::at(current)>`.
    pub(crate) fn at(address: Prop<Option<Text>>) -> Self {
        Self(address)
    }

    /// What the navigation around was told.
    pub(crate) fn told() -> Self {
        use_context().unwrap_or_default()
    }

    /// How a link stands to the page: as its author says, else by the addresses.
    pub(crate) fn standing(&self, href: &Prop<Text>, current: &Prop<Option<bool>>) -> Prop<Standing> {
        let by_address = self.0.zip(href, |page, href| match page {
            Some(page) => Standing::between(page, href),
            None => Standing::Elsewhere,
        });
        by_address.zip(current, |by_address, current| match current {
            Some(true) => Standing::Here,
            Some(false) => Standing::Elsewhere,
            None => *by_address,
        })
    }
}

/// What of an address says which page it is: not the question, nor the place on the page. `#a` alone is a place on this
/// page, and compared as it is.
fn place(address: &str) -> &str {
    if address.starts_with('#') {
        return address;
    }
    address
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_current_by_its_path() {
        for (page, href, standing) in [
            ("/skatt", "/skatt", Standing::Here),
            ("/skatt/", "/skatt?side=2#a", Standing::Here),
            ("/", "/", Standing::Here),
            ("#a", "#a", Standing::Here),
            ("/skatt/kort", "/skatt", Standing::Above),
            ("/skatt/kort", "/skatt/", Standing::Above),
            ("/skatten", "/skatt", Standing::Elsewhere),
            ("/skatt", "/skatt/kort", Standing::Elsewhere),
            ("/skatt", "/", Standing::Elsewhere),
            ("#a", "#b", Standing::Elsewhere),
            ("/skatt", "", Standing::Elsewhere),
        ] {
            assert_eq!(Standing::between(page, href), standing, "{page} {href}");
        }
    }
}
