//! [`Toast`]: a short message above the page, which goes by itself or is closed.
//!
//! An app has one [`ToastQueue`], in context, and one [`ToastRegion`] that shows it. What the user did is answered with
//! `toasts.add(ToastMessage::success("…"))`.

mod countdown;
mod message;
mod queue;
mod region;
mod shown;
pub(crate) mod style;

pub use message::ToastMessage;
pub use queue::{ToastCloseReason, ToastId, ToastQueue};
pub use region::{ToastPlacement, ToastRegion};

use super::{AlertVariant, Button, ButtonVariant, Size, icon};
use crate::{
    runtime::{Language, Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, prelude::*};

crate::words! { "toast";
    /// What the region is called.
    REGION = { nb: "Varsler", nn: "Varsel", en: "Notifications" };
    /// The name of the close button.
    CLOSE = { nb: "Lukk varsel", nn: "Lukk varsel", en: "Close notification" };
    /// Said after a message with something to do.
    HOW_TO_REACH = { nb: "Trykk {key} for å gå til varselet.", nn: "Trykk {key} for å gå til varselet.", en: "Press {key} to go to the notification." };
}

/// The look of one toast. A [`ToastRegion`] makes them of the messages in its queue; alone, it is a raised message that
/// stands where it is put, and says nothing by itself.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let toasts = ToastQueue::provide();
/// let _ = view! {
///     <Button on_click=move |_| { toasts.add(ToastMessage::success("Utkastet er lagret.")); }>"Lagre"</Button>
///     <ToastRegion />
/// };
/// ```
#[component]
pub fn Toast(
    /// What kind of message it is. Default: information.
    #[prop(optional, into)]
    variant: Prop<AlertVariant>,
    /// A short title. Default: none; the text alone.
    #[prop(optional, into)]
    title: Option<Prop<Text>>,
    /// What the button says that does something. Default: there is no such button.
    #[prop(optional, into)]
    action_label: Option<Prop<Text>>,
    /// Called when that button is pressed.
    #[prop(optional, into)]
    on_action: Option<Callback<MouseEvent>>,
    /// Called when the close button is pressed. Default: there is no close button.
    #[prop(optional, into)]
    on_close: Option<Callback<MouseEvent>>,
    /// What the close button is called. Default: «Lukk varsel» in the language in context.
    #[prop(optional, into)]
    close_label: Prop<Option<Text>>,
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
    let parts = Parts {
        variant: variant.clone(),
        title,
        text: children(),
        action: action_label.map(|label| (label, on_action)),
        close: on_close.map(|on_close| (close_label.or(|| CLOSE.text()), on_close)),
    };
    view! {
        <div class=class_names("felles-toast", &class) data-color=variant data-size=size id=id>
            {parts.view()}
        </div>
    }
}

/// What is in a toast.
struct Parts {
    variant: Prop<AlertVariant>,
    title: Option<Prop<Text>>,
    text: AnyView,
    action: Option<(Prop<Text>, Option<Callback<MouseEvent>>)>,
    close: Option<(Prop<Text>, Callback<MouseEvent>)>,
}

impl Parts {
    fn view(self) -> AnyView {
        let kind = self.variant.zip(&Language::current(), |variant, language| {
            variant.word().say(language, None, &[])
        });
        let kind = view! { <span class="felles-toast__kind">{kind} ": "</span> };
        let text = match self.title {
            Some(title) => view! {
                <p class="felles-toast__title">{kind} {title}</p>
                <div class="felles-toast__text felles-trims">{self.text}</div>
            }
            .into_any(),
            None => view! { <div class="felles-toast__text felles-trims">{kind} {self.text}</div> }.into_any(),
        };
        let action = self.action.map(|(label, press)| {
            let press = move |event| {
                if let Some(press) = press {
                    press.run(event);
                }
            };
            view! {
                <Button variant=ButtonVariant::Tertiary class="felles-toast__action" on_click=press>{label}</Button>
            }
        });
        let close = self.close.map(|(label, press)| {
            let label: Prop<Option<Text>> = label.into();
            view! {
                <Button
                    variant=ButtonVariant::Tertiary
                    class="felles-toast__close"
                    aria_label=label
                    icon=icon::cross
                    on_click=press
                >
                    {None::<&str>}
                </Button>
            }
        });
        view! {
            {icon::decoration("felles-toast__symbol", self.variant.map(|variant| variant.symbol()))}
            <div class="felles-toast__content">{text} {action}</div>
            {close}
        }
        .into_any()
    }
}
