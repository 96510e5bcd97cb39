//! [`Byline`]: who a page is from, and when.

mod date;
pub(crate) mod style;

use crate::{
    runtime::{Language, Prop, Text, Word, address, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "byline";
    /// Before the name of who wrote it.
    BY = { nb: "Av", nn: "Av", en: "By" };
    /// Before the name of who answers for it.
    OWNER = { nb: "Fra", nn: "Frå", en: "From" };
    /// Before the date on which it was published.
    PUBLISHED = { nb: "Publisert", nn: "Publisert", en: "Published" };
    /// Before the date on which it was last changed.
    UPDATED = { nb: "Oppdatert", nn: "Oppdatert", en: "Updated" };
}

/// Who a page is from, and when, in one small line below its title.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <Byline author="Kari Nordmann" published="2026-03-05" /> };
/// ```
#[component]
pub fn Byline(
    /// Who wrote it. Default: nobody is named.
    #[prop(optional, into)]
    author: Option<Prop<Text>>,
    /// The body that answers for it. Default: none is named.
    #[prop(optional, into)]
    owner: Option<Prop<Text>>,
    /// The address of the owner's page, absolute or relative: makes its name a link. One that would
    /// run a script is left out, with a warning in the console. Default: no link.
    #[prop(optional, into)]
    owner_href: Option<Prop<Text>>,
    /// The date on which it was published, as `2026-03-05`; a time after it (`2026-03-05T12:00`) is not shown. What is
    /// no such date is shown as it is. Default: none.
    #[prop(optional, into)]
    published: Option<Prop<Text>>,
    /// The date on which it was last changed, in the same form. Default: none.
    #[prop(optional, into)]
    updated: Option<Prop<Text>>,
    /// More, at the end of the line: how long it takes to read, a language. Default: nothing.
    #[prop(optional, into)]
    tail: Option<ViewFnOnce>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let author = author.map(|author| part(Some(&BY), author.into_any()));
    let owner = owner.map(|owner| {
        let name = match owner_href {
            Some(href) => view! { <a class="felles-byline__link" href=address::of_link(href)>{owner}</a> }.into_any(),
            None => owner.into_any(),
        };
        part(Some(&OWNER), name)
    });
    let published = published.map(|date| part(Some(&PUBLISHED), time(date)));
    let updated = updated.map(|date| part(Some(&UPDATED), time(date)));
    let tail = tail.map(|tail| part(None, tail.run()));
    let parts: Vec<AnyView> = [author, owner, published, updated, tail]
        .into_iter()
        .flatten()
        .collect();
    view! {
        <p class=class_names("felles-byline", &class) id=id>
            {parts}
        </p>
    }
}

/// The space after it is where a line may break.
fn part(word: Option<&'static Word>, content: AnyView) -> AnyView {
    match word {
        Some(word) => view! { <span class="felles-byline__part">{word.text()} " " {content}</span> " " }.into_any(),
        None => view! { <span class="felles-byline__part">{content}</span> " " }.into_any(),
    }
}

/// The date in words, and as machines read it.
fn time(date: Prop<Text>) -> AnyView {
    let words = date.zip(&Language::current(), date::in_words);
    let machine = date.map(|text| date::day_of(text).map(|_| text.clone()));
    view! { <time datetime=machine>{words}</time> }.into_any()
}
