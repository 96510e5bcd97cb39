//! [`PhoneLink`] and [`EmailLink`]: ways to reach someone.

use super::{Looks, content, dressed, percent, said};
use crate::{
    components::{Color, Size, icons},
    runtime::{Prop, Text, listen, native, warning::warn},
};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
};

crate::words! { "icon_link";
    /// Heard after a telephone number.
    PHONE = { nb: "telefon", nn: "telefon", en: "telephone" };
    /// Heard after an e-mail address.
    EMAIL = { nb: "e-post", nn: "e-post", en: "e-mail" };
}

/// Calls a telephone number.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <PhoneLink number="68 05 12 34" />
///     <PhoneLink number="116 117">"Ring legevakten"</PhoneLink>
/// };
/// ```
#[component]
pub fn PhoneLink(
    /// The number as people write it; only its digits and a `+` before them are dialled. One of eight digits, and one of
    /// five that begins with 0, is Norwegian and gets `+47`; short ones as 116117 stay. Without digits it is no link, and
    /// there is a warning in the console.
    #[prop(into)]
    number: Prop<Text>,
    /// Heard after the text. Default: «telefon» in the language in context. Empty: nothing, where the text says it.
    #[prop(optional, into)]
    action_label: Prop<Option<Text>>,
    /// The colour. Default: that of what it stands in.
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
    /// Called when it is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text. Default: the number.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let text = match children {
        Some(children) => children(),
        // Digits keep their order in all languages.
        None => view! { <bdi dir="ltr">{number.clone()}</bdi> }.into_any(),
    };
    let link = native(
        "a",
        content(Prop::Static(icons::PHONE), text, said(action_label, Some(&PHONE))),
    )
    .attribute("href", number.map(|number| dialled(number)))
    .with(listen(ev::click, on_click));
    dressed(link, Looks { color, size, id, class })
}

/// Writes an e-mail.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <EmailLink address="post@lillevik.example" subject="Sak 2026/118" body="Hei\n\nJeg vil gjerne ha innsyn i …" />
/// };
/// ```
#[component]
pub fn EmailLink(
    /// The address, or several with commas between.
    #[prop(into)]
    address: Prop<Text>,
    /// The subject that the e-mail begins with. Default: none.
    #[prop(optional, into)]
    subject: Prop<Option<Text>>,
    /// The text that the e-mail begins with; `\n` begins a new line. Default: none.
    #[prop(optional, into)]
    body: Prop<Option<Text>>,
    /// Who else gets it: an address, or several with commas between. Default: nobody.
    #[prop(optional, into)]
    cc: Prop<Option<Text>>,
    /// Heard after the text. Default: «e-post» in the language in context. Empty: nothing, where the text says it.
    #[prop(optional, into)]
    action_label: Prop<Option<Text>>,
    /// The colour. Default: that of what it stands in.
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
    /// Called when it is followed, by mouse, key or touch.
    #[prop(optional, into)]
    on_click: Option<Callback<MouseEvent>>,
    /// The text. Default: the address.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let text = match children {
        Some(children) => children(),
        None => view! { <bdi>{address.clone()}</bdi> }.into_any(),
    };
    let fields = subject.zip(&body, |subject, body| (subject.clone(), body.clone()));
    let fields = fields.zip(&cc, |(subject, body), cc| {
        [("cc", cc.clone()), ("subject", subject.clone()), ("body", body.clone())]
    });
    let link = native(
        "a",
        content(
            Prop::Static(icons::ENVELOPE_CLOSED),
            text,
            said(action_label, Some(&EMAIL)),
        ),
    )
    .attribute("href", address.zip(&fields, |address, fields| mailto(address, fields)))
    .with(listen(ev::click, on_click));
    dressed(link, Looks { color, size, id, class })
}

/// The number as `tel:` has it (RFC 3966).
fn dialled(number: &str) -> Option<Text> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let has_plus = number.trim_start().trim_start_matches("tel:").starts_with('+');
    let is_norwegian = match digits.len() {
        8 => true,
        5 => digits.starts_with('0'),
        _ => false,
    };
    let number = match () {
        () if digits.is_empty() => {
            warn("PhoneLink: a number without digits cannot be called");
            return None;
        }
        () if has_plus => format!("+{digits}"),
        () if digits.starts_with("00") => format!("+{}", &digits[2..]),
        () if is_norwegian => format!("+47{digits}"),
        () if digits.len() == 10 && digits.starts_with("47") => format!("+{digits}"),
        () => digits,
    };
    Some(format!("tel:{number}").into())
}

/// An address with what the e-mail begins with (RFC 6068).
fn mailto(address: &str, fields: &[(&str, Option<Text>)]) -> Text {
    let mut href = format!("mailto:{}", percent::encoded(address.trim(), "@,"));
    let mut separator = '?';
    for (name, value) in fields {
        let Some(value) = value.as_ref().filter(|value| !value.is_empty()) else {
            continue;
        };
        let value = value.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n");
        let let_through = if *name == "cc" { "@," } else { "" };
        href.push(separator);
        href.push_str(name);
        href.push('=');
        href.push_str(&percent::encoded(&value, let_through));
        separator = '&';
    }
    href.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_as_the_world_dials_it() {
        for (number, href) in [
            ("68 05 12 34", "tel:+4768051234"),
            ("800 80 000", "tel:+4780080000"),
            ("02000", "tel:+4702000"),
            ("+47 68 05 12 34", "tel:+4768051234"),
            (" +46 (0)8-123 456", "tel:+4608123456"),
            ("0046 8 123 456", "tel:+468123456"),
            ("47 68 05 12 34", "tel:+4768051234"),
            ("tel:+4768051234", "tel:+4768051234"),
            ("112", "tel:112"),
            ("116 117", "tel:116117"),
            ("12345", "tel:12345"),
            ("javascript:1", "tel:1"),
        ] {
            assert_eq!(dialled(number).as_deref(), Some(href), "{number}");
        }
        for nothing in ["", "ring oss", "+", "\u{661}\u{662}\u{663}"] {
            assert_eq!(dialled(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn an_email_begins_with_what_is_given() {
        let text = |text: &'static str| Some(Text::from(text));
        assert_eq!(mailto(" post@a.no ", &[("subject", None)]), "mailto:post@a.no");
        assert_eq!(
            mailto(
                "a@b.no,c@d.no",
                &[
                    ("cc", text("e@f.no")),
                    ("subject", text("Sak & svar?")),
                    ("body", text("a\nb\r\nc"))
                ]
            ),
            "mailto:a@b.no,c@d.no?cc=e@f.no&subject=Sak%20%26%20svar%3F&body=a%0D%0Ab%0D%0Ac"
        );
        assert_eq!(
            mailto("a@b.no?bcc=x@y.no&body=z", &[("subject", text(""))]),
            "mailto:a@b.no%3Fbcc%3Dx@y.no%26body%3Dz"
        );
    }
}
