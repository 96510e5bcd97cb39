//! [`Button`]: does something when it is pressed. [`TaskButton`]: does it as a task, and says how it went.

pub(super) mod content;
mod icon;
mod press;
pub(crate) mod style;
mod task;

pub use icon::ButtonIcon;
pub use task::TaskButton;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, address, native, prop::class_names},
    styles,
};
use content::{Count, Parts, in_new_tab};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::variants! {
    /// How much a button pulls. One primary button on a screen is enough.
    pub enum ButtonVariant {
        /// Filled: the first thing to do here.
        #[default]
        Primary = "primary",
        /// Framed: other things to do.
        Secondary = "secondary",
        /// Text only: what may also be done.
        Tertiary = "tertiary",
        /// As a link in a sentence, with the text's own size.
        Link = "link",
    }

    /// How wide a button is.
    pub enum ButtonWidth {
        /// As its text.
        #[default]
        Fit = "fit",
        /// As its text, but not narrow: buttons with short texts below each other become alike.
        Wide = "wide",
        /// As what it stands in.
        Full = "full",
        /// As what it stands in where that is narrow, as on a phone; else as its text.
        FullWhenNarrow = "full-when-narrow",
    }

    /// What the browser does when the button is pressed, besides `on_click`.
    pub enum ButtonType {
        /// Nothing.
        #[default]
        Button = "button",
        /// Sends the form.
        Submit = "submit",
        /// Takes the form back to its start values.
        Reset = "reset",
    }
}

crate::words! { "button";
    /// What the dot says.
    NEWS = { nb: "noe nytt", nn: "noko nytt", en: "something new" };
}

/// Does something when it is pressed; with `href`, a link that looks the same.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let sending = RwSignal::new(false);
/// let _ = view! {
///     <Button on_click=move |_| sending.set(true) loading=sending icon=icons::PAPERPLANE>"Send inn"</Button>
///     <Button variant=ButtonVariant::Secondary href="/hjelp">"Få hjelp"</Button>
///     <Button variant=ButtonVariant::Tertiary count=3 count_label="uleste">"Meldinger"</Button>
/// };
/// ```
#[component]
pub fn Button(
    /// How much it pulls. Default: primary.
    #[prop(optional, into)]
    variant: Prop<ButtonVariant>,
    /// The colour. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// How wide it is. Default: as its text.
    #[prop(optional, into)]
    width: Prop<ButtonWidth>,
    /// Lower and with smaller text, for rows of tables and for toolbars: 32 px in the standard size.
    #[prop(optional, into)]
    compact: Prop<bool>,
    /// What the browser does besides calling `on_click`. Default: nothing. Means nothing to a link.
    #[prop(optional, into)]
    r#type: Prop<ButtonType>,
    /// An address, absolute or relative: makes this a link. One that would run a script is left out, with a warning.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Where the link opens. With `_blank` it says that it opens a new tab, and the other page gets no hold on this one.
    /// Default: here. Means nothing to a button.
    #[prop(optional, into)]
    target: Prop<Option<Text>>,
    /// What the other page is to this one. Default: `noopener noreferrer` for a link that opens a new tab, else nothing.
    #[prop(optional, into)]
    rel: Prop<Option<Text>>,
    /// The link is saved as a file of this name; when empty, of the name it has. Default: it is opened. Means nothing to a
    /// button.
    #[prop(optional, into)]
    download: Prop<Option<Text>>,
    /// Work is under way: shows a spinner, keeps width and name, and ignores presses.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Cannot be pressed, focused or submitted; a link loses its address. Say why beside it, or better: let it be pressed
    /// and explain then.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Looks turned off and ignores presses, but takes the focus and is read: name what says why with `aria_describedby`.
    #[prop(optional, into)]
    aria_disabled: Prop<bool>,
    /// Ignores a second press within a second of the first.
    #[prop(optional)]
    prevent_double_click: bool,
    /// An icon before the text: one of [`icons`](super::icons), or any view. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ButtonIcon>,
    /// An icon after the text.
    #[prop(optional, into)]
    icon_end: Option<ButtonIcon>,
    /// A larger icon above the text.
    #[prop(optional, into)]
    icon_above: Option<ButtonIcon>,
    /// A second, smaller line of text. It is part of the name. Default: none.
    #[prop(optional, into)]
    description: Option<Prop<Text>>,
    /// A number after the text, such as how many there are. 0 is shown too. Default: none.
    #[prop(optional, into)]
    count: Prop<Option<u32>>,
    /// The highest number that is written out; above it stands a plus. Default: 99.
    #[prop(default = 99)]
    count_max: u32,
    /// What the number counts, for those who do not see it: `uleste`. Default: the number alone is read.
    #[prop(optional, into)]
    count_label: Option<Prop<Text>>,
    /// A dot of this colour at the corner: something behind the button has changed. Default: none.
    #[prop(optional, into)]
    dot: Prop<Option<Color>>,
    /// What the dot says to those who do not see it. Default: «noe nytt» in the language in context.
    #[prop(optional, into)]
    dot_label: Prop<Option<Text>>,
    /// The name of the value that a submit button sends.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that a submit button sends.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// The id of the form that it submits or resets. Default: the one it stands in.
    #[prop(optional, into)]
    form: Prop<Option<Text>>,
    /// Sends the form also where the browser finds something missing: for a draft.
    #[prop(optional, into)]
    form_novalidate: Prop<bool>,
    /// What to do with the element named by `command_for`: `close`, `show-modal`, `toggle-popover` and so on.
    #[prop(optional, into)]
    command: Prop<Option<Text>>,
    /// The id of the dialog or popover that `command` is for.
    #[prop(optional, into)]
    command_for: Prop<Option<Text>>,
    /// Takes the focus when the page, or the dialog it stands in, opens.
    #[prop(optional, into)]
    autofocus: Prop<bool>,
    /// What is shown by the mouse that rests on it. It reaches neither keys nor fingers: never the only place where it stands.
    #[prop(optional, into)]
    title: Prop<Option<Text>>,
    /// The name that assistive technology reads, where the text alone does not say enough. Let it hold the text.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The ids of what describes it.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// Whether what it opens is open. Default: it opens nothing.
    #[prop(optional, into)]
    aria_expanded: Prop<Option<bool>>,
    /// The ids of what it opens or changes.
    #[prop(optional, into)]
    aria_controls: Prop<Option<Text>>,
    /// What it opens: `dialog`, `menu`, `listbox`, `tree` or `grid`. Default: `dialog` for the command `show-modal`, else
    /// nothing.
    #[prop(optional, into)]
    aria_haspopup: Prop<Option<Text>>,
    /// Whether it is pressed in. Default: it does not stay pressed. `ToggleButton` keeps this for you.
    #[prop(optional, into)]
    aria_pressed: Prop<Option<bool>>,
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
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let is_link = href.is_some();
    let off = if is_link {
        disabled.either(&aria_disabled)
    } else {
        aria_disabled.clone()
    };
    let resting = loading.either(&off);
    let click = press::guarded(on_click, resting.clone(), prevent_double_click);
    let new_tab = if is_link { in_new_tab(&target) } else { None };
    let label = content::named(aria_label, new_tab.as_ref());
    let icon_above = icon_above.and_then(ButtonIcon::if_any);
    let above = icon_above.is_some().then_some("above");
    let parts = Parts {
        loading: loading.clone(),
        icon: icon_above.or(icon.and_then(ButtonIcon::if_any)),
        icon_end: icon_end.and_then(ButtonIcon::if_any),
        description,
        count: Count::new(&count, count_max, count_label),
        dot: content::dot(&dot, dot_label),
        new_tab,
    };
    let content = parts.view(children);
    // A menu or toggle says more, and says it itself.
    let popup = if aria_haspopup.may_be_some() {
        aria_haspopup
    } else {
        command.map(|command| (command.as_deref() == Some("show-modal")).then_some("dialog".into()))
    };

    // Popovers have attributes of their own, which older browsers know as well; with both, browsers complain.
    let popover_action = command.map(|command| match command.as_deref() {
        Some("toggle-popover") => Some("toggle"),
        Some("show-popover") => Some("show"),
        Some("hide-popover") => Some("hide"),
        _ => None,
    });
    let popover = popover_action.zip(&command_for, |action, id| action.and(id.clone()));
    let command = command.zip(&popover_action, |command, popover| {
        popover.map_or_else(|| command.clone(), |_| None)
    });
    let command_for = popover_action.zip(&command_for, |popover, id| popover.map_or_else(|| id.clone(), |_| None));

    let node_ref = node_ref.filter(|_| !is_link);
    let element = match href {
        Some(href) => native("a", content)
            .attribute("href", content::address_while(address::of_link(href), &off))
            .attribute("rel", content::rel(rel, &target))
            .attribute("target", target)
            .attribute("download", download)
            .attribute("role", off.map(|off| off.then_some("link")))
            .attribute("tabindex", aria_disabled.map(|off| off.then_some("0"))),
        None => native("button", content)
            .attribute("type", r#type)
            .attribute("disabled", flag(&disabled))
            .attribute("name", name)
            .attribute("value", value)
            .attribute("form", form)
            .attribute("formnovalidate", flag(&form_novalidate))
            .attribute("command", command)
            .attribute("commandfor", command_for)
            .attribute("popovertarget", popover)
            .attribute("popovertargetaction", popover_action),
    };
    element
        .attribute("id", id)
        .attribute("class", class_names("felles-button", &class))
        .attribute("data-variant", variant.map(ButtonVariant::name))
        .attribute("data-color", color.map(|color| color.as_ref().map(Color::name)))
        .attribute("data-size", size.map(|size| size.as_ref().map(Size::name)))
        .attribute(
            "data-width",
            width
                .unless_default()
                .map(|width| width.as_ref().map(ButtonWidth::name)),
        )
        .attribute("data-compact", flag(&compact))
        .attribute("data-icon", Prop::Static(above))
        .attribute("autofocus", flag(&autofocus))
        .attribute("title", title)
        .attribute("aria-label", label)
        .attribute("aria-describedby", aria_describedby)
        .attribute("aria-expanded", state(&aria_expanded))
        .attribute("aria-controls", aria_controls)
        .attribute("aria-haspopup", popup)
        .attribute("aria-pressed", state(&aria_pressed))
        .attribute("aria-busy", loading.map(|loading| loading.then_some("true")))
        .attribute("aria-disabled", resting.map(|resting| resting.then_some("true")))
        .with(click)
        .node_ref(node_ref)
}

fn opens_new_tab(target: Option<&Text>) -> bool {
    target.is_some_and(|target| target.eq_ignore_ascii_case("_blank"))
}

/// An attribute that is there or not. None at all where it never is.
fn flag(on: &Prop<bool>) -> Prop<Option<&'static str>> {
    on.map(|on| on.then_some(""))
}

/// A state of ARIA, which is said also when it is false.
fn state(on: &Prop<Option<bool>>) -> Prop<Option<&'static str>> {
    on.map(|on| on.map(|on| if on { "true" } else { "false" }))
}
