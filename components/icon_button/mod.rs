//! [`IconButton`]: a button that shows an icon and no text.

pub(crate) mod style;

use super::{
    Button, ButtonIcon, ButtonType, ButtonVariant, Color, Size,
    button::{ButtonProps, NEWS, content::written},
};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

/// A square button that shows an icon and no text: to close, to go back, to remove. Its name is never missing.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let removed = RwSignal::new(false);
/// let _ = view! { <IconButton icon=icons::TRASH label="Fjern vedlegget" on_click=move |_| removed.set(true) /> };
/// ```
#[component]
pub fn IconButton(
    /// The icon: one of [`icons`](super::icons), or any view.
    #[prop(into)]
    icon: ButtonIcon,
    /// The name: what happens, and to what. `Fjern kvittering.pdf` rather than `Fjern`, where there are several.
    #[prop(into)]
    label: Prop<Text>,
    /// The name is also shown by the mouse that rests on it. That reaches neither keys nor fingers, so it comes in
    /// addition to an icon that people know. Default: it is.
    #[prop(default = true)]
    tooltip: bool,
    /// How much it pulls. Default: tertiary, the icon alone.
    #[prop(default = Prop::Static(ButtonVariant::Tertiary), into)]
    variant: Prop<ButtonVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Smaller, for rows of tables and for toolbars: 32 px in the standard size.
    #[prop(optional, into)]
    compact: Prop<bool>,
    /// Lies over the upper corner, where lines end, of what it stands in: on a picture, a card.
    #[prop(optional)]
    overlay: bool,
    /// What the browser does besides calling `on_click`. Default: nothing. Means nothing to a link.
    #[prop(optional, into)]
    r#type: Prop<ButtonType>,
    /// An address, absolute or relative: makes this a link. One that would run a script is left out, with a warning.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Where the link opens. With `_blank` the name says that it opens a new tab. Default: here.
    #[prop(optional, into)]
    target: Prop<Option<Text>>,
    /// The link is saved as a file of this name; when empty, of the name it has. Default: it is opened.
    #[prop(optional, into)]
    download: Prop<Option<Text>>,
    /// Work is under way: shows a spinner, keeps size and name, and ignores presses.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Cannot be pressed, focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Looks turned off and ignores presses, but takes the focus and is read.
    #[prop(optional, into)]
    aria_disabled: Prop<bool>,
    /// A number at the corner, such as how many there are, up to 99. The name says it too. Default: none.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// A dot of this colour at the corner: something behind the button has changed. Default: none.
    #[prop(optional, into)]
    dot: Prop<Option<Color>>,
    /// What the dot adds to the name. Default: «noe nytt» in the language in context.
    #[prop(optional, into)]
    dot_label: Prop<Option<Text>>,
    /// The name of the value that a submit button sends.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that a submit button sends.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// What to do with the element named by `command_for`: `close`, `show-modal`, `toggle-popover` and so on.
    #[prop(optional, into)]
    command: Prop<Option<Text>>,
    /// The id of the dialog or popover that `command` is for.
    #[prop(optional, into)]
    command_for: Prop<Option<Text>>,
    /// The ids of what describes it.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Whether what it opens is open. Default: it opens nothing.
    #[prop(optional, into)]
    aria_expanded: Prop<Option<bool>>,
    /// The ids of what it opens or changes.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
    /// What it opens: `dialog`, `menu`, `listbox`, `tree` or `grid`. Default: `dialog` for the command `show-modal`.
    #[prop(optional, into)]
    aria_haspopup: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called when it is pressed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let label = with_news(with_number(label, &count), &dot, dot_label);
    let tip: Children = if tooltip {
        let label = label.clone();
        // Not on the button, where it would be read as well, as a description.
        Box::new(move || {
            view! { <span class="felles-icon-button__tip" title=label aria-hidden="true"></span> }.into_any()
        })
    } else {
        Box::new(|| ().into_any())
    };
    let own = if overlay {
        "felles-icon-button felles-icon-button__overlay"
    } else {
        "felles-icon-button"
    };
    Button(ButtonProps {
        variant,
        color,
        size,
        compact,
        r#type,
        href,
        target,
        download,
        loading,
        disabled,
        aria_disabled,
        icon: Some(icon),
        count,
        count_max: COUNT_MAX,
        dot,
        name,
        value,
        command,
        command_for,
        aria_label: label.into(),
        aria_describedby,
        aria_expanded,
        aria_controls,
        aria_haspopup,
        id,
        class: class_names(own, &class),
        on_click,
        node_ref,
        ..ButtonProps::builder().children(tip).build()
    })
}

/// The highest number that there is room for.
const COUNT_MAX: u32 = 99;

/// There is no text that the number stands in, so the name says it.
fn with_number(label: Prop<Text>, count: &Prop<Option<u32>>) -> Prop<Text> {
    if !count.may_be_some() {
        return label;
    }
    label.zip(&written(count, COUNT_MAX), |label, count| match count {
        Some(count) => format!("{label} {count}").into(),
        None => label.clone(),
    })
}

fn with_news(label: Prop<Text>, dot: &Prop<Option<Color>>, news: Prop<Option<Text>>) -> Prop<Text> {
    if !dot.may_be_some() {
        return label;
    }
    let news = dot.zip(&news.or(|| NEWS.text()), |dot, news| dot.map(|_| news.clone()));
    label.zip(&news, |label, news| match news {
        Some(news) => format!("{label}, {news}").into(),
        None => label.clone(),
    })
}
