//! [`Chat`]: a conversation, as bubbles from each side.

pub(crate) mod style;
pub(crate) mod when;

use super::{Color, Size, formatted_value::RawValue};
use crate::{
    runtime::{Language, Prop, Text, prop::class_names},
    styles,
};
use leptos::{context::Provider, prelude::*};

crate::words! { "chat";
    /// What a live conversation is called where it is given no name.
    CONVERSATION = { nb: "Samtale", nn: "Samtale", en: "Conversation" };
}

crate::variants! {
    /// On which side something stands.
    pub enum ChatPosition {
        /// Where lines begin: the other party.
        #[default]
        Start = "start",
        /// Where lines end: the reader.
        End = "end",
    }

    /// What bubbles look like.
    pub enum ChatVariant {
        /// On a light ground of the colour.
        #[default]
        Tinted = "tinted",
        /// White, with a border of the colour: pulls less.
        Outlined = "outlined",
    }
}

/// A conversation: what each party says in turn, as bubbles.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <Chat label="Samtale med Skatteetaten">
///         <ChatGroup name="Skatteetaten" time="14:02">
///             <ChatBubble>"Hei!"</ChatBubble>
///             <ChatBubble>"Hva kan vi hjelpe deg med?"</ChatBubble>
///         </ChatGroup>
///         <ChatGroup name="Kari Nordmann" time="14:03" position=ChatPosition::End>
///             <ChatBubble>"Når er fristen for skattemeldingen?"</ChatBubble>
///         </ChatGroup>
///     </Chat>
/// };
/// ```
#[component]
pub fn Chat(
    /// What the conversation is called, for assistive technology. Default: nothing; «Samtale» where it is live.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Messages come while the user looks on, and are read out as they come (`role="log"`). Default: they do not.
    #[prop(optional)]
    live: bool,
    /// The size of text and spaces. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The turns: `ChatGroup`s, the oldest first.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let label = label.map(|label| label.clone().filter(|label| !label.trim().is_empty()));
    // A name without a role is not read.
    let role = label.map(move |label| match label {
        _ if live => Some("log"),
        Some(_) => Some("group"),
        None => None,
    });
    let label: Prop<Option<Text>> = if live {
        label.or(|| CONVERSATION.text()).map(|label| Some(label.clone()))
    } else {
        label
    };
    view! {
        <div
            class=class_names("felles-chat", &class)
            role=role
            aria-label=label
            data-size=size
            id=id
        >
            // The role is said, for Safari takes a list without markers for no list.
            <ol class="felles-chat__turns" role="list">
                {children()}
            </ol>
        </div>
    }
}

/// What its bubbles say of a turn, each for itself.
#[derive(Clone)]
struct Turn {
    name: Prop<Text>,
    time: Option<Prop<RawValue>>,
}

/// One turn of a [`Chat`]: what one party says before the other answers.
#[component]
pub fn ChatGroup(
    /// Who says it. Stands over the first bubble, and is read with each.
    #[prop(into)]
    name: Prop<Text>,
    /// When: a time such as `2026-05-01T12:30:00Z` or `2026-05-01`, or a time of day such as `14:02`, which are written
    /// as people write them. What is none of these is shown as it is. Default: nothing.
    #[prop(optional, into)]
    time: Option<Prop<RawValue>>,
    /// On which side it stands. Default: the start, as the other party does.
    #[prop(optional, into)]
    position: Prop<ChatPosition>,
    /// On which side of the bubbles name and time stand. Default: the same side.
    #[prop(optional, into)]
    meta_position: Prop<Option<ChatPosition>>,
    /// A picture, an icon or initials, in a circle beside the bubbles. It is decoration: the name says who. Default: none.
    #[prop(optional, into)]
    avatar: Option<ViewFnOnce>,
    /// What the bubbles look like. Default: on a light ground.
    #[prop(optional, into)]
    variant: Prop<ChatVariant>,
    /// The colour. Default: neutral at the start; at the end, that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size of text and spaces. Default: that of the conversation.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is said: `ChatBubble`s, the oldest first.
    children: Children,
) -> impl IntoView {
    let color = color.zip(&position, |color, position| {
        color.or((*position == ChatPosition::Start).then_some(Color::Neutral))
    });
    let meta_position = meta_position.zip(&position, |meta, position| meta.unwrap_or(*position).name());
    let avatar = avatar.map(|avatar| {
        view! { <span class="felles-chat__avatar" aria-hidden="true">{avatar.run()}</span> }
    });
    view! {
        <li
            class=class_names("felles-chat__turn", &class)
            data-position=position
            data-meta-position=meta_position
            data-variant=variant
            data-color=color
            data-size=size
            id=id
        >
            {avatar}
            <div class="felles-chat__messages">
                <Provider value=Turn { name, time }>{children()}</Provider>
            </div>
        </li>
    }
}

/// One message of a [`ChatGroup`].
#[component]
pub fn ChatBubble(
    /// Who says it, where it is not the one that the group names. Default: the group's.
    #[prop(optional, into)]
    name: Option<Prop<Text>>,
    /// When, where it is not when the group says; in the same form. Default: the group's, over the first bubble.
    #[prop(optional, into)]
    time: Option<Prop<RawValue>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The message: text, or paragraphs, lists and links.
    children: Children,
) -> impl IntoView {
    // Each message holds the group's name and time, and the sheet shows them over the first: a message that comes alone
    // into a live conversation is read with its sender, and one that goes takes no other's name with it.
    let own = |is_own: bool| is_own.then_some("");
    let (own_name, own_time) = (own(name.is_some()), own(time.is_some()));
    let turn = use_context::<Turn>();
    let (group_name, group_time) = turn.map_or((None, None), |turn| (Some(turn.name), turn.time));
    let name = name.or(group_name).map(|name| {
        view! { <span class="felles-chat__name" dir="auto" data-own=own_name>{name}</span> " " }
    });
    let time = time.or(group_time).map(|time| {
        let language = Language::current();
        let machine = time.map(|time| when::machine_readable(time.as_str()).map(Text::from));
        let written = time.zip(&language, |time, language| {
            Text::from(when::written(time.as_str(), language))
        });
        view! { <time class="felles-chat__time" dir="auto" datetime=machine data-own=own_time>{written}</time> }
    });
    let meta = (name.is_some() || time.is_some()).then(|| view! { <p class="felles-chat__meta">{name} {time}</p> });
    view! {
        <div class=class_names("felles-chat__message", &class) id=id>
            {meta}
            <div class="felles-chat__bubble">
                // What people write may run the other way than the page; the bubble itself keeps its corners.
                <div class="felles-chat__text felles-trims" dir="auto">
                    {children()}
                </div>
            </div>
        </div>
    }
}
