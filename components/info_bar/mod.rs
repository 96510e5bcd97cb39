//! [`InfoBar`]: one line of text with one thing to do, ruled above and below.

pub(crate) mod style;

use super::{Button, ButtonVariant, Color, Size};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

/// One line of text with one thing to do, ruled above and below.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let all = RwSignal::new(false);
/// let _ = view! { <InfoBar action_label="Vis alle" on_action=move |_| all.set(true)>"Du ser 10 av 84 skjemaer"</InfoBar> };
/// ```
#[component]
pub fn InfoBar(
    /// What the button says. Default: there is no button.
    #[prop(optional, into)]
    action_label: Option<Prop<Text>>,
    /// An address, absolute or relative: makes the button a link.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Called when the button or link is pressed.
    #[prop(optional, into)]
    on_action: Option<Callback<MouseEvent>>,
    /// The colour of lines and button. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
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
    let press = move |event| {
        if let Some(on_action) = on_action {
            on_action.run(event);
        }
    };
    let button = action_label.map(|label| match href {
        Some(href) => view! {
            <Button variant=ButtonVariant::Tertiary href=href on_click=press class="felles-info-bar__action">
                {label}
            </Button>
        }
        .into_any(),
        None => view! {
            <Button variant=ButtonVariant::Tertiary on_click=press class="felles-info-bar__action">{label}</Button>
        }
        .into_any(),
    });
    view! {
        <div
            class=class_names("felles-info-bar", &class)
            data-color=color
            data-size=size
            id=id
        >
            <p class="felles-info-bar__text">{children()}</p>
            {button}
        </div>
    }
}
