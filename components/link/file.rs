//! What a link says of the file that it leads to: `PDF, 1,2 MB`.

use super::destination::names_its_host;
use crate::runtime::{Language, Prop, Text};

crate::words! { "link_file";
    /// Heard after the text of a link that downloads.
    DOWNLOAD = { nb: "last ned", nn: "last ned", en: "download" };
    /// A size with one decimal.
    DECIMAL = { nb: "{whole},{tenth}\u{a0}{unit}", nn: "{whole},{tenth}\u{a0}{unit}", en: "{whole}.{tenth}\u{a0}{unit}" };
    /// A size without decimals.
    WHOLE = { nb: "{whole}\u{a0}{unit}", nn: "{whole}\u{a0}{unit}", en: "{whole}\u{a0}{unit}" };
}

/// Type and size, whichever are known, parted by a comma. Nothing where neither is.
///
/// `is_file` says whether a type may be read from the end of the address.
pub(crate) fn details(
    href: &Prop<Text>,
    is_file: bool,
    file_type: &Prop<Option<Text>>,
    size: &Prop<Option<u64>>,
) -> Prop<Option<Text>> {
    if !is_file && !file_type.may_be_some() && !size.may_be_some() {
        return Prop::Static(None);
    }
    let kind = file_type.zip(href, move |file_type, href| match file_type {
        Some(file_type) => Some(file_type.clone()).filter(|file_type| !file_type.trim().is_empty()),
        None if is_file => type_of(href),
        None => None,
    });
    let size = size.zip(&Language::current(), |size, language| {
        size.map(|size| size_in_words(size, language))
    });
    kind.zip(&size, |kind, size| match (kind, size) {
        (Some(kind), Some(size)) => Some(format!("{kind}, {size}").into()),
        (Some(kind), None) => Some(kind.clone()),
        (None, size) => size.clone().map(Text::from),
    })
}

/// `PDF` for `/skjema/sok.pdf?v=2`. Nothing where the path ends in nothing that looks like a type.
fn type_of(href: &str) -> Option<Text> {
    const LONGEST: usize = 5;
    let path = href.split(['?', '#']).next().unwrap_or_default();
    // The end of a host is no type.
    let path = if names_its_host(path) {
        path.split_once("//")?.1.split_once('/')?.1
    } else {
        path
    };
    let (_, ending) = path.rsplit('/').next()?.rsplit_once('.')?;
    let is_type = (2..=LONGEST).contains(&ending.len())
        && ending.bytes().all(|letter| letter.is_ascii_alphanumeric())
        && ending.starts_with(|letter: char| letter.is_ascii_alphabetic());
    is_type.then(|| ending.to_ascii_uppercase().into())
}

/// A number of bytes as people read it: `850 kB`, `1,2 MB`. A thousand bytes are a kB, as computers with screens count
/// them; less than one is one.
pub(crate) fn size_in_words(bytes: u64, language: &Language) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    let (mut unit, mut tenths) = (0, bytes.div_ceil(100));
    // 9 999 tenths of a kB are 1 000 kB when they are rounded.
    while tenths >= 9_995 && unit + 1 < UNITS.len() {
        tenths = (tenths + 500) / 1_000;
        unit += 1;
    }
    let with_decimal = unit > 0 && tenths < 100 && !tenths.is_multiple_of(10);
    let (word, whole) = if with_decimal {
        (&DECIMAL, tenths / 10)
    } else {
        (&WHOLE, ((tenths + 5) / 10).max(1))
    };
    let values = [
        ("whole", Text::from(whole.to_string())),
        ("tenth", Text::from((tenths % 10).to_string())),
        ("unit", Text::from(UNITS[unit])),
    ];
    word.say(language, None, &values).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_written_with_the_digits_that_matter() {
        for (bytes, nb) in [
            (0, "1 kB"),
            (1, "1 kB"),
            (1_400, "1 kB"),
            (1_600, "2 kB"),
            (850_000, "850 kB"),
            (999_400, "999 kB"),
            (999_500, "1 MB"),
            (1_000_000, "1 MB"),
            (1_240_000, "1,2 MB"),
            (9_940_000, "9,9 MB"),
            (9_960_000, "10 MB"),
            (12_300_000, "12 MB"),
            (999_600_000, "1 GB"),
            (1_500_000_000, "1,5 GB"),
            (2_500_000_000_000, "2,5 TB"),
        ] {
            assert_eq!(
                size_in_words(bytes, &Language::Nb).replace('\u{a0}', " "),
                nb,
                "{bytes}"
            );
        }
        assert_eq!(size_in_words(1_240_000, &Language::En), "1.2\u{a0}MB");
        assert!(size_in_words(u64::MAX, &Language::Nb).ends_with("TB"));
    }

    #[test]
    fn a_type_is_read_from_the_end_of_the_path() {
        for (href, found) in [
            ("/skjema.pdf", Some("PDF")),
            ("https://a.no/b.c/d.docx?x=.y#z.w", Some("DOCX")),
            ("a.7z", None),
            ("a.mp3", Some("MP3")),
            ("https://a.no", None),
            ("https://a.no/b.pdf", Some("PDF")),
            ("/a.b/c", None),
            ("/a.", None),
            ("/a.x", None),
            ("/a.langending", None),
            ("", None),
        ] {
            assert_eq!(type_of(href).as_deref(), found, "{href}");
        }
    }
}
