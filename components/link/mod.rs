//! [`Link`]: goes to another page, another place on this one, or a file.

pub(crate) mod destination;
pub(crate) mod file;
pub(crate) mod style;

use super::{Color, Size, icon, icons, visually_hidden::VisuallyHidden};
use crate::{
    runtime::{Prop, Text, address, listen, native, prop::class_names},
    styles,
};
use destination::Destination;
use leptos::{
    ev::{self, MouseEvent},
    html,
    prelude::*,
};

crate::variants! {
    /// Where a link stands, and so how it looks.
    pub enum LinkVariant {
        /// In a sentence.
        #[default]
        Inline = "inline",
        /// On a line of its own.
        Standalone = "standalone",
        /// On a line of its own, larger: the way that most will take.
        Featured = "featured",
    }

    /// When a link is underlined.
    pub enum LinkUnderline {
        /// Always: among text, nothing else tells a link to everyone.
        #[default]
        Always = "always",
        /// Under the pointer and with the focus. For lists where all are links, as in a menu.
        Hover = "hover",
    }
}

/// Goes to another page, another place on this one, or a file.
///
/// A link to another website says so, in words that are heard and by an icon that is seen. An address that would run a
/// script, `javascript:` and its like, is left out with a warning in the console: what is left is text.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <p>"Les om " <Link href="/foreldrepenger">"foreldrepenger"</Link> " før du søker."</p>
///     <Link href="/soknad" variant=LinkVariant::Standalone arrow=true>"Gå til søknaden"</Link>
///     <Link href="/skjema.pdf" download="" file_size=1_240_000_u64>"Søknadsskjema"</Link>
/// };
/// ```
#[component]
pub fn Link(
    /// The address, absolute or relative. One that would run a script is left out.
    #[prop(into)]
    href: Prop<Text>,
    /// Where it stands. Default: in a sentence.
    #[prop(optional, into)]
    variant: Prop<LinkVariant>,
    /// When it is underlined. Default: always.
    #[prop(optional, into)]
    underline: Prop<LinkUnderline>,
    /// Stands on a filled ground, and takes the colour of the text there. Default: it has a colour of its own.
    #[prop(optional, into)]
    inverted: Prop<bool>,
    /// Has another colour once the user has been there: for lists of articles or hits. Default: it has not, for in a
    /// service the same page may hold something new each time.
    #[prop(optional, into)]
    show_visited: Prop<bool>,
    /// Can also be hit a little beside its text. For one that stands alone, with room around it.
    #[prop(optional, into)]
    enlarged: Prop<bool>,
    /// Leads to another website: says so. Default: it does where the address begins with `https://`, `http://` or `//`
    /// and is no file to download. Say `false` for a full address of your own.
    #[prop(optional, into)]
    external: Prop<Option<bool>>,
    /// Opens in a new tab: says so, and gives the page there no hold of this one. Default: in the same tab, which people
    /// can go back in.
    #[prop(optional, into)]
    new_tab: Prop<bool>,
    /// Downloads what the address leads to, under this name; empty: under the name it has. Files from other websites are
    /// opened all the same. Default: goes there.
    #[prop(optional, into)]
    download: Prop<Option<Text>>,
    /// The type of the file, as people call it, after the text. Default: with `download`, the end of the address, as `PDF`.
    /// Empty: none.
    #[prop(optional, into)]
    file_type: Prop<Option<Text>>,
    /// The size of the file in bytes, after the text: 1 240 000 is «1,2 MB». Default: none is told.
    #[prop(optional, into)]
    file_size: Prop<Option<u64>>,
    /// Has an arrow after the text: leads on to a page. Default: none, as for what opens a dialog.
    #[prop(optional)]
    arrow: bool,
    /// An icon before the text. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// An icon after the text. It is decoration.
    #[prop(optional, into)]
    icon_end: Option<ViewFnOnce>,
    /// The colour. Default: that of what it stands in. `Danger` for what destroys, `Neutral` for what should not pull.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of the text around it.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The language of the page that it leads to, such as `en` or `se`. Default: none is told.
    #[prop(optional, into)]
    hreflang: Prop<Option<Text>>,
    /// How that page relates to this one, such as `nofollow` or `license`. What `new_tab` needs is added.
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
    /// The text. It says where the link leads, also when it is read alone.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let is_file = download.may_be_some();
    let external = if is_file {
        external.map(|external| external.or(Some(false)))
    } else {
        external
    };
    let destination = Destination::of(&href, &external, &new_tab);
    let details = file::details(&href, is_file, &file_type, &file_size);
    let after = [
        details.may_be_some().then(|| details_after(details)),
        is_file.then(download_mark),
        icon_end
            .map(|icon| view! { <span class="felles-link__mark" aria-hidden="true">{icon.run()}</span> }.into_any()),
        arrow.then(arrow_mark),
        destination::mark("felles-link__mark", &destination),
    ];
    let after: Vec<AnyView> = after.into_iter().flatten().collect();
    let text = if after.is_empty() {
        children()
    } else {
        (children(), after).into_any()
    };
    let content = match icon {
        Some(icon) => view! {
            <span class="felles-link__start" aria-hidden="true">{icon.run()}</span>
            <span class="felles-link__text">{text}</span>
        }
        .into_any(),
        None => text,
    };
    native("a", content)
        .attribute("href", address::of_link(href))
        .attribute("class", class_names("felles-link", &class))
        .attribute("data-variant", variant.unless_default())
        .attribute("data-underline", underline.unless_default())
        .attribute("data-inverted", inverted)
        .attribute("data-show-visited", show_visited)
        .attribute("data-enlarged", enlarged)
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

fn details_after(details: Prop<Option<Text>>) -> AnyView {
    let details = details.map(|details| match details {
        Some(details) => Text::from(format!(" ({details})")),
        None => Text::default(),
    });
    view! { <span class="felles-link__details">{details}</span> }.into_any()
}

fn download_mark() -> AnyView {
    let words = file::DOWNLOAD.text().map(|word| Text::from(format!(" ({word})")));
    view! {
        <span class="felles-link__mark">
            <VisuallyHidden>{words}</VisuallyHidden>
            {icon::decoration("felles-link__icon", Prop::Static(icons::DOWNLOAD))}
        </span>
    }
    .into_any()
}

fn arrow_mark() -> AnyView {
    view! {
        <span class="felles-link__mark" data-arrow={""} aria-hidden="true">
            {icon::decoration("felles-link__icon", Prop::Static(icons::ARROW_RIGHT))}
        </span>
    }
    .into_any()
}
