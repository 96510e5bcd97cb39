//! [`TaskButton`]: a button that does its work as a task.

use super::{Button, ButtonIcon, ButtonProps, ButtonVariant, ButtonWidth, style};
use crate::{
    components::{Color, Size, icon, icons},
    runtime::{Language, Prop, Task, TaskState, Text, announce, announcer, prop::class_names},
    styles,
};
use leptos::prelude::*;

/// A [`Button`] that does something which takes time and may fail, such as to sign, to confirm or to send: it loads
/// meanwhile, and then says how it went, to be seen and, once, to be heard.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let sign = async |()| Err(Problem::new("Fikk ikke kontakt med BankID. Prøv igjen."));
/// let _ = view! { <TaskButton task=sign success="Du har signert.">"Signer"</TaskButton> };
/// ```
#[component]
pub fn TaskButton(
    /// What is done when it is pressed. While it is under way, a press does nothing. What a failure says is shown.
    #[prop(into)]
    task: Task<(), ()>,
    /// What is said when it came through. Default: nothing; the page shows it, and tells of it.
    #[prop(optional, into)]
    success: Prop<Option<Text>>,
    /// Called when it came through.
    #[prop(optional, into)]
    on_done: Option<Callback<()>>,
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
    /// Cannot be pressed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// An icon before the text.
    #[prop(optional, into)]
    icon: Option<ButtonIcon>,
    /// The id of the button.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add to what holds the button and the message.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let run = task.run();
    let language = Language::current();
    let outcome = Memo::new(move |_| match run.state() {
        TaskState::Done(()) => success.get().map(|text| (Color::Success, text)),
        TaskState::Failed(problem) => Some((Color::Danger, language.with(|language| problem.say(language)))),
        _ => None,
    });
    Effect::new(move || {
        let state = run.state();
        if let Some((_, text)) = outcome.get_untracked() {
            announce(text);
        }
        if let (TaskState::Done(()), Some(on_done)) = (state, on_done) {
            on_done.run(());
        }
    });
    let message = move || {
        outcome.get().map(|(color, text)| {
            let symbol = match color {
                Color::Success => icons::CHECKMARK_CIRCLE_FILL,
                _ => icons::X_MARK_OCTAGON_FILL,
            };
            view! {
                <p class="felles-button__outcome" data-color=color.name()>
                    {icon::decoration("felles-button__outcome-symbol", Prop::Static(symbol))}
                    <span>{text}</span>
                </p>
            }
        })
    };
    let button = Button(ButtonProps {
        variant,
        color,
        size,
        width,
        loading: Prop::derive(move || run.pending()),
        disabled,
        icon,
        id,
        on_click: Some(Callback::new(move |_| run.start(()))),
        ..ButtonProps::builder().children(children).build()
    });
    view! {
        <div class=class_names("felles-button__task", &class)>
            {button}
            {message}
        </div>
    }
}
