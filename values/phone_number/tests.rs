use super::*;

fn shown(text: &str) -> Result<String, PhoneNumberError> {
    text.parse::<PhoneNumber>().map(|number| number.to_string())
}

#[test]
fn norwegian_numbers_are_read_and_grouped_by_their_kind() {
    for (text, kind, national) in [
        ("99999999", PhoneKind::Mobile, "999 99 999"),
        ("400 00 000", PhoneKind::Mobile, "400 00 000"),
        ("68 05 12 34", PhoneKind::Landline, "68 05 12 34"),
        ("57 00 00 00", PhoneKind::Landline, "57 00 00 00"),
        ("79000000", PhoneKind::Landline, "79 00 00 00"),
        ("80000000", PhoneKind::Special, "800 00 000"),
        ("02000", PhoneKind::FiveDigits, "02000"),
        ("59000000", PhoneKind::Machine, "59 00 00 00"),
        ("580000000000", PhoneKind::Machine, "58 00 00 00 00 00"),
    ] {
        let digits: String = national.split(' ').collect();
        for typed in [
            text.to_owned(),
            format!("+47 {text}"),
            format!("0047{text}"),
            format!("(+47) {text}"),
            format!("tel:+47{digits}"),
        ] {
            let number: PhoneNumber = typed.parse().unwrap_or_else(|error| panic!("{typed}: {error}"));
            assert_eq!(
                (number.kind(), number.national().to_string().as_str()),
                (kind, national),
                "{typed}"
            );
            assert_eq!(number.as_str(), format!("+47{digits}"));
            assert_eq!(number.national().as_str(), digits);
            assert!(number.is_norwegian());
        }
    }
    assert_eq!(shown("47 99 99 99 99").as_deref(), Ok("+47 999 99 999"));
    // These are eight digits of their own.
    assert_eq!(shown("47 00 00 00").as_deref(), Ok("+47 470 00 000"));
}

#[test]
fn numbers_of_other_countries_are_read_lightly() {
    for (text, read) in [
        ("+46 70 174 06 05", "+46 701740605"),
        ("0046701740605", "+46 701740605"),
        ("+44 (0)20 7946 0000", "+44 2079460000"),
        ("+39 06 698", "+39 06698"),
        ("+1 (202) 555-0100", "+1 2025550100"),
        ("+358 9 123/456", "+358 9123456"),
        ("+870 773 000 000", "+870 773000000"),
        ("+٤٦ ٧٠١٧٤٠٦٠٥", "+46 701740605"),
    ] {
        let number: PhoneNumber = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(number.to_string(), read);
        assert_eq!(number.kind(), PhoneKind::Foreign);
    }
    let code = |country: &str| DialCode::of(country).unwrap_or_else(|| panic!("{country}"));
    for (country, text, read) in [
        ("SE", "070-174 06 05", "+46701740605"),
        ("IT", "06 698 1234", "+39066981234"),
        ("SE", "+45 32 12 34 56", "+4532123456"),
        ("DK", "32123456", "+4532123456"),
        ("NO", "999 99 999", "+4799999999"),
        ("SJ", "79 00 00 00", "+4779000000"),
    ] {
        assert_eq!(
            PhoneNumber::read(text, code(country)).map(|number| number.as_str().to_owned()),
            Ok(read.to_owned()),
            "{country} {text}"
        );
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, error) in [
        ("", PhoneNumberError::Empty),
        ("+", PhoneNumberError::NotDigits),
        ("ring meg", PhoneNumberError::NotDigits),
        ("99999999 eller 99999998", PhoneNumberError::NotDigits),
        ("112", PhoneNumberError::Length(3)),
        ("116117", PhoneNumberError::Length(6)),
        ("9999999", PhoneNumberError::Length(7)),
        ("999999999", PhoneNumberError::Length(9)),
        ("+47 999999999", PhoneNumberError::Length(9)),
        ("12345678", PhoneNumberError::NotGiven),
        ("58000000", PhoneNumberError::NotGiven),
        ("01234", PhoneNumberError::NotGiven),
        ("11234", PhoneNumberError::Length(5)),
        ("+999 12345678", PhoneNumberError::Code),
        ("+0 12345678", PhoneNumberError::Code),
        ("+46 123", PhoneNumberError::TooShort),
        ("+46 12345678901234", PhoneNumberError::TooLong),
        ("+47 99999999 99999999", PhoneNumberError::TooLong),
    ] {
        assert_eq!(text.parse::<PhoneNumber>(), Err(error), "{text}");
    }
}
