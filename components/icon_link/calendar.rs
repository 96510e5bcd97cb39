//! [`CalendarLink`]: puts an event into the user's calendar.

use super::{CalendarEvent, Looks, content, dressed, percent, said};
use crate::{
    components::{Color, Size, icons},
    runtime::{Prop, Text, listen, native},
};
use leptos::{
    ev::{self, MouseEvent},
    prelude::*,
};

crate::words! { "calendar_link";
    /// What it says.
    ADD = { nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to calendar" };
    /// Heard after the text.
    FILE = { nb: "last ned kalenderfil", nn: "last ned kalenderfil", en: "download calendar file" };
}

crate::static_prop!(CalendarEvent);

/// Puts an event into the user's calendar: a link that downloads it as a file (`.ics`), which all calendars read. The file
/// is in the link itself, so there is nothing to host, and no script is needed.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let deadline = CalendarEvent::on_day("Frist for skattemeldingen", "2026-04-30".parse().unwrap());
/// let _ = view! { <CalendarLink event=deadline>"Legg fristen i kalenderen"</CalendarLink> };
/// ```
#[component]
pub fn CalendarLink(
    /// The event.
    #[prop(into)]
    event: Prop<CalendarEvent>,
    /// What the file is called. Default: as the event, with `.ics`.
    #[prop(optional, into)]
    file_name: Prop<Option<Text>>,
    /// Heard after the text. Default: «last ned kalenderfil» in the language in context. Empty: nothing.
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
    /// The text. Default: «Legg i kalenderen» in the language in context.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let text = children.map_or_else(|| ADD.text().into_any(), |children| children());
    let file_name = file_name.or(|| event.map(|event| file_name_of(event.title())));
    // Addresses from props may not begin with `data:`; this one holds only what is written here, as text.
    let file = event.map(|event| {
        let file = percent::encoded(&event.to_ics(), "");
        Text::from(format!("data:text/calendar;charset=utf-8,{file}"))
    });
    let link = native(
        "a",
        content(Prop::Static(icons::CALENDAR), text, said(action_label, Some(&FILE))),
    )
    .attribute("href", file)
    .attribute("download", file_name)
    .with(listen(ev::click, on_click));
    dressed(link, Looks { color, size, id, class })
}

/// Letters and digits of the title, with hyphens between the words.
fn file_name_of(title: &str) -> Text {
    const LONGEST: usize = 60;
    let words: Vec<&str> = title
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name: String = words.join("-").to_lowercase().chars().take(LONGEST).collect();
    match name.trim_end_matches('-') {
        "" => "kalender.ics".into(),
        name => format!("{name}.ics").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_as_its_event() {
        assert_eq!(file_name_of("Frist: søknad / «SFO» 2026"), "frist-søknad-sfo-2026.ics");
        assert_eq!(file_name_of("../..\\con"), "con.ics");
        assert_eq!(file_name_of(" ?! "), "kalender.ics");
        assert_eq!(file_name_of(&"å".repeat(500)).chars().count(), 64);
    }
}
