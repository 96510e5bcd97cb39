//! [`character_count()`]: how long a text is.

/// How many characters a text has, as felles counts them everywhere: UTF-16 units, as `maxlength` and JavaScript do, with
/// every line break as one. Check a limit on the server with this, and it agrees with what the user saw.
///
/// ```
/// use felles::runtime::character_count;
///
/// assert_eq!(character_count("Ås"), 2);
/// assert_eq!(character_count("😀"), 2);
/// // A form is submitted with two characters for a line break that the page counts as one.
/// assert_eq!(character_count("a\r\nb"), character_count("a\nb"));
/// ```
pub fn character_count(text: &str) -> u32 {
    let line_breaks_of_two = text.matches("\r\n").count();
    u32::try_from(text.encode_utf16().count() - line_breaks_of_two).unwrap_or(u32::MAX)
}
