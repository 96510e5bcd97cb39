//! What stands inside a button besides its text, and what a link is besides a button.

use super::{ButtonIcon, NEWS, opens_new_tab};
use crate::{
    components::{Color, link::destination::NEW_TAB},
    runtime::{Prop, Text},
};
use leptos::{oco::Oco, prelude::*};

/// All of it. Where there is none, a button holds its text and nothing else.
pub(super) struct Parts {
    pub loading: Prop<bool>,
    pub icon: Option<ButtonIcon>,
    pub icon_end: Option<ButtonIcon>,
    pub description: Option<Prop<Text>>,
    pub count: Option<Count>,
    pub dot: Option<AnyView>,
    pub new_tab: Option<Prop<Text>>,
}

impl Parts {
    /// Erased, which costs nothing where there is only text: children are erased already.
    pub fn view(self, children: Children) -> AnyView {
        let loads = !matches!(self.loading, Prop::Static(false));
        let content = if self.is_bare() {
            children()
        } else {
            let text = match self.description {
                Some(description) => with_description(children(), description),
                None => children(),
            };
            let parts = [
                self.icon.map(ButtonIcon::view),
                Some(text),
                self.new_tab.map(unseen),
                self.count.map(Count::view),
                self.icon_end.map(ButtonIcon::view),
                self.dot,
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().into_any()
        };
        if loads {
            under_spinner(content, self.loading)
        } else {
            content
        }
    }

    const fn is_bare(&self) -> bool {
        self.icon.is_none()
            && self.icon_end.is_none()
            && self.description.is_none()
            && self.count.is_none()
            && self.dot.is_none()
            && self.new_tab.is_none()
    }
}

/// The content has an element of its own only where a spinner may have to take its place.
fn under_spinner(content: AnyView, loading: Prop<bool>) -> AnyView {
    let spinner = move || {
        loading
            .get()
            .then(|| view! { <span class={"felles-button__spinner"} aria-hidden="true"></span> })
    };
    view! { <span class="felles-button__label">{content}</span> {spinner} }.into_any()
}

fn with_description(text: AnyView, description: Prop<Text>) -> AnyView {
    view! {
        <span class="felles-button__lines">
            <span class="felles-button__line">{text}</span>
            " "
            <span class="felles-button__description">{description}</span>
        </span>
    }
    .into_any()
}

/// Words for those who hear the button.
fn unseen(text: Prop<Text>) -> AnyView {
    view! { <span class="felles-button__unseen">{text}</span> }.into_any()
}

/// A number after the text.
pub(super) struct Count {
    number: Prop<Option<Text>>,
    label: Option<Prop<Text>>,
}

impl Count {
    pub fn new(count: &Prop<Option<u32>>, max: u32, label: Option<Prop<Text>>) -> Option<Self> {
        count.may_be_some().then(|| Self {
            number: written(count, max),
            label,
        })
    }

    fn view(self) -> AnyView {
        let Self { number, label } = self;
        let label = label.map(|label| unseen(label.map(|label| format!(" {label}").into())));
        view! {
            " "
            <span class="felles-button__count" data-count="" hidden=number.map(Option::is_none)>
                {number.map(|number| number.clone().unwrap_or_default())}
                {label}
            </span>
        }
        .into_any()
    }
}

/// A number as it is shown: above the highest that is written out stands a plus.
pub(in crate::components) fn written(count: &Prop<Option<u32>>, max: u32) -> Prop<Option<Text>> {
    count.map(move |count| {
        count.map(|count| match count {
            count if count > max => format!("{max}+").into(),
            count => count.to_string().into(),
        })
    })
}

pub(super) fn dot(dot: &Prop<Option<Color>>, label: Prop<Option<Text>>) -> Option<AnyView> {
    if !dot.may_be_some() {
        return None;
    }
    let label = label.or(|| NEWS.text()).map(|label| format!(" {label}").into());
    let view = view! {
        <span class="felles-button__dot" data-color=dot.clone() hidden=dot.map(Option::is_none)>
            {unseen(label)}
        </span>
    };
    Some(view.into_any())
}

/// What a link says after its text where it opens, or may open, a new tab.
pub(super) fn in_new_tab(target: &Prop<Option<Text>>) -> Option<Prop<Text>> {
    match target {
        Prop::Static(target) if !opens_new_tab(target.as_ref()) => None,
        _ => Some(target.zip(&NEW_TAB.text(), |target, word| {
            if opens_new_tab(target.as_ref()) {
                format!(" ({word})").into()
            } else {
                Text::default()
            }
        })),
    }
}

/// A name of the author's own takes the place of the text, and so of what stands after it.
pub(super) fn named(label: Prop<Option<Text>>, after: Option<&Prop<Text>>) -> Prop<Option<Text>> {
    match after {
        Some(after) if label.may_be_some() => label.zip(after, |label, after| {
            label.as_ref().map(|label| Oco::from(format!("{label}{after}")))
        }),
        _ => label,
    }
}

/// A link that is turned off has no address.
pub(super) fn address_while(address: Prop<Option<Text>>, off: &Prop<bool>) -> Prop<Option<Text>> {
    match off {
        Prop::Static(false) => address,
        off => address.zip(off, |address, off| address.clone().filter(|_| !*off)),
    }
}

/// A page in a new tab gets no hold on this one.
pub(super) fn rel(given: Prop<Option<Text>>, target: &Prop<Option<Text>>) -> Prop<Option<Text>> {
    let own = target.map(|target| opens_new_tab(target.as_ref()).then_some("noopener noreferrer".into()));
    given.or_maybe(own)
}
