//! [`Figure`]: a picture, a chart or a table with words of its own.

pub(crate) mod style;

use super::Size;
use crate::{
    runtime::{Prop, Text, address, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::variants! {
    /// What a figure stands on.
    pub enum FigureVariant {
        /// Nothing of its own.
        #[default]
        Plain = "plain",
        /// In a frame, which shows where a white picture or chart ends.
        Framed = "framed",
        /// On a light ground of the colour.
        Tinted = "tinted",
    }
}

/// A picture, a chart or a table, with what it shows and who made it.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Figure caption="Fergen over Sognefjorden" credit="Foto: Kari Nordmann">
///         <Image src="/bilder/ferge.jpg" alt="En hvit ferge midt på fjorden" width=1280 height=720 />
///     </Figure>
/// };
/// ```
#[component]
pub fn Figure(
    /// What it shows, in words below it. Default: none.
    #[prop(optional, into)]
    caption: Option<Prop<Text>>,
    /// Who made it, and the right to show it, in small words: `Foto: Kari Nordmann`. Default: none.
    #[prop(optional, into)]
    credit: Option<Prop<Text>>,
    /// An address, absolute or relative: makes the credit a link, to the maker or the licence. Default: no link.
    #[prop(optional, into)]
    credit_href: Option<Prop<Text>>,
    /// More below the caption: a link to the numbers, a longer explanation. Default: nothing.
    #[prop(optional, into)]
    details: Option<ViewFnOnce>,
    /// What it stands on. Default: nothing of its own.
    #[prop(optional, into)]
    variant: Prop<FigureVariant>,
    /// The size of the words. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The picture, chart or table.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let credit = credit.map(|credit| {
        let credit = match credit_href.map(address::of_link) {
            Some(href) => view! { <a class="felles-figure__link" href=href>{credit}</a> }.into_any(),
            None => credit.into_any(),
        };
        view! { <small class="felles-figure__credit">{credit}</small> }
    });
    let caption = caption.map(|caption| view! { <span class="felles-figure__text">{caption}</span> });
    let details =
        details.map(|details| view! { <div class="felles-figure__details felles-trims">{details.run()}</div> });
    let has_words = caption.is_some() || credit.is_some() || details.is_some();
    let words = has_words.then(|| {
        // The space parts them where they are read as one.
        let space = (caption.is_some() && credit.is_some()).then_some(" ");
        view! { <figcaption class="felles-figure__caption">{caption} {space} {credit} {details}</figcaption> }
    });
    view! {
        <figure
            class=class_names("felles-figure", &class)
            data-variant=variant.unless_default()
            data-size=size
            id=id
        >
            <div class="felles-figure__content">{children()}</div>
            {words}
        </figure>
    }
}
