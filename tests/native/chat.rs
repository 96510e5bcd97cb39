//! What the server sends for a conversation.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn a_chat_is_a_log_only_where_messages_come_and_has_a_role_where_it_has_a_name() {
    let plain = html(|| view! { <Chat>""</Chat> });
    assert!(plain.starts_with("<div class=\"felles-chat\"><ol "), "{plain}");
    let named = html(|| view! { <Chat label="Med NAV">""</Chat> });
    assert!(named.contains("role=\"group\" aria-label=\"Med NAV\""), "{named}");
    let empty = html(|| view! { <Chat label=" ">""</Chat> });
    assert!(!empty.contains("aria-label") && !empty.contains("group"), "{empty}");
    let live = html(|| view! { <Chat live=true size=Size::Lg>""</Chat> });
    assert!(
        live.contains("role=\"log\" aria-label=\"Samtale\" data-size=\"lg\""),
        "{live}"
    );
    let live = html(|| view! { <Chat live=true label="Med NAV">""</Chat> });
    assert!(live.contains("role=\"log\" aria-label=\"Med NAV\""), "{live}");
}

#[test]
fn each_message_says_who_and_only_what_is_its_own_stands_out() {
    let group = html(|| {
        view! {
            <ChatGroup name="Kari" time="14:02">
                <ChatBubble>"En"</ChatBubble>
                <ChatBubble time="2026-05-05">"To"</ChatBubble>
                <ChatBubble name="Ola">"Tre"</ChatBubble>
            </ChatGroup>
        }
    });
    let messages: Vec<&str> = group.split("felles-chat__message\"").skip(1).collect();
    let [one, two, three] = messages[..] else {
        panic!("{group}")
    };
    assert!(
        one.contains("<span dir=\"auto\" class=\"felles-chat__name\">Kari</span> <time"),
        "{one}"
    );
    assert!(
        one.contains(
            ">14.02</time></p><div class=\"felles-chat__bubble\"><div dir=\"auto\" class=\"felles-chat__text felles-trims\">En</div>"
        ),
        "{one}"
    );
    assert!(!one.contains("data-own"), "{one}");
    assert!(
        two.contains("<span dir=\"auto\" class=\"felles-chat__name\">Kari</span>"),
        "{two}"
    );
    assert!(two.contains("datetime=\"2026-05-05\" data-own"), "{two}");
    assert!(two.contains(">5.\u{a0}mai 2026</time>"), "{two}");
    assert!(
        three.contains("data-own=\"\" class=\"felles-chat__name\">Ola<"),
        "{three}"
    );
    assert!(!group.contains("aria-hidden"), "there is no avatar: {group}");
}

#[test]
fn a_time_is_written_as_people_write_it_and_what_is_none_as_it_is() {
    let language = |language| {
        html(move || {
            provide_language(language);
            view! { <ChatBubble time="2026-05-01T12:30:00Z">"x"</ChatBubble> }
        })
    };
    let norwegian = language(Language::Nb);
    assert!(norwegian.contains("datetime=\"2026-05-01T12:30:00Z\""), "{norwegian}");
    assert!(norwegian.contains("kl.\u{a0}14.30</time>"), "{norwegian}");
    let english = language(Language::En);
    assert!(english.contains("14:30</time>"), "{english}");
    for none in ["i går", "24:00", "1:2", "14:2", "14:02:03:04", "+1:02", ""] {
        let html = html(|| view! { <ChatBubble time=none>"x"</ChatBubble> });
        assert!(!html.contains("datetime"), "{none}: {html}");
        assert!(
            html.contains(&format!(">{}</time>", if none.is_empty() { " " } else { none })),
            "{none}: {html}"
        );
    }
}

#[test]
fn a_group_has_a_side_a_colour_and_an_avatar_that_is_not_read() {
    let start = html(|| view! { <ChatGroup name="x">""</ChatGroup> });
    assert!(
        start.contains(
            "data-position=\"start\" data-meta-position=\"start\" data-variant=\"tinted\" data-color=\"neutral\""
        ),
        "{start}"
    );
    let end = html(|| {
        view! {
            <ChatGroup
                name="x"
                position=ChatPosition::End
                meta_position=ChatPosition::Start
                variant=ChatVariant::Outlined
                size=Size::Sm
                avatar=|| "KN"
            >
                ""
            </ChatGroup>
        }
    });
    assert!(
        end.contains("data-position=\"end\" data-meta-position=\"start\" data-variant=\"outlined\" data-size=\"sm\""),
        "the colour is that of what it stands in: {end}"
    );
    assert!(
        end.contains("<span aria-hidden=\"true\" class=\"felles-chat__avatar\">KN</span>"),
        "{end}"
    );
    let colored = html(|| view! { <ChatGroup name="x" color=Color::Brand2>""</ChatGroup> });
    assert!(colored.contains("data-color=\"brand2\""), "{colored}");
}

#[test]
fn a_bubble_alone_names_nobody() {
    let bubble = html(|| view! { <ChatBubble>"x"</ChatBubble> });
    assert_eq!(
        bubble,
        "<div class=\"felles-chat__message\"><div class=\"felles-chat__bubble\">\
         <div dir=\"auto\" class=\"felles-chat__text felles-trims\">x</div></div></div>"
    );
}
