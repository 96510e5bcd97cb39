//! [`Spinner`]: a ring that turns while something is on its way.

mod appearing;
pub(crate) mod style;

use super::Color;
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "spinner";
    /// What a spinner is called where it is given no name.
    LOADING = { nb: "Laster", nn: "Lastar", en: "Loading" };
}

crate::variants! {
    /// How large a spinner is.
    pub enum SpinnerSize {
        /// As the text that it stands in.
        Xxs = "2xs",
        /// 20 px.
        Xs = "xs",
        /// 24 px.
        Sm = "sm",
        /// 32 px.
        #[default]
        Md = "md",
        /// 48 px.
        Lg = "lg",
        /// 72 px.
        Xl = "xl",
    }

    /// Where a spinner's text stands.
    pub enum SpinnerLabelPosition {
        /// Nowhere: it is read only.
        #[default]
        Hidden = "hidden",
        /// After the ring.
        End = "end",
        /// Below the ring.
        Bottom = "bottom",
    }
}

/// A ring that turns while something is on its way, with a name.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let loading = RwSignal::new(true);
/// let _ = view! {
///     <Show when=move || loading.get()>
///         <Spinner label="Henter sakene dine" label_position=SpinnerLabelPosition::End delayed=true live=true />
///     </Show>
/// };
/// ```
#[component]
pub fn Spinner(
    /// What is on its way. Default, and when empty: «Laster» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Where that text stands. Default: nowhere; it is read only.
    #[prop(optional, into)]
    label_position: Prop<SpinnerLabelPosition>,
    /// How large the ring is. Default: 32 px.
    #[prop(optional, into)]
    size: Prop<SpinnerSize>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Takes the colour of the text around it, as on a filled ground. Default: it has a colour of its own.
    #[prop(optional, into)]
    inverted: Prop<bool>,
    /// Is not seen for the first half second, so that what is quick does not flicker. It takes its room at once.
    #[prop(optional)]
    delayed: bool,
    /// Its name is read out when it appears; if `delayed`, once it is seen. One that the server sent is read with the page.
    #[prop(optional)]
    live: bool,
    /// Is decoration: a text beside it says what is on its way. It has no name then, and is not read.
    #[prop(optional)]
    decorative: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let name = label
        .map(|label| label.clone().filter(|label| !label.trim().is_empty()))
        .or(|| LOADING.text());
    let follow = appearing::speak(live && !decorative, delayed, &name);
    // What is inside a progress bar is not read: the name is.
    let shown = label_position.zip(&name, |position, name| match position {
        SpinnerLabelPosition::Hidden => Text::default(),
        _ => name.clone(),
    });
    let shown = if matches!(label_position, Prop::Static(SpinnerLabelPosition::Hidden)) {
        None
    } else {
        Some(view! { <span class="felles-spinner__label">{shown}</span> })
    };
    let name: Prop<Option<Text>> = if decorative { Prop::Static(None) } else { name.into() };
    view! {
        <span
            {..follow}
            class=class_names("felles-spinner", &class)
            data-ring-size=size
            data-color=color
            data-label-position=label_position.unless_default()
            data-inverted=inverted
            data-delayed=delayed.then_some("")
            role=(!decorative).then_some("progressbar")
            aria-label=name
            aria-hidden=decorative.then_some("true")
            id=id
        >
            <span class={"felles-spinner__ring"}></span>
            {shown}
        </span>
    }
}
