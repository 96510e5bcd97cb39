//! [`InfoCard`]: a text with a title and an icon, in a card of its own.

pub(crate) mod style;

use super::{Color, HeadingLevel, Size, icon, icons};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// How much a card stands out.
    pub enum InfoCardVariant {
        /// The title stands on the colour, the text on white.
        #[default]
        Header = "header",
        /// All of it stands on the colour.
        Tinted = "tinted",
        /// A frame alone.
        Plain = "plain",
    }
}

/// A text with a title and an icon, in a card: what is good to know here, and is no message about how something stands.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <InfoCard title="Slik regner vi ut støtten">"Vi ser på inntekten de siste tolv månedene."</InfoCard>
/// };
/// ```
#[component]
pub fn InfoCard(
    /// What it is about. Default: none; the text alone, beside the icon.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// Which heading the title is. Default: `h2`.
    #[prop(optional)]
    title_level: HeadingLevel,
    /// The icon before the title. It is decoration. Default: an «i».
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// Has an icon. Default: it has.
    #[prop(default = true)]
    show_icon: bool,
    /// How much it stands out. Default: the title stands on the colour.
    #[prop(optional, into)]
    variant: Prop<InfoCardVariant>,
    /// The colour, which means nothing. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Buttons and links below the text. Default: none.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let icon = show_icon.then(|| {
        let icon = icon.map_or_else(
            || icon::decoration("felles-info-card__symbol", Prop::Static(icons::INFORMATION_SQUARE)).into_any(),
            ViewFnOnce::run,
        );
        view! { <span class="felles-info-card__icon" aria-hidden="true">{icon}</span> }.into_any()
    });
    let text = view! { <div class="felles-info-card__text felles-trims">{children()}</div> };
    let actions = actions.map(|actions| view! { <div class="felles-info-card__actions">{actions.run()}</div> });
    let content = match title {
        Some(title) => {
            let title = title_level.heading("felles-info-card__title", Prop::default(), title);
            view! {
                <div class="felles-info-card__header">{icon} {title}</div>
                <div class="felles-info-card__body">{text} {actions}</div>
            }
            .into_any()
        }
        None => view! {
            <div class="felles-info-card__body" data-alone={""}>
                {icon}
                <div class="felles-info-card__content">{text} {actions}</div>
            </div>
        }
        .into_any(),
    };
    view! {
        <div
            class=class_names("felles-info-card", &class)
            data-variant=variant
            data-color=color
            data-size=size
            id=id
        >
            {content}
        </div>
    }
}
