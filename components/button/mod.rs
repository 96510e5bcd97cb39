//! [`Button`]: does something when it is pressed.

pub(crate) mod style;

use super::{Color, Size};
use crate::{
    runtime::{Prop, Text, native, prop::class_names},
    styles,
};
use leptos::{
    either::Either,
    ev::{self, MouseEvent, On, on},
    html,
    prelude::*,
};
use std::cell::Cell;

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

/// Does something when it is pressed; with `href`, a link that looks the same.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let sending = RwSignal::new(false);
/// let _ = view! {
///     <Button on_click=move |_| sending.set(true) loading=sending>"Send inn"</Button>
///     <Button variant=ButtonVariant::Secondary href="/hjelp">"Få hjelp"</Button>
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
    /// What the browser does besides calling `on_click`. Default: nothing. Means nothing to a link.
    #[prop(optional, into)]
    r#type: Prop<ButtonType>,
    /// An address, absolute or relative: makes this a link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Work is under way: shows a spinner, keeps width and name, and ignores presses.
    #[prop(optional, into)]
    loading: Prop<bool>,
    /// Cannot be pressed, focused or submitted. Say why beside it, or better: let it be pressed and explain then.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// Ignores a second press within a second of the first.
    #[prop(optional)]
    prevent_double_click: bool,
    /// An icon before the text. It is decoration: the text must do without it.
    #[prop(optional, into)]
    icon: Option<ViewFnOnce>,
    /// An icon after the text.
    #[prop(optional, into)]
    icon_end: Option<ViewFnOnce>,
    /// The name of the value that a submit button sends.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The value that a submit button sends.
    #[prop(optional, into)]
    value: Prop<Option<Text>>,
    /// The id of the form that it submits or resets. Default: the one it stands in.
    #[prop(optional, into)]
    form: Prop<Option<Text>>,
    /// What to do with the element named by `command_for`: `close`, `show-modal`, `toggle-popover` and so on.
    #[prop(optional, into)]
    command: Prop<Option<Text>>,
    /// The id of the dialog or popover that `command` is for.
    #[prop(optional, into)]
    command_for: Prop<Option<Text>>,
    /// The name that assistive technology reads, where the text alone does not say enough.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
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
    let class = class_names("felles-button", &class);
    let variant = variant.map(ButtonVariant::name);
    let color = color.map(|color| color.as_ref().map(Color::name));
    let size = size.map(|size| size.as_ref().map(Size::name));
    let busy = loading.map(|loading| loading.then_some("true"));
    let click = guarded_click(on_click, loading.clone(), prevent_double_click);
    let content = content(&loading, icon, icon_end, children);
    // A menu or toggle says more, and says it itself.
    let popup = command.map(|command| (command.as_deref() == Some("show-modal")).then_some("dialog"));

    let node_ref = node_ref.filter(|_| href.is_none());
    let element = match href {
        Some(href) => native("a", content).attribute("href", href),
        None => native("button", content)
            .attribute("type", r#type.map(ButtonType::name))
            .attribute("disabled", disabled)
            .attribute("name", name)
            .attribute("value", value)
            .attribute("form", form)
            .attribute("command", command)
            .attribute("commandfor", command_for)
            .attribute("aria-haspopup", popup),
    };
    element
        .attribute("id", id)
        .attribute("class", class)
        .attribute("data-variant", variant)
        .attribute("data-color", color)
        .attribute("data-size", size)
        .attribute("aria-label", aria_label)
        .attribute("aria-busy", busy.clone())
        .attribute("aria-disabled", busy)
        .with(click)
        .node_ref(node_ref)
}

/// The label has an element of its own only where a spinner may have to take its place.
///
/// Erased, which costs nothing where there is only text: children are erased already.
fn content(
    loading: &Prop<bool>,
    icon: Option<ViewFnOnce>,
    icon_end: Option<ViewFnOnce>,
    children: Children,
) -> AnyView {
    let label = if icon.is_none() && icon_end.is_none() {
        children()
    } else {
        (icon.map(ViewFnOnce::run), children(), icon_end.map(ViewFnOnce::run)).into_any()
    };
    if matches!(loading, Prop::Static(false)) {
        return label;
    }
    let loading = loading.clone();
    let spinner = move || {
        loading
            .get()
            .then(|| view! { <span class={"felles-button__spinner"} aria-hidden="true"></span> })
    };
    view! { <span class="felles-button__label">{label}</span> {spinner} }.into_any()
}

/// A second press within this time is a slip of the finger.
const DOUBLE_CLICK_MS: f64 = 1000.0;

/// The one listener: none where there is nobody to call and nothing to hold back.
fn guarded_click(
    on_click: Option<Callback<MouseEvent>>,
    loading: Prop<bool>,
    prevent_double_click: bool,
) -> Either<On<ev::click, impl FnMut(MouseEvent) + Clone + 'static>, ()> {
    let holds_back = prevent_double_click || !matches!(loading, Prop::Static(false));
    if on_click.is_none() && !holds_back {
        return Either::Right(());
    }
    let last_press = Cell::new(f64::NEG_INFINITY);
    Either::Left(on(ev::click, move |event: MouseEvent| {
        let now = event.time_stamp();
        let slip = prevent_double_click && now - last_press.replace(now) < DOUBLE_CLICK_MS;
        if slip || loading.get_untracked() {
            event.prevent_default();
            event.stop_immediate_propagation();
        } else if let Some(on_click) = on_click {
            on_click.run(event);
        }
    }))
}
