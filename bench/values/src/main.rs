//! How long it takes to read a million of each value: `cargo xtask bench values`.

use felles_bench_values::values::{
    AccountNumber, Amount, DateValue, FormValue, Iban, NationalId, OrganisationNumber, PhoneNumber,
};
use std::{hint::black_box, time::Instant};

const COUNT: usize = 1_000_000;

/// Numbers that look random, and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or_default()))
            .collect()
    }
}

/// Synthetic numbers (month + 80): most are right, and every eighth has a last digit that is not.
fn national_id(random: &mut Random) -> String {
    loop {
        let (day, month) = (1 + random.below(28), 81 + random.below(12));
        let first = format!("{day:02}{month:02}{}", random.digits(5));
        let found = (0..100)
            .map(|check| format!("{first}{check:02}"))
            .find(|number| number.parse::<NationalId>().is_ok());
        let Some(number) = found else { continue };
        return if random.below(8) == 0 {
            format!("{}{}", &number[..10], random.below(10))
        } else {
            number
        };
    }
}

fn main() {
    let random = &mut Random(2032);
    time::<NationalId>("national ids", &some(random, national_id));
    time::<NationalId>(
        "national ids, pasted",
        &some(random, |random| {
            let id = national_id(random);
            format!(" {}\u{a0}{} ", &id[..6], &id[6..])
        }),
    );
    time::<OrganisationNumber>("organisation numbers", &some(random, |random| random.digits(9)));
    time::<AccountNumber>("account numbers", &some(random, |random| random.digits(11)));
    time::<Iban>("IBANs", &some(random, |random| format!("NO{}", random.digits(13))));
    time::<PhoneNumber>(
        "telephone numbers",
        &some(random, |random| format!("{}", 20_000_000 + random.below(80_000_000))),
    );
    time::<Amount>(
        "amounts",
        &some(random, |random| {
            format!("{} {},{}", random.below(999), random.digits(3), random.digits(2))
        }),
    );
    time::<DateValue>(
        "dates",
        &some(random, |random| {
            format!(
                "{}.{}.{}",
                1 + random.below(28),
                1 + random.below(12),
                1900 + random.below(150)
            )
        }),
    );
}

/// A thousand different ones: more would time how fast memory is.
fn some(random: &mut Random, make: fn(&mut Random) -> String) -> Vec<String> {
    (0..1000).map(|_| make(random)).collect()
}

/// Reads a million, and prints the best of five times, the first of which warms up.
fn time<T: FormValue>(name: &str, texts: &[String]) {
    let run = || {
        let start = Instant::now();
        let valid = texts
            .iter()
            .cycle()
            .take(COUNT)
            .filter(|text| black_box(text).parse::<T>().is_ok())
            .count();
        (start.elapsed(), black_box(valid))
    };
    let best = (0..5).map(|_| run()).min();
    if let Some((time, valid)) = best {
        println!("{COUNT} {name}: {:.3} s ({valid} valid)", time.as_secs_f64());
    }
}
