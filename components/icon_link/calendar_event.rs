//! [`CalendarEvent`]: what a calendar is told, and how it is written (RFC 5545).

use crate::{
    runtime::{Prop, Text, address},
    values::{DateTimeValue, DateValue},
};
use std::fmt::Write;

/// An event for a calendar: a deadline, a meeting, a course.
///
/// ```
/// use felles::prelude::*;
///
/// let meeting = CalendarEvent::between(
///     "Oppfølgingsmøte",
///     "2026-05-04T12:00".parse()?,
///     "2026-05-04T13:00".parse()?,
/// )
/// .place("Lillevik rådhus, rom 204")
/// .description("Ta med legitimasjon.");
/// assert!(meeting.to_ics().contains("DTSTART:20260504T100000Z\r\n"));
/// # Ok::<(), felles::values::DateTimeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    title: Text,
    when: When,
    place: Option<Text>,
    description: Option<Text>,
    href: Option<Text>,
    uid: Option<Text>,
    revised: Option<DateTimeValue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Days(DateValue, DateValue),
    At(DateTimeValue),
    Between(DateTimeValue, DateTimeValue),
}

impl CalendarEvent {
    /// Something that holds for a whole day: a deadline.
    pub fn on_day(title: impl Into<Text>, day: DateValue) -> Self {
        Self::new(title.into(), When::Days(day, day))
    }

    /// Something that holds for whole days, from the first to the last of them, which may come in either order.
    pub fn on_days(title: impl Into<Text>, first: DateValue, last: DateValue) -> Self {
        Self::new(title.into(), When::Days(first.min(last), first.max(last)))
    }

    /// Something that happens at a time in Norway, and lasts nobody knows how long.
    pub fn at(title: impl Into<Text>, time: DateTimeValue) -> Self {
        Self::new(title.into(), When::At(time))
    }

    /// Something that lasts from one time in Norway to another, which may come in either order.
    pub fn between(title: impl Into<Text>, start: DateTimeValue, end: DateTimeValue) -> Self {
        Self::new(title.into(), When::Between(start.min(end), start.max(end)))
    }

    fn new(title: Text, when: When) -> Self {
        Self {
            title,
            when,
            place: None,
            description: None,
            href: None,
            uid: None,
            revised: None,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn place(mut self, place: impl Into<Text>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// More about it; `\n` begins a new line.
    #[must_use]
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The address of a page about it, which must be absolute. One that would run a script is left out.
    #[must_use]
    pub fn href(mut self, href: impl Into<Text>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// What tells it from all other events of the world. A calendar that has an event of this name exchanges it. Default:
    /// made of title, time and place, so that the same event does not come twice.
    #[must_use]
    pub fn uid(mut self, uid: impl Into<Text>) -> Self {
        self.uid = Some(uid.into());
        self
    }

    /// When it was last changed: a calendar that has it already takes the newer. Default: it is not told.
    #[must_use]
    pub fn revised(mut self, revised: DateTimeValue) -> Self {
        self.revised = Some(revised);
        self
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The file that calendars read.
    pub fn to_ics(&self) -> String {
        let mut file = File::default();
        for (name, value) in [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//felles//felles//NB"),
            ("BEGIN", "VEVENT"),
        ] {
            file.line(name, value);
        }
        file.text("UID", &self.uid.clone().unwrap_or_else(|| self.own_uid()));
        file.line("DTSTAMP", &self.revised.map_or_else(|| STAMP.to_owned(), in_utc));
        match self.when {
            When::Days(first, last) => {
                file.line("DTSTART;VALUE=DATE", &basic(first));
                // The end is the first day that it no longer holds.
                file.line("DTEND;VALUE=DATE", &basic(last.plus_days(1)));
            }
            When::At(time) => file.line("DTSTART", &in_utc(time)),
            When::Between(start, end) => {
                file.line("DTSTART", &in_utc(start));
                file.line("DTEND", &in_utc(end));
            }
        }
        file.text("SUMMARY", &self.title);
        let texts = [("LOCATION", &self.place), ("DESCRIPTION", &self.description)];
        for (name, text) in texts {
            if let Some(text) = text {
                file.text(name, text);
            }
        }
        if let Some(href) = self.safe_href() {
            file.line("URL", &href);
        }
        file.line("END", "VEVENT");
        file.line("END", "VCALENDAR");
        file.0
    }

    fn safe_href(&self) -> Option<String> {
        let href = address::of_link(Prop::Static(self.href.clone()?)).get()?;
        let href: String = href.chars().filter(|letter| !letter.is_control()).collect();
        Some(href.trim().replace(' ', "%20")).filter(|href| !href.is_empty())
    }

    fn own_uid(&self) -> Text {
        let start = match self.when {
            When::Days(first, _) => basic(first),
            When::At(time) | When::Between(time, _) => in_utc(time),
        };
        let place = self.place.as_deref().unwrap_or_default();
        format!("{start}-{:016x}@felles", fingerprint(&[&self.title, place])).into()
    }
}

/// An event must say when it was last changed. What is not known was long ago, and always the same: the page is written on
/// a server and again in the browser.
const STAMP: &str = "19700101T000000Z";

/// FNV-1a: the same on every machine, which std's hashers do not promise.
fn fingerprint(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn basic(date: DateValue) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// In UTC a time needs no table of when clocks are turned.
fn in_utc(time: DateTimeValue) -> String {
    const MINUTES_A_DAY: i64 = 24 * 60;
    let minutes = time.to_unix_ms().div_euclid(60_000);
    let of_day = minutes.rem_euclid(MINUTES_A_DAY);
    let beginning = DateValue::new(1970, 1, 1).unwrap_or(DateValue::MIN);
    let day = basic(beginning.plus_days(minutes.div_euclid(MINUTES_A_DAY)));
    format!("{day}T{:02}{:02}00Z", of_day / 60, of_day % 60)
}

/// The lines of a calendar file.
#[derive(Default)]
struct File(String);

impl File {
    /// At most 75 bytes a line, without the break; what is longer goes on after a break and a space. A letter is never
    /// taken apart.
    fn line(&mut self, name: &str, value: &str) {
        const LONGEST: usize = 75;
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A value that is text: what would end it is escaped, and what no calendar may hold is left out.
    fn text(&mut self, name: &str, text: &str) {
        let mut value = String::with_capacity(text.len());
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => {
                    // Writing to a String cannot fail.
                    let _ = write!(value, "\\{letter}");
                }
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
                '\t' => value.push('\t'),
                letter if letter.is_control() => {}
                letter => value.push(letter),
            }
        }
        self.line(name, &value);
    }
}
