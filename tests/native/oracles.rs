//! Values beside other validators: what they say of the same made-up numbers, kept in oracles.txt by tests/oracles.mjs.
//!
//! Where ours differ, the reason is written here as a rule, and the verdicts must then be the same. The same reasons stand in
//! the documentation of each value.

use crate::sources::{read, root};
use felles::values::{
    AccountNumber, DateValue, Iban, Kid, KidModulus, NationalId, NationalIdKind, NationalIdRule, OrganisationNumber,
};
use std::collections::BTreeMap;

/// The same numbers as in tests/oracles.mjs.
struct Random(u32);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u32::try_from((u64::from(self.0) * u64::from(end)) >> 32).expect("below end")
    }

    fn digits(&mut self, count: u32) -> String {
        (0..count)
            .map(|_| char::from_digit(self.below(10), 10).expect("a digit"))
            .collect()
    }
}

fn weighted(digits: &str, weights: &[u32]) -> u32 {
    let digits = digits.chars().map(|digit| digit.to_digit(10).expect("a digit"));
    digits.zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

fn national_id(random: &mut Random) -> String {
    let kind = random.below(8);
    if kind == 7 {
        return random.digits(11);
    }
    let mut day = if random.below(16) == 0 {
        random.below(40)
    } else {
        1 + random.below(31)
    };
    let mut month = if random.below(16) == 0 {
        random.below(20)
    } else {
        1 + random.below(12)
    };
    if random.below(16) == 0 {
        (day, month) = (29, 2);
    }
    day += if matches!(kind, 2 | 5 | 6) { 40 } else { 0 };
    month += match kind {
        3 | 5 => 40,
        4 | 6 => 80,
        _ => 0,
    };
    let years = if random.below(8) == 0 { 1 } else { 100 };
    let year = random.below(years);
    let first = format!("{day:02}{month:02}{year:02}{}", random.digits(3));
    let any = random.below(11);
    let remainder = [0, 0, 0, 0, 1, 2, 3, any][usize::try_from(random.below(8)).expect("small")];
    let mut check = (remainder + 11 - weighted(&first, &[3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11;
    if check == 10 {
        check = random.below(10);
    }
    let second = format!("{first}{check}");
    let mut last = (11 - weighted(&second, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
    if last == 10 || random.below(8) == 0 {
        last = random.below(10);
    }
    format!("{second}{last}")
}

fn account_number(random: &mut Random) -> String {
    if random.below(8) == 0 {
        format!("0000{}", random.digits(7))
    } else {
        random.digits(11)
    }
}

fn kid(random: &mut Random) -> String {
    let length = 2 + random.below(24);
    random.digits(length)
}

fn iban(random: &mut Random) -> String {
    let account = random.digits(11);
    let right = 98 - format!("{account}232400").parse::<u64>().expect("17 digits") % 97;
    let check = if random.below(2) == 0 {
        right
    } else {
        u64::from(random.below(100))
    };
    format!("NO{check:02}{account}")
}

/// What one oracle says of all its numbers.
struct Verdicts {
    fingerprint: u32,
    accepted: Vec<bool>,
}

fn verdicts() -> BTreeMap<(String, String), Verdicts> {
    let text = read(&root().join("tests/native/oracles.txt"));
    let mut found = BTreeMap::new();
    let mut lines = text.lines().peekable();
    while let Some(head) = lines.next() {
        let [value, oracle, _version, count, fingerprint] = head.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{head}: not the first line of an oracle")
        };
        let count: usize = count.parse().expect("a number");
        let mut accepted = Vec::with_capacity(count);
        while let Some(line) = lines.next_if(|line| !line.contains(' ')) {
            accepted.extend(
                line.bytes()
                    .filter_map(sextet)
                    .flat_map(|sextet| (0..6).rev().map(move |bit| sextet >> bit & 1 == 1)),
            );
        }
        assert!(accepted.len() >= count, "{head}: {} verdicts", accepted.len());
        accepted.truncate(count);
        let fingerprint = u32::from_str_radix(fingerprint, 16).expect("a number");
        found.insert(
            (value.to_owned(), oracle.to_owned()),
            Verdicts { fingerprint, accepted },
        );
    }
    found
}

/// Six bits of base 64; nothing of the sign that fills up.
fn sextet(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// Compares an oracle's verdicts with what we expect it to say. Gives how many it accepts, and how many of these we do not or the
/// other way round.
fn compare(
    value: &str,
    oracle: &str,
    make: fn(&mut Random) -> String,
    ours: impl Fn(&str) -> bool,
    expected: impl Fn(&str) -> bool,
) -> (usize, usize) {
    let all = verdicts();
    let verdicts = &all[&(value.to_owned(), oracle.to_owned())];
    let mut random = Random(2032);
    let mut fingerprint = 0x811c_9dc5_u32;
    let (mut accepted, mut different) = (0, 0);
    for verdict in &verdicts.accepted {
        let number = make(&mut random);
        for byte in number.bytes() {
            fingerprint = (fingerprint ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        accepted += usize::from(*verdict);
        different += usize::from(*verdict != ours(&number));
        // The number is made up, and so may be shown.
        assert_eq!(
            *verdict,
            expected(&number),
            "{oracle} of {value} {number}; we say {}",
            ours(&number)
        );
    }
    assert_eq!(
        fingerprint, verdicts.fingerprint,
        "{value}: other numbers than the oracle was asked of"
    );
    (accepted, different)
}

fn is<T: std::str::FromStr>(number: &str) -> bool {
    number.parse::<T>().is_ok()
}

#[test]
fn national_ids_are_those_of_navs_validator() {
    let (accepted, different) = compare(
        "national_id",
        "@navikt/fnrvalidator",
        national_id,
        is::<NationalId>,
        is::<NationalId>,
    );
    assert!(accepted > 40_000, "{accepted}");
    assert_eq!(different, 0);
}

/// `stdnum` knows the rule of today, in which the individual number tells the century, and no synthetic numbers of Skatteetaten's.
fn stdnum_accepts(number: &str) -> bool {
    let Ok(id) = number.parse::<NationalId>() else {
        return false;
    };
    let part = |range: std::ops::Range<usize>| number[range].parse::<u16>().expect("digits");
    let (year, individual) = (part(4..6), part(6..9));
    let century = match individual {
        500..750 if year > 54 => 1800,
        500.. if year < 40 => 2000,
        ..500 | 900.. => 1900,
        _ => return false,
    };
    // The clock of the oracle stands still on this day.
    let is_over = |date| date <= DateValue::new(2026, 1, 1).expect("a day");
    id.check_rule() == NationalIdRule::Since1964
        && id.kind() != NationalIdKind::Synthetic
        && DateValue::new(century + year, id.month(), id.day()).is_some_and(is_over)
}

#[test]
fn national_ids_differ_from_stdnum_where_it_is_said() {
    let (accepted, different) = compare("national_id", "stdnum", national_id, is::<NationalId>, stdnum_accepts);
    assert!(accepted > 10_000 && different > 10_000, "{accepted} {different}");
}

#[test]
fn organisation_numbers_are_those_of_others() {
    for oracle in ["stdnum", "norsk-validator"] {
        let make = |random: &mut Random| random.digits(9);
        let ours = is::<OrganisationNumber>;
        let (accepted, different) = compare("organisation_number", oracle, make, ours, ours);
        assert!(accepted > 1500 && different == 0, "{oracle}: {accepted} {different}");
    }
}

#[test]
fn account_numbers_are_those_of_others_but_for_old_postgiro() {
    let ours = is::<AccountNumber>;
    let (accepted, different) = compare("account_number", "norsk-validator", account_number, ours, ours);
    assert!(accepted > 1500 && different == 0, "{accepted} {different}");
    // Seven digits with modulus 10, after four zeros.
    let postgiro = |number: &str| match number.strip_prefix("0000") {
        Some(number) => number.parse::<Kid>().is_ok_and(|number| number.fits(KidModulus::Ten)),
        None => ours(number),
    };
    let (_, different) = compare("account_number", "stdnum", account_number, ours, postgiro);
    assert!(different > 100, "{different}");
}

#[test]
fn kids_are_those_of_another_but_for_its_zero() {
    // Its modulus 10 gives ten where it should give zero.
    let expected = |number: &str| {
        number
            .parse::<Kid>()
            .is_ok_and(|kid| kid.fits(KidModulus::Eleven) || (kid.fits(KidModulus::Ten) && !number.ends_with('0')))
    };
    let (accepted, different) = compare("kid", "norsk-validator", kid, is::<Kid>, expected);
    assert!(accepted > 2000 && different > 100, "{accepted} {different}");
}

#[test]
fn norwegian_ibans_are_those_of_another_but_for_the_account_number() {
    // It does not check the account number, and so our answer where that is right is its own.
    let expected = |number: &str| {
        let digits = format!("{}2324{}", &number[4..], &number[2..4]);
        digits.parse::<u64>().expect("17 digits") % 97 == 1
    };
    let (accepted, different) = compare("iban", "norsk-validator", iban, is::<Iban>, expected);
    assert!(accepted > 9000 && different > 8000, "{accepted} {different}");
}
