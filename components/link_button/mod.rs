//! [`LinkButton`]: a link that looks like a button.

pub(crate) mod style;

use super::{
    ButtonVariant, ButtonWidth, Color, Size, button, icon, icons,
    link::{
        destination::{self, Destination},
        file,
    },
    visually_hidden::VisuallyHidden,
};
use crate::{
    runtime::{Prop, Text, address, listen, native, prop::class_names},
    styles,
};
use leptos::{
    ev::{self, MouseEvent},
    html,
    prelude::*,
};

/// A link that looks like a button: for the place where going on *is* the step, and for files.
///
/// It stays a link: Enter follows it, Space scrolls the page, and it can be opened in a tab or copied.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <LinkButton href="/soknad/start">"Start søknaden"</LinkButton>
///     <LinkButton href="/vedtak.pdf" variant=ButtonVariant::Secondary download="vedtak.pdf" file_size=240_000_u64>
///         "Last ned vedtaket"
///     </LinkButton>
/// };
/// ```
#[component]
pub fn LinkButton(
    /// The address, absolute or relative. One that would run a script is left out, with a warning in the console.
    #[prop(into)]
    href: Prop<Text>,
    /// How much it pulls. Default: primary.
    #[prop(optional, into)]
    variant: Prop<ButtonVariant>,
    /// How wide it is. Default: as its text.
    #[prop(optional, into)]
    width: Prop<ButtonWidth>,
    /// Stands on a filled ground: framed, in the colour of the text there, whatever the variant.
    #[prop(optional, into)]
    inverted: Prop<bool>,
    /// Leads to another website: says so. Default: it does where the address begins with `https://`, `http://` or `//`
    /// and is no file to download. Say `false` for a full address of your own.
    #[prop(optional, into)]
    external: Prop<Option<bool>>,
    /// Opens in a new tab: says so, and gives the page there no hold of this one. Default: in the same tab.
    #[prop(optional, into)]
    new_tab: Prop<bool>,
    /// Downloads what the address leads to, under this name; empty: under the name it has. Files from other websites are
    /// opened all the same. Default: goes there.
    #[prop(optional, into)]
    download: Prop<Option<Text>>,
    /// The type of the file, as people call it, below the text. Default: with `download`, the end of the address, as `PDF`.
    /// Empty: none.
    #[prop(optional, into)]
    file_type: Prop<Option<Text>>,
    /// The size of the file in bytes, below the text: 1 240 000 is «1,2 MB». Default: none is told.
    #[prop(optional, into)]
    file_size: Prop<Option<u64>>,
    /// An icon before the text. It is decoration: the text must do without it. Default: an arrow down, with `download`.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// An icon after the text. It is decoration.
    #[prop(optional, into)]
    icon_end: Option<ViewFnOnce>,
    /// The colour. Default: that of what it stands in. `Success` and `Danger` for what is so.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The language of the page that it leads to, such as `en` or `se`. Default: none is told.
    #[prop(optional, into)]
    hreflang: Prop<Option<Text>>,
    /// How that page relates to this one, such as `nofollow`. What `new_tab` needs is added.
    #[prop(optional, into)]
    rel: Prop<Option<Text>>,
    /// The name that assistive technology reads, where the text alone does not say enough. It should begin with the text.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is followed, by mouse, key or touch. `prevent_default` on the event stays here.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The native link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::A>>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&button::style::SHEET);
    styles::adopt(&style::SHEET);
    let is_file = download.may_be_some();
    let external = if is_file {
        external.map(|external| external.or(Some(false)))
    } else {
        external
    };
    let destination = Destination::of(&href, &external, &new_tab);
    let details = file::details(&href, is_file, &file_type, &file_size);
    let icon = match icon {
        Some(icon) => Some(icon.run()),
        None => is_file.then(|| icon::decoration("felles-link-button__icon", Prop::Static(icons::DOWNLOAD)).into_any()),
    };
    let text = if details.may_be_some() || is_file {
        text_of_file(children(), details, is_file)
    } else {
        children()
    };
    let mark = destination::mark("felles-link-button__mark", &destination);
    let content = match (icon, icon_end, mark) {
        (None, None, None) => text,
        (icon, icon_end, mark) => (icon, text, icon_end.map(ViewFnOnce::run), mark).into_any(),
    };
    native("a", content)
        .attribute("href", address::of_link(href))
        .attribute("class", class_names("felles-button felles-link-button", &class))
        .attribute("data-variant", variant)
        .attribute("data-width", width.unless_default())
        .attribute("data-inverted", inverted)
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("target", destination::target(&new_tab))
        .attribute("rel", destination::rel(&rel, &new_tab))
        .attribute("download", download)
        .attribute("hreflang", hreflang)
        .attribute("aria-label", destination::named(&aria_label, &destination))
        .attribute("id", id)
        .with(listen(ev::click, on_click))
        .node_ref(node_ref)
}

/// The text, and below it what file it is.
fn text_of_file(text: AnyView, details: Prop<Option<Text>>, is_file: bool) -> AnyView {
    let said = is_file.then(|| {
        let words = file::DOWNLOAD.text().map(|word| Text::from(format!(" ({word})")));
        view! { <VisuallyHidden>{words}</VisuallyHidden> }
    });
    let details = details.may_be_some().then(|| {
        let details = details.map(|details| details.clone().unwrap_or_default());
        view! { " " <span class="felles-link-button__details">{details}</span> }
    });
    view! { <span class="felles-link-button__text">{text} {details} {said}</span> }.into_any()
}
