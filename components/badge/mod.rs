//! [`Badge`]: a small count or a dot, alone or on the corner of something.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Language, Prop, Text, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "badge";
    /// What is said where the count is over the maximum.
    MORE_THAN = { nb: "mer enn {maximum}", nn: "meir enn {maximum}", en: "more than {maximum}" };
}

crate::variants! {
    /// How much a badge pulls.
    pub enum BadgeVariant {
        /// Filled.
        #[default]
        Base = "base",
        /// On a light ground of the colour: pulls less.
        Tinted = "tinted",
    }

    /// At which corner of the content a badge stands.
    pub enum BadgePlacement {
        /// At the upper corner where lines end.
        #[default]
        TopEnd = "top-end",
        /// At the upper corner where lines begin.
        TopStart = "top-start",
        /// At the lower corner where lines end.
        BottomEnd = "bottom-end",
        /// At the lower corner where lines begin.
        BottomStart = "bottom-start",
    }

    /// What shape the content has that a badge stands on.
    pub enum BadgeOverlap {
        /// With corners: the badge stands on the corner.
        #[default]
        Rectangle = "rectangle",
        /// Round: the badge stands on the line of the circle.
        Circle = "circle",
    }
}

/// A small count or a dot, alone or on the corner of what it is about.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let unread = RwSignal::new(3_u64);
/// let _ = view! {
///     <Badge count=unread label=move || format!("{} uleste meldinger", unread.get())>
///         <Icon icon=icons::INBOX />
///     </Badge>
/// };
/// ```
#[component]
pub fn Badge(
    /// How many. Zero shows nothing, unless `show_zero`. Default: no number; a dot.
    #[prop(optional, into)]
    count: Prop<Option<u64>>,
    /// The greatest number that is written; more becomes `99+`. Default: 99.
    #[prop(default = Prop::Static(99), into)]
    max: Prop<u64>,
    /// Zero is shown as well. Default: it is not.
    #[prop(optional, into)]
    show_zero: Prop<bool>,
    /// What it says to those who do not see it, the number with its noun: `3 uleste meldinger`. Default: the number alone;
    /// a dot says nothing.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// How much it pulls. Default: filled.
    #[prop(optional, into)]
    variant: Prop<BadgeVariant>,
    /// At which corner of the content it stands. Default: the upper one where lines end.
    #[prop(optional, into)]
    placement: Prop<BadgePlacement>,
    /// What shape the content has. Default: with corners.
    #[prop(optional, into)]
    overlap: Prop<BadgeOverlap>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What it stands on. Default: nothing; it stands in the line.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let written = written(&count, &max);
    let said = said(&count, &max, label);
    // What the element says of itself decides whether it is seen: a count that comes and goes moves nothing around.
    let state = count.zip(&show_zero, |count, show_zero| match count {
        None => Some("dot"),
        Some(0) if !show_zero => Some("none"),
        Some(_) => None,
    });
    let badge = |class: Prop<Text>| {
        native("span", content(written, said))
            .attribute("class", class)
            .attribute("data-state", state)
            .attribute("data-variant", variant)
            .attribute("data-color", color)
            .attribute("data-size", size)
    };
    let root = match children {
        None => badge(class_names("felles-badge", &class)),
        // Colour and size are the badge's own: what it stands on keeps its.
        Some(children) => {
            let on_it = badge(Prop::from("felles-badge"));
            native("span", (children(), on_it).into_any())
                .attribute("class", class_names("felles-badge__holder", &class))
                .attribute("data-placement", placement)
                .attribute("data-overlap", overlap)
        }
    };
    root.attribute("id", id)
}

/// What is seen: the number, or the greatest one that is written, with a plus.
fn written(count: &Prop<Option<u64>>, max: &Prop<u64>) -> Prop<Text> {
    count.zip(max, |count, max| match count {
        None => Text::default(),
        Some(count) if count > max => format!("{max}+").into(),
        Some(count) => count.to_string().into(),
    })
}

/// What is said instead of the number. Nothing where the number says it.
fn said(count: &Prop<Option<u64>>, max: &Prop<u64>, label: Prop<Option<Text>>) -> Prop<Option<Text>> {
    let label = label.map(|label| label.clone().filter(|label| !label.trim().is_empty()));
    let counted = count.zip(max, |count, max| count.filter(|count| count > max).map(|_| *max));
    if matches!(counted, Prop::Static(None)) {
        return label;
    }
    let more = counted.zip(&Language::current(), |maximum, language| {
        maximum.map(|maximum| MORE_THAN.say(language, None, &[("maximum", maximum.to_string().into())]))
    });
    label.or_maybe(more)
}

/// The space keeps what is said apart from the word before it, in the name of a button or a link.
fn content(written: Prop<Text>, said: Prop<Option<Text>>) -> AnyView {
    if matches!(said, Prop::Static(None)) {
        return written.into_any();
    }
    let covered = said.map(|said| said.is_some().then_some("true"));
    let said = said.map(|said| {
        said.as_ref()
            .map(|said| Text::from(format!(" {said}")))
            .unwrap_or_default()
    });
    let number = native("span", written.into_any()).attribute("aria-hidden", covered);
    let spoken = native("span", said.into_any()).attribute("class", Prop::Static("felles-badge__said"));
    (number, spoken).into_any()
}
