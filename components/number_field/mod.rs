//! [`NumberField`]: asks for a number.

use super::{
    InputMode,
    typed_field::{Asked, Control, typed_field},
};
use crate::values::Decimal;
use std::cmp::Ordering;

pub(crate) use super::typed_field::style;

crate::words! { "number_field";
    /// There are decimals where there can be none.
    WHOLE = { nb: "Skriv et helt tall, uten komma.", nn: "Skriv eit heilt tal, utan komma.", en: "Enter a whole number, without a decimal point." };
    /// There are more decimals than there can be.
    TOO_MANY_DECIMALS = {
        nb: ["Skriv høyst ett siffer etter komma.", "Skriv høyst {count} siffer etter komma."],
        nn: ["Skriv høgst eitt siffer etter komma.", "Skriv høgst {count} siffer etter komma."],
        en: ["Enter at most one digit after the decimal point.", "Enter at most {count} digits after the decimal point."]
    };
    /// It is less than the least.
    TOO_SMALL = { nb: "Tallet må være {least} eller mer.", nn: "Talet må vere {least} eller meir.", en: "The number must be {least} or more." };
    /// It is more than the most.
    TOO_LARGE = { nb: "Tallet må være {most} eller mindre.", nn: "Talet må vere {most} eller mindre.", en: "The number must be {most} or less." };
}

typed_field! {
    /// Asks for a number: whole, or with decimals. It is read with comma or point, kept digit for digit, and written with a
    /// comma and with spaces between thousands when the field is left. For money there is `AmountField`.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! {
    ///     <NumberField label="Antall ansatte" name="staff" min=0 />
    ///     <NumberField label="Areal" name="area" decimals=1 suffix="m²" />
    /// };
    /// ```
    pub fn NumberField(
        /// The least that it may be. Default: there is none.
        #[prop(optional, into)]
        min: Prop<Option<Decimal>>,
        /// The most that it may be. Default: there is none.
        #[prop(optional, into)]
        max: Prop<Option<Decimal>>,
        /// How many digits there may be after the comma. Default: none, the number is whole.
        #[prop(optional, into)]
        decimals: Prop<u8>,
        /// Leaves thousands together: for a year, or another number that names something. Default: a space parts them.
        #[prop(optional)]
        ungrouped: bool,
        /// What stands before the number. It is read as a description.
        #[prop(optional, into)]
        prefix: Prop<Option<Text>>,
        /// What stands after the number: its unit.
        #[prop(optional, into)]
        suffix: Prop<Option<Text>>,
    ) -> Decimal {
        let mode = decimals.map(|decimals| Some(if *decimals == 0 { InputMode::Numeric } else { InputMode::Decimal }));
        // A telephone's keyboard of digits alone has no minus.
        let may_be_negative = min.map(|min| min.as_ref().is_none_or(Decimal::is_negative));
        let control = Control {
            inputmode: mode.zip(&may_be_negative, |mode, negative| mode.filter(|_| !negative)),
            autocomplete: Some("off"),
            width: Some(12),
            prefix,
            suffix,
            ..Control::default()
        };
        let limits = Limits { min, max, decimals };
        let write = move |number: &Decimal| {
            let written = number.to_string();
            if ungrouped { written.replace(' ', "") } else { written }
        };
        Asked::read_with(control, move |text| limits.check(text.parse()?), write)
    }
}

/// What a number may be.
struct Limits {
    min: Prop<Option<Decimal>>,
    max: Prop<Option<Decimal>>,
    decimals: Prop<u8>,
}

impl Limits {
    fn check(&self, number: Decimal) -> Result<Decimal, Problem> {
        let decimals = self.decimals.get();
        // Zeros at the end say nothing: 2,0 is whole.
        if number.at_most(u8::MAX).fraction().len() > usize::from(decimals) {
            return Err(match decimals {
                0 => Problem::word(&WHOLE),
                most => Problem::word(&TOO_MANY_DECIMALS).count(most.into()),
            });
        }
        if let Some(least) = self.min.get().filter(|least| order(&number, least).is_lt()) {
            return Err(Problem::word(&TOO_SMALL).value("least", least.to_string()));
        }
        if let Some(most) = self.max.get().filter(|most| order(&number, most).is_gt()) {
            return Err(Problem::word(&TOO_LARGE).value("most", most.to_string()));
        }
        Ok(number)
    }
}

/// Which of two numbers is less. The text of the whole part has no zeros in front, so the longer is the larger.
fn order(one: &Decimal, other: &Decimal) -> Ordering {
    let size = |number: &Decimal| {
        let fraction = number.fraction().trim_end_matches('0').to_owned();
        (number.whole().len(), number.whole().to_owned(), fraction)
    };
    match (one.is_negative(), other.is_negative()) {
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => size(one).cmp(&size(other)),
        (true, true) => size(other).cmp(&size(one)),
    }
}

/// A limit is written as a number of Rust: `min=0`.
macro_rules! limit_from {
    ($($number:ty),*) => {$(
        impl From<$number> for Prop<Option<Decimal>> {
            fn from(limit: $number) -> Self {
                Self::Static(Some(limit.into()))
            }
        }
    )*};
}

limit_from!(u8, u16, u32, u64, i32, i64);

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn numbers_are_ordered_by_what_they_are_and_not_by_how_they_are_written() {
        for (one, other, expected) in [
            ("2", "10", Ordering::Less),
            ("2,5", "2,50", Ordering::Equal),
            ("-1", "0", Ordering::Less),
            ("-2", "-10", Ordering::Greater),
            ("0,09", "0,1", Ordering::Less),
            ("0,1", "-0,2", Ordering::Greater),
        ] {
            assert_eq!(order(&decimal(one), &decimal(other)), expected, "{one} and {other}");
        }
    }

    #[test]
    fn limits_are_told() {
        let limits = |decimals| Limits {
            min: 0.into(),
            max: 100.into(),
            decimals: Prop::Static(decimals),
        };
        let told = |decimals, text: &str| {
            limits(decimals)
                .check(decimal(text))
                .err()
                .map(|problem| problem.to_string())
        };
        assert_eq!(told(0, "100"), None);
        assert_eq!(told(0, "2,0"), None);
        assert_eq!(told(0, "2,5").as_deref(), Some("Skriv et helt tall, uten komma."));
        assert_eq!(told(2, "2,255").as_deref(), Some("Skriv høyst 2 siffer etter komma."));
        assert_eq!(told(0, "-1").as_deref(), Some("Tallet må være 0 eller mer."));
        assert_eq!(told(1, "100,5").as_deref(), Some("Tallet må være 100 eller mindre."));
    }
}
