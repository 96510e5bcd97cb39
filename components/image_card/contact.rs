//! Telephone and e-mail.

use crate::{
    components::{icon, icons},
    runtime::{Prop, Text, address},
};
use leptos::prelude::*;

pub(super) fn list(phone: Option<Prop<Text>>, email: Option<Prop<Text>>) -> Option<AnyView> {
    if phone.is_none() && email.is_none() {
        return None;
    }
    let phone = phone.map(|phone| {
        let href = phone.map(|phone| Text::from(format!("tel:{}", dialled(phone))));
        item(icons::PHONE, href, phone)
    });
    let email = email.map(|email| {
        let href = email.map(|email| Text::from(format!("mailto:{}", email.trim())));
        item(icons::ENVELOPE_CLOSED, href, email)
    });
    // The role is said, for Safari takes a list without markers for no list.
    Some(view! { <ul class="felles-image-card__contact" role="list">{phone} {email}</ul> }.into_any())
}

fn item(symbol: icondata_core::Icon, href: Prop<Text>, text: Prop<Text>) -> impl IntoView {
    view! {
        <li class="felles-image-card__way">
            {icon::decoration("felles-image-card__symbol", Prop::Static(symbol))}
            <a class="felles-image-card__link" href=address::of_link(href)>
                <bdi>{text}</bdi>
            </a>
        </li>
    }
}

/// What is dialled: the digits, and the sign of a country code. Spaces are for the reader.
fn dialled(phone: &str) -> String {
    phone
        .chars()
        .filter(|sign| sign.is_ascii_digit() || *sign == '+')
        .collect()
}
