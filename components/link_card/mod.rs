//! [`LinkCard`]: a card that is one link.

pub(crate) mod style;

use super::{
    Color, HeadingLevel, LayoutElement, Size, icon, icons,
    link::destination::{self, Destination},
    visually_hidden::VisuallyHidden,
};
use crate::{
    runtime::{Prop, Text, address, listen, native, prop::class_names, warning::warn},
    styles,
};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
};

crate::variants! {
    /// What a link card stands on.
    pub enum LinkCardVariant {
        /// A white ground with a frame.
        #[default]
        Border = "border",
        /// A white ground that seems lifted.
        Shadow = "shadow",
        /// A ground in a light tone of the colour.
        Tinted = "tinted",
        /// Nothing of its own: for lists with space or lines between.
        Plain = "plain",
    }

    /// Where icon and text stand.
    pub enum LinkCardAlign {
        /// The icon before the text, all from where lines begin.
        #[default]
        Start = "start",
        /// The icon above the text, all in the middle.
        Center = "center",
    }
}

/// The most lines that a text is cut to.
const MOST_LINES: u8 = 6;

/// A card that leads to one place: all of it can be pressed, and the link is its heading.
///
/// It holds one link, so there is one stop for the keyboard and one thing to be read. Nothing else in it can be pressed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <LinkCard title="Søk om barnehageplass" href="/barnehage" level=HeadingLevel::H3 overline="Lillevik kommune">
///         "Fristen for hovedopptaket er 1. mars."
///     </LinkCard>
/// };
/// ```
#[component]
pub fn LinkCard(
    /// The text of the link. It says where the card leads, also when it is read alone.
    #[prop(into)]
    title: Prop<Text>,
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// Which heading the title is: one below the heading that the card stands under. Default: `h2`.
    #[prop(optional)]
    level: HeadingLevel,
    /// A short text above the title: who it is from, what kind it is. Default: none.
    #[prop(optional, into)]
    overline: Option<Prop<Text>>,
    /// The code of a form or a case, after the title and lighter. It is a part of the heading. Default: none.
    #[prop(optional, into)]
    code: Option<Prop<Text>>,
    /// A picture above all else, from edge to edge. It is decoration, with an empty `alt`. Default: none.
    #[prop(optional, into)]
    image: Option<ViewFnOnce>,
    /// An icon. It is decoration. Default: none.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// A tag with a status or a count, above the title. Default: none.
    #[prop(optional, into)]
    tag: Option<ViewFnOnce>,
    /// A last line: a date, how long it takes. Default: none.
    #[prop(optional, into)]
    footer: Option<ViewFnOnce>,
    /// What it stands on. Default: a white ground with a frame.
    #[prop(optional, into)]
    variant: Prop<LinkCardVariant>,
    /// Where icon and text stand. Default: from where lines begin.
    #[prop(optional, into)]
    align: Prop<LinkCardAlign>,
    /// Has an arrow at its end. In the middle it has none. Default: it has.
    #[prop(default = true)]
    arrow: bool,
    /// Cuts the text after this many lines, 1 to 6; any other number is taken as the nearest of these. It is read whole.
    /// Default: it is not cut.
    #[prop(optional, into)]
    max_lines: Prop<Option<u8>>,
    /// Leads to another website: says so, with another icon than the arrow. Default: it does where the address begins with
    /// `https://`, `http://` or `//`. Say `false` for a full address of your own.
    #[prop(optional, into)]
    external: Prop<Option<bool>>,
    /// Opens in a new tab: says so, and gives the page there no hold of this one. Default: in the same tab.
    #[prop(optional, into)]
    new_tab: Prop<bool>,
    /// Which element the card is: `Li` in a list, `Article` for what makes sense alone. Default: `div`.
    #[prop(optional)]
    element: LayoutElement,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id, of the card.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when the link is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text: a sentence or two. Default: none.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let destination = Destination::of(&href, &external, &new_tab);
    let said = destination::words(&destination);
    let is_silent = matches!(&said, Prop::Static(said) if said.is_empty());
    let text_of_link = if is_silent {
        title.into_any()
    } else {
        view! { {title} <VisuallyHidden>{said}</VisuallyHidden> }.into_any()
    };
    let link = native("a", text_of_link)
        .attribute("class", Prop::Static("felles-link-card__link"))
        .attribute("href", address::of_link(href))
        .attribute("target", destination::target(&new_tab))
        .attribute("rel", destination::rel(&Prop::default(), &new_tab))
        .with(listen(ev::click, on_click));
    let code = code.map(|code| view! { " " <span class="felles-link-card__code">{code}</span> });
    let heading = level.heading("felles-link-card__heading", Prop::default(), (link, code));
    let top = (overline.is_some() || tag.is_some()).then(|| {
        let overline = overline.map(|text| view! { <span class="felles-link-card__overline">{text}</span> });
        let tag = tag.map(|tag| view! { <span class="felles-link-card__tag">{tag.run()}</span> });
        view! { <div class="felles-link-card__top">{overline} {tag}</div> }
    });
    let text = children.map(|children| {
        view! { <div class="felles-link-card__text" data-lines=lines(max_lines)>{children()}</div> }
    });
    let footer = footer.map(|footer| view! { <div class="felles-link-card__footer">{footer.run()}</div> });
    let image = image.map(|image| view! { <div class="felles-link-card__image">{image.run()}</div> });
    let icon = icon.map(|icon| view! { <span class="felles-link-card__icon" aria-hidden="true">{icon.run()}</span> });
    let content = view! {
        {image}
        <div class="felles-link-card__body">
            <div class="felles-link-card__main">
                {icon}
                <div class="felles-link-card__content">{top} {heading} {text} {footer}</div>
            </div>
            {arrow.then(|| end(&destination))}
        </div>
    };
    native(element.name(), content.into_any())
        .attribute("class", class_names("felles-link-card", &class))
        .attribute("data-variant", variant)
        .attribute("data-align", align.unless_default())
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("id", id)
}

/// An arrow, or the icon of what leads elsewhere. The link itself says it in words.
fn end(destination: &Prop<Destination>) -> AnyView {
    let leads_on = destination.map(|destination| destination.is_here());
    let icon = leads_on.map(|leads_on| {
        if *leads_on {
            icons::ARROW_RIGHT
        } else {
            icons::EXTERNAL_LINK
        }
    });
    view! {
        <span class="felles-link-card__arrow" data-directional=leads_on aria-hidden="true">
            {icon::decoration("felles-link-card__arrow-icon", icon)}
        </span>
    }
    .into_any()
}

fn lines(most: Prop<Option<u8>>) -> Prop<Option<u8>> {
    most.map(|most| {
        most.map(|most| {
            if !(1..=MOST_LINES).contains(&most) {
                warn(format_args!(
                    "LinkCard: max_lines is {most}, and must be 1 to {MOST_LINES}"
                ));
            }
            most.clamp(1, MOST_LINES)
        })
    })
}
