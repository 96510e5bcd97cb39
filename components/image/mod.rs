//! [`Image`]: a picture.

pub(crate) mod failing;
pub(crate) mod style;

use super::{BoxRadius, TextAlign, icon, icons};
use crate::{
    runtime::{Prop, Text, address, listen, prop::class_names},
    styles,
};
use leptos::{either::Either, ev, html, prelude::*};
use web_sys::Event;

crate::variants! {
    /// How wide a picture is beside its height.
    pub enum ImageRatio {
        /// As the picture itself is. Nothing is cut off.
        #[default]
        Own = "own",
        /// As wide as high.
        Square = "1:1",
        /// Upright, as a portrait.
        Portrait = "3:4",
        /// Four to three.
        Standard = "4:3",
        /// Three to two, as most cameras.
        Photo = "3:2",
        /// Sixteen to nine, as films.
        Wide = "16:9",
        /// Twenty-one to nine, for the top of a page.
        Panorama = "21:9",
    }

    /// What happens to a picture that has another ratio than its room.
    pub enum ImageFit {
        /// It fills the room, and what is left over is cut off.
        #[default]
        Cover = "cover",
        /// All of it is seen, with empty room beside it. For drawings, charts and logos.
        Contain = "contain",
    }

    /// What is kept of a picture that is cut.
    pub enum ImageFocus {
        /// The middle.
        #[default]
        Center = "center",
        /// What is above: heads.
        Top = "top",
        /// What is below.
        Bottom = "bottom",
    }

    /// When a picture is fetched.
    pub enum ImageLoading {
        /// At once.
        #[default]
        Eager = "eager",
        /// When the user comes near it. For what is far down the page; what is seen first would only come later.
        Lazy = "lazy",
    }

    /// How much a picture matters beside all else that is fetched.
    pub enum ImagePriority {
        /// As the browser finds best.
        #[default]
        Auto = "auto",
        /// First: the one large picture at the top.
        High = "high",
        /// Last.
        Low = "low",
    }
}

/// A picture, as wide as it is itself and never wider than its room.
///
/// Give `width` and `height`, or a `ratio`: then the page does not jump when it comes. Where it cannot be got, a
/// stand-in of the same size says what it should have shown.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Image src="/bilder/fjord.jpg" alt="Ferge på vei over fjorden" width=1280 height=720 />
///     <Image src="/bilder/monster.svg" alt="" ratio=ImageRatio::Panorama loading=ImageLoading::Lazy />
/// };
/// ```
#[component]
pub fn Image(
    /// The picture's address, absolute, relative or `data:`. Default, and where its scheme could run a script: the
    /// stand-in is shown.
    #[prop(optional, into)]
    src: Option<Prop<Text>>,
    /// What the picture shows, for those who do not see it. Empty for decoration, which is then passed over.
    #[prop(into)]
    alt: Prop<Text>,
    /// The picture's own width in pixels. It is shown no wider. Default: as the picture says when it has come.
    #[prop(optional, into)]
    width: Prop<Option<u32>>,
    /// The picture's own height in pixels. Default: as the picture says when it has come.
    #[prop(optional, into)]
    height: Prop<Option<u32>>,
    /// The same picture in other sizes: `fjord-640.jpg 640w, fjord-1280.jpg 1280w`. Left out as a whole where one of the
    /// addresses could run a script. Default: none.
    #[prop(optional, into)]
    srcset: Option<Prop<Text>>,
    /// How wide it is shown, so that the browser can choose from `srcset`: `(min-width: 48rem) 50vw, 100vw`. Default: as
    /// wide as the viewport.
    #[prop(optional, into)]
    sizes: Prop<Option<Text>>,
    /// Its room: as wide as what it stands in, and as high as this says. Default: the picture's own size.
    #[prop(optional, into)]
    ratio: Prop<ImageRatio>,
    /// What happens where picture and room have different ratios. Default: it fills the room, and is cut.
    #[prop(optional, into)]
    fit: Prop<ImageFit>,
    /// What is kept when it is cut. Default: the middle.
    #[prop(optional, into)]
    focus: Prop<ImageFocus>,
    /// Is as wide as what it stands in, even when it must be enlarged. Default: no wider than it is itself.
    #[prop(optional, into)]
    full: Prop<bool>,
    /// Where it stands when it is narrower than its room. Default: where lines begin.
    #[prop(optional, into)]
    align: Prop<TextAlign>,
    /// How round its corners are. Default: not at all.
    #[prop(optional, into)]
    radius: Prop<BoxRadius>,
    /// When it is fetched. Default: at once.
    #[prop(optional, into)]
    loading: Prop<ImageLoading>,
    /// How much it matters beside all else that is fetched. Default: as the browser finds best.
    #[prop(optional, into)]
    priority: Prop<ImagePriority>,
    /// What stands in its place when it cannot be got. Default: a symbol and the text of `alt`.
    #[prop(optional, into)]
    fallback: Option<ViewFn>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it has come.
    #[prop(optional, into)]
    on_load: Option<Callback<Event>>,
    /// Called when it cannot be got.
    #[prop(optional, into)]
    on_error: Option<Callback<Event>>,
    /// The native picture.
    #[prop(optional)]
    node_ref: NodeRef<html::Img>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let src = src.map_or(Prop::Static(None), address::of_media);
    let (watching, failed) = failing::watch(&src, on_error);
    let stand_in = {
        let (failed, alt, width, height) = (failed.clone(), alt.clone(), width.clone(), height.clone());
        let stand_in = move || missing(&alt, &width, &height, fallback.as_ref());
        match failed {
            Prop::Static(failed) => Either::Left(failed.then(stand_in)),
            Prop::Dynamic(failed) => Either::Right(move || failed.get().then(&stand_in)),
        }
    };
    view! {
        <span
            class=class_names("felles-image", &class)
            data-ratio=ratio.unless_default()
            data-fit=fit.unless_default()
            data-focus=focus.unless_default()
            data-full=full
            data-align=align.unless_default()
            data-radius=radius.unless_default()
            id=id
        >
            <img
                {..watching}
                {..listen(ev::load, on_load)}
                class="felles-image__picture"
                // Those that decide how it is fetched come before what starts it.
                loading=loading.unless_default()
                fetchpriority=priority.unless_default()
                sizes=sizes
                srcset=srcset.map(safe_set)
                src=src
                alt=alt
                width=width
                height=height
                hidden=failed
                node_ref=node_ref
            />
            {stand_in}
        </span>
    }
}

/// As large as the picture would have been.
fn missing(
    alt: &Prop<Text>,
    width: &Prop<Option<u32>>,
    height: &Prop<Option<u32>>,
    fallback: Option<&ViewFn>,
) -> AnyView {
    let area = width.zip(height, |width, height| match (width, height) {
        (Some(width), Some(height)) => Text::from(format!("0 0 {width} {height}")),
        _ => Text::Borrowed("0 0 16 9"),
    });
    let content = match fallback {
        Some(fallback) => fallback.run(),
        None => (
            icon::decoration("felles-image__symbol", Prop::Static(icons::IMAGE)),
            view! { <span class="felles-image__text">{alt.clone()}</span> },
        )
            .into_any(),
    };
    view! {
        <span class="felles-image__missing">
            <svg class="felles-image__room" viewBox=area width=width.clone() height=height.clone() aria-hidden="true"></svg>
            <span class="felles-image__message">{content}</span>
        </span>
    }
    .into_any()
}

/// A list of addresses, or none where one of them is refused.
fn safe_set(set: Prop<Text>) -> Prop<Option<Text>> {
    set.map(|set| {
        let is_safe = |address: &str| {
            address::of_media(Prop::Static(address.to_owned().into()))
                .get_untracked()
                .is_some()
        };
        set.split(',').all(is_safe).then(|| set.clone())
    })
}
