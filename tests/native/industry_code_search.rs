//! The search in industry codes: everyday words, and hostile ones.

use felles::patterns::{
    ExcerptSource, INDUSTRY_CODES_FILE, IndustryCode, IndustryCodeEntry, IndustryCodes, IndustryCodesError, ListFault,
};
use std::{sync::LazyLock, time::Instant};

static CODES: LazyLock<IndustryCodes> =
    LazyLock::new(|| IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes()).expect("a list that can be read"));

/// Written before the ranking was made; the ranking was tuned to be right for these.
const TUNED: &str = include_str!("industry_words/tuned.tsv");
/// Written at the same time; what they missed was looked at when the search was last improved. None of them may stand among the
/// everyday words.
const HELD_OUT: &str = include_str!("industry_words/held_out.tsv");
/// Written later, and looked at in the same way.
const FRESH: &str = include_str!("industry_words/fresh.tsv");
/// Written and committed before the search was last improved, and only measured: 183 of 192 before, 186 after.
const BLIND: &str = include_str!("industry_words/blind.tsv");
/// Those of [`BLIND`] that stood among the everyday words when it was written.
const KNOWN_OF_BLIND: usize = 47;
const SYNONYMS: &str = include_str!("../../patterns/industry_code_search/synonyms.tsv");

fn rows(table: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    table.lines().skip(1).map(|line| {
        let (words, codes) = line.split_once('\t').unwrap_or_else(|| panic!("no codes: {line}"));
        (words, codes.split(',').collect())
    })
}

/// How many rows have a right code among the first five, and the first; prints each row that has not.
fn measured(name: &str, table: &str) -> (usize, usize, usize) {
    let (mut all, mut first_five, mut first) = (0, 0, 0);
    println!("{name}");
    for (words, right) in rows(table) {
        for code in &right {
            assert!(
                CODES.get(code).is_some_and(IndustryCode::is_selectable),
                "{words}: {code}"
            );
        }
        let found = CODES.search(words, 5);
        let codes: Vec<_> = found.hits.iter().map(|hit| hit.code.code()).collect();
        let place = codes.iter().position(|code| right.contains(code));
        all += 1;
        first_five += usize::from(place.is_some());
        first += usize::from(place == Some(0));
        let mark = place.map_or_else(|| "–".to_owned(), |place| (place + 1).to_string());
        println!("  {mark}  {words:32} {:3} hits  {}", found.count, codes.join(" "));
        if place.is_none() {
            println!("     should be {}", right.join(" or "));
        }
    }
    println!("{name}: {first_five} of {all} among the first five, {first} first");
    (all, first_five, first)
}

#[test]
fn everyday_words_find_their_code_among_the_first_five() {
    let (all, first_five, _) = measured("tuned", TUNED);
    assert!(all >= 120, "{all} words");
    assert!(first_five * 100 >= all * 90, "{first_five} of {all}");
}

/// The promise: a right code among the first five for nine of ten. The floor is what is measured.
#[test]
fn words_that_nobody_tuned_for_find_their_code_among_the_first_five() {
    let (all, first_five, _) = measured("blind", BLIND);
    assert!(all >= 120, "{all} words");
    assert!(first_five * 100 >= all * 96, "{first_five} of {all}");
    let known: Vec<_> = everyday_words().collect();
    let (literally, others): (Vec<_>, Vec<_>) = rows(BLIND).partition(|(words, _)| known.contains(words));
    let found = others.iter().filter(|(words, right)| {
        let hits = CODES.search(words, 5).hits;
        hits.iter().any(|hit| right.contains(&hit.code.code()))
    });
    let found = found.count();
    println!(
        "blind: {} stand among the everyday words as they are; of the other {} {found} are found",
        literally.len(),
        others.len()
    );
    assert!(literally.len() <= KNOWN_OF_BLIND, "{literally:?}");
    assert!(found * 100 >= others.len() * 95, "{found} of {}", others.len());
}

fn without_words(codes: Vec<IndustryCode<'_>>, into: &mut Vec<IndustryCodeEntry>) {
    for code in codes {
        into.push(IndustryCodeEntry {
            code: code.code().to_owned(),
            name: code.name().to_owned(),
            short: code.short().to_owned(),
            included: code.included().to_owned(),
            also: code.also().to_owned(),
            words: Vec::new(),
        });
        without_words(code.below(), into);
    }
}

/// How much of it is the ranking and the standard's own words, and how much the everyday words that we added.
#[test]
fn without_everyday_words_much_less_is_found() {
    let mut bare = Vec::new();
    without_words(CODES.sections(), &mut bare);
    let bare = IndustryCodes::build(CODES.standard(), CODES.source(), bare).expect("a list without everyday words");
    for (name, table) in [
        ("tuned", TUNED),
        ("held out", HELD_OUT),
        ("fresh", FRESH),
        ("blind", BLIND),
    ] {
        let found = rows(table).filter(|(words, right)| {
            bare.search(words, 5)
                .hits
                .iter()
                .any(|hit| right.contains(&hit.code.code()))
        });
        println!(
            "{name}, without everyday words: {} of {}",
            found.count(),
            rows(table).count()
        );
    }
    let of_tuned = |codes: &IndustryCodes| {
        let right = |(words, right): &(&str, Vec<&str>)| {
            codes
                .search(words, 5)
                .hits
                .iter()
                .any(|hit| right.contains(&hit.code.code()))
        };
        rows(TUNED).filter(right).count()
    };
    assert!(
        of_tuned(&bare) < of_tuned(&CODES),
        "the everyday words are worth nothing"
    );
    let known: Vec<_> = everyday_words().collect();
    let literally = rows(TUNED).filter(|(words, _)| known.contains(words)).count();
    println!(
        "tuned: {literally} of {} stand among the everyday words as they are",
        rows(TUNED).count()
    );
}

fn everyday_words() -> impl Iterator<Item = &'static str> {
    SYNONYMS
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(_, words)| words.split(", "))
}

#[test]
fn words_that_are_no_everyday_words_are_measured_apart() {
    for (name, table) in [("held out", HELD_OUT), ("fresh", FRESH)] {
        let (all, first_five, _) = measured(name, table);
        assert!(all >= 40, "{name}: {all} words");
        assert!(first_five * 10 >= all * 9, "{name}: {first_five} of {all}");
    }
}

#[test]
fn no_held_out_word_is_among_the_everyday_words() {
    let known: Vec<_> = everyday_words().collect();
    let held_out = || rows(HELD_OUT).chain(rows(FRESH));
    let both: Vec<_> = held_out()
        .map(|(words, _)| words)
        .filter(|words| known.contains(words))
        .collect();
    assert!(both.is_empty(), "{both:?}");
    let tuned: Vec<_> = rows(TUNED).map(|(words, _)| words).collect();
    assert!(held_out().all(|(words, _)| !tuned.contains(&words)));
}

/// All codes below these, and those of them that can be chosen.
fn count(codes: Vec<IndustryCode<'_>>) -> (usize, usize) {
    codes.into_iter().fold((0, 0), |(all, selectable), code| {
        assert_eq!(code.is_selectable(), code.below().is_empty(), "{code:?}");
        let below = count(code.below());
        (
            all + 1 + below.0,
            selectable + usize::from(code.is_selectable()) + below.1,
        )
    })
}

#[test]
fn all_codes_of_the_standard_are_there_in_their_places() {
    assert_eq!(CODES.selectable_count(), 819);
    assert_eq!(CODES.sections().len(), 21);
    assert_eq!(CODES.standard(), "SN2007");
    assert!(CODES.source().contains("Statistisk sentralbyrå"));
    assert_eq!(count(CODES.sections()), (1_810, 819));
    let path: Vec<_> = CODES
        .get("43.320")
        .expect("a code")
        .path()
        .iter()
        .map(|above| above.code())
        .collect();
    assert_eq!(path, ["F", "43", "43.3", "43.32"]);
}

#[test]
fn a_code_is_found_by_its_own_name() {
    let lost: Vec<_> = CODES
        .selectable()
        .filter(|code| {
            !CODES
                .search(code.name(), 5)
                .hits
                .iter()
                .any(|hit| hit.code == *code || hit.code.name() == code.name())
        })
        .collect();
    assert!(lost.len() <= 8, "{} are not: {lost:?}", lost.len());
}

#[test]
fn what_a_code_excludes_does_not_find_it() {
    // Each stands in the note of what the code excludes, and in nothing that it includes.
    for (words, code) in [
        ("parykker", "96.020"),
        ("bodybuilding", "96.040"),
        ("veterinærer", "96.090"),
    ] {
        let found = CODES.search(words, 819);
        assert!(
            found.hits.iter().all(|hit| hit.code.code() != code),
            "{words} finds {code}"
        );
    }
}

#[test]
fn one_mistake_is_forgiven_in_words_over_four_letters() {
    for (mistake, code) in [
        ("frisørr", "96.020"),
        ("firsør", "96.020"),
        ("snkker", "43.320"),
        ("rørleger", "43.221"),
        ("rorlegger", "43.221"),
        ("elektrikker", "43.210"),
        ("fotograff", "74.200"),
        ("restaurnt", "56.101"),
        ("regnskapsforer", "69.201"),
    ] {
        let found = CODES.search(mistake, 5);
        assert!(
            found.hits.iter().any(|hit| hit.code.code() == code),
            "{mistake}: {:?}",
            found.hits.iter().map(|hit| hit.code).collect::<Vec<_>>()
        );
    }
}

#[test]
fn marks_and_excerpts_are_ranges_of_what_they_mark() {
    for query in [
        "frisør",
        "strikk",
        "sykkel reparasjon",
        "kafé",
        "hundelufter",
        "ø",
        "produksjon av ål og øl",
        "snekkr",
    ] {
        for hit in CODES.search(query, 50).hits {
            let name: String = hit.name_pieces().map(|(piece, _)| piece).collect();
            assert_eq!(name, hit.code.name());
            let Some(excerpt) = &hit.excerpt else { continue };
            let text: String = excerpt.pieces().map(|(piece, _)| piece).collect();
            assert_eq!(text, excerpt.text);
            assert!(excerpt.text.chars().count() <= 200, "{}", excerpt.text);
            for mark in &excerpt.marks {
                assert!(
                    excerpt
                        .text
                        .get(mark.clone())
                        .is_some_and(|marked| !marked.contains(' ')),
                    "{query}: {excerpt:?}"
                );
            }
        }
    }
    let found = CODES.search("pedikyr", 1);
    let excerpt = found.hits[0].excerpt.as_ref().expect("a note");
    assert_eq!(excerpt.source, ExcerptSource::Included);
    assert!(excerpt.pieces().any(|piece| piece == ("pedikyr", true)), "{excerpt:?}");
}

#[test]
fn any_query_is_answered() {
    let megabyte = "frisør ".repeat(150_000);
    let one_word = "a".repeat(1_000_000);
    for query in [
        "",
        " ",
        "\0",
        "og i på for mv.",
        "🦀🦀🦀",
        "\u{202e}røsirf",
        "<script>alert(1)</script>",
        "....",
        "٣",
        "日本語",
        "'; drop--",
        &megabyte,
        &one_word,
    ] {
        let started = Instant::now();
        let found = CODES.search(query, 10);
        assert!(found.count >= found.hits.len() && found.hits.len() <= 10);
        assert!(
            started.elapsed().as_secs() < 1,
            "{} bytes took {:?}",
            query.len(),
            started.elapsed()
        );
    }
    for nothing in ["", " ", "og i på for mv.", "🦀🦀🦀", "....", "日本語"] {
        assert_eq!(CODES.search(nothing, 10).count, 0, "{nothing:?}");
    }
    assert_eq!(CODES.search("fri\u{202e}sør", 1).hits[0].code.code(), "96.020");
    assert_eq!(CODES.search(&megabyte, 1).hits[0].code.code(), "96.020");
    assert_eq!(CODES.search("frisør", 0).hits.len(), 0);
}

#[test]
fn what_is_made_of_words_at_random_is_answered_the_same_each_time() {
    // A generator of our own: the same words each time.
    let mut state = 7_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state as usize / 7 % below
    };
    let letters: Vec<char> = "abdefgiklmnorstuvyæøåÅÉ -.,🦀\u{301}\u{202e}09".chars().collect();
    for _ in 0..300 {
        let query: String = (0..next(40)).map(|_| letters[next(letters.len())]).collect();
        let [one, other] = [(); 2].map(|()| {
            CODES
                .search(&query, 819)
                .hits
                .iter()
                .map(|hit| (hit.code.code(), hit.score.to_bits()))
                .collect::<Vec<_>>()
        });
        assert_eq!(one, other, "{query:?}");
        assert!(
            one.is_sorted_by(|(_, one), (_, next)| f32::from_bits(*one) >= f32::from_bits(*next)),
            "{query:?}"
        );
    }
}

#[test]
fn digits_find_codes() {
    let codes = |query: &str| {
        CODES
            .search(query, 5)
            .hits
            .iter()
            .map(|hit| hit.code.code().to_owned())
            .collect::<Vec<_>>()
    };
    for query in ["43.320", "43320", " 43.32 ", "4332"] {
        assert_eq!(codes(query), ["43.320"], "{query}");
    }
    assert_eq!(codes("43.2"), ["43.210", "43.221", "43.222", "43.223", "43.290"]);
    assert!(codes("99999").is_empty() && codes("123456789").is_empty());
}

#[test]
fn a_list_that_cannot_be_read_says_why() {
    let error = |bytes: &[u8]| IndustryCodes::read(bytes).expect_err("no list");
    let text = INDUSTRY_CODES_FILE;
    assert_eq!(error(&[0xff, 0xfe]), IndustryCodesError::NotText);
    assert_eq!(error(b""), IndustryCodesError::NotAList);
    assert_eq!(error(b"<!doctype html>"), IndustryCodesError::NotAList);
    let other = text.replacen("codes 1\n", "codes 2\n", 1);
    assert_eq!(
        error(other.as_bytes()),
        IndustryCodesError::Version { found: "2".into() }
    );
    assert!(matches!(
        error(b"felles industry codes 1\nx\ty\ncodes\tmany\n\n"),
        IndustryCodesError::Line {
            line: 3,
            fault: ListFault::Number
        }
    ));
    let twice = "felles industry codes 1\nx\ty\ncodes\t2\nA\ta\t\t\t\t\nA\ta\t\t\t\t\nterms\t0\n";
    assert!(matches!(
        error(twice.as_bytes()),
        IndustryCodesError::Line {
            line: 5,
            fault: ListFault::Twice
        }
    ));
    // Cut off anywhere, it is never taken for whole.
    for part in 1..200 {
        let mut end = text.len() * part / 200;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        assert!(IndustryCodes::read(&text.as_bytes()[..end]).is_err(), "{end} bytes");
    }
    assert!(IndustryCodes::read(&text.as_bytes()[..text.len() - 1]).is_err());
}

#[test]
fn a_query_takes_a_moment() {
    let queries: Vec<_> = rows(TUNED).chain(rows(HELD_OUT)).map(|(words, _)| words).collect();
    LazyLock::force(&CODES);
    let started = Instant::now();
    for query in &queries {
        let _ = CODES.search(query, 10);
    }
    let each = started.elapsed() / u32::try_from(queries.len()).expect("few");
    println!("{each:?} a query, unoptimised or not");
    let started = Instant::now();
    let _ = IndustryCodes::read(INDUSTRY_CODES_FILE.as_bytes());
    println!("{:?} to read the list", started.elapsed());
    // A promise of 5 ms is kept by the released build in a browser; this one is not optimised and on a busy machine.
    assert!(each.as_millis() < 100, "{each:?}");
}
