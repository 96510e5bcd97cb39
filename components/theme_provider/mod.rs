//! [`ThemeProvider`]: an area with a theme, a colour, a size, a scheme or a language of its own.

pub(crate) mod style;
mod theme_name;

pub use theme_name::ThemeName;

use super::{Color, Size};
use crate::{
    runtime::{Language, Prop, Text, prop::class_names, provide_language},
    styles,
};
use leptos::{html, prelude::*, tachys::reactive_graph::OwnedView};

crate::variants! {
    /// Whether an area is light or dark, and how much its colours differ.
    pub enum ColorScheme {
        /// As the user's device has it: light or dark, and with more contrast where the user asks for it.
        #[default]
        Auto = "auto",
        /// Dark text on light.
        Light = "light",
        /// Light text on dark.
        Dark = "dark",
        /// Light text on nearly black, with stronger lines and text.
        Contrast = "contrast",
    }
}

/// An area with a theme, a colour, a size, a scheme or a language of its own. What it does not say is as outside; areas
/// may lie within each other.
///
/// A theme or a scheme also paints the area's background. A theme must be linked: `granitt.css`, `sommer.css`, or the
/// sheet of a [`Theme`](crate::styles::theme::Theme) of your own.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let scheme = RwSignal::new(ColorScheme::Dark);
/// let _ = view! {
///     <ThemeProvider theme=ThemeName::Granitt color_scheme=scheme>
///         <Button on_click=move |_| scheme.set(ColorScheme::Light)>"Slå på lyset"</Button>
///         <ThemeProvider color=Color::Brand1 size=Size::Sm language=Language::En>
///             <Button>"Read more"</Button>
///         </ThemeProvider>
///     </ThemeProvider>
/// };
/// ```
#[component]
pub fn ThemeProvider(
    /// The theme: one of felles', or the name of your own, as text. Default: that outside. A name that no linked sheet
    /// has changes nothing.
    #[prop(optional, into)]
    theme: Prop<Option<ThemeName>>,
    /// Which of the theme's colours holds where nothing else is said. Default: that outside.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text, controls and spaces. Default: that outside.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Light, dark, with more contrast, or as the user's device has it. Default: that outside.
    #[prop(optional, into)]
    color_scheme: Prop<Option<ColorScheme>>,
    /// The language of the built-in words, and of the text: it is written as `lang`. Default: that outside.
    #[prop(optional, into)]
    language: Option<Prop<Language>>,
    /// Keeps what is in it off its edge, which is rounded: for an area that one should see the bounds of.
    #[prop(optional)]
    padded: bool,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The element.
    #[prop(optional)]
    node_ref: NodeRef<html::Div>,
    /// What stands in the area.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let lang = language
        .as_ref()
        .map(|language| language.map(|language| Text::from(language.tag().to_owned())));
    let children = match language {
        Some(language) => in_language(language, children),
        None => children(),
    };

    view! {
        <div
            class=class_names("felles-theme-provider", &class)
            data-theme=theme
            data-color=color
            data-size=size
            data-color-scheme=color_scheme
            data-padded=padded.then_some("")
            lang=lang
            id=id
            node_ref=node_ref
        >
            {children}
        </div>
    }
}

/// The language holds in the area and not for what comes after it.
fn in_language(language: Prop<Language>, children: Children) -> AnyView {
    let owner = Owner::current().map(|owner| owner.child()).unwrap_or_default();
    let view = owner.with(|| {
        provide_language(language);
        children()
    });
    OwnedView::new_with_owner(view, owner).into_any()
}
