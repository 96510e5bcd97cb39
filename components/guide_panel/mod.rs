//! [`GuidePanel`]: someone who explains, at the start of a task.

mod guide;
pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// Where the guide stands.
    pub enum GuidePanelLayout {
        /// Beside the text where there is room, else above it.
        #[default]
        Auto = "auto",
        /// Beside the text, always.
        Beside = "beside",
        /// Above the text, as on a poster.
        Poster = "poster",
    }
}

/// Someone who explains what the page is for, before the user begins: an illustration, and words as if they were spoken.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <GuidePanel>"Hei! Her søker du om støtte til barnehage. Det tar omtrent ti minutter."</GuidePanel> };
/// ```
#[component]
pub fn GuidePanel(
    /// A picture of your own in place of the guide, as an `svg` or `img`. It is cut to a circle, and is decoration. Default:
    /// the guide.
    #[prop(optional, into)]
    illustration: Option<ViewFnOnce>,
    /// Where the guide stands. Default: beside the text where there is room.
    #[prop(optional, into)]
    layout: Prop<GuidePanelLayout>,
    /// The panel has a tip that points at the guide. Default: it has.
    #[prop(default = true.into(), into)]
    connector: Prop<bool>,
    /// The colour of panel and guide. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What the guide says: text, a heading and paragraphs, a list.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let illustration = illustration.map_or_else(|| guide::drawing().into_any(), ViewFnOnce::run);
    view! {
        <div
            class=class_names("felles-guide-panel", &class)
            data-layout=layout
            data-connector=connector
            data-color=color
            data-size=size
            id=id
        >
            <div class="felles-guide-panel__row">
                <div class="felles-guide-panel__illustration" aria-hidden="true">
                    {illustration}
                </div>
                <div class="felles-guide-panel__panel">
                    <div class="felles-guide-panel__text felles-trims">{children()}</div>
                </div>
            </div>
        </div>
    }
}
