// The rules of the fields and the rows of the table, for the pages that are not Rust. The same as in pages/src/stage.rs.

/**
 * A field with state of its own: at least three characters, if any.
 * @param {string} value
 */
export function checkAlone(value) {
  return value !== "" && [...value].length < 3 ? "Skriv minst 3 tegn" : undefined;
}

/**
 * A field whose rule sees the whole form: also not the same as the field above.
 * @param {string[]} form
 * @param {number} index
 */
export function checkInForm(form, index) {
  const value = form[index];
  const copied = value !== "" && form[index - 1] === value;
  return checkAlone(value) ?? (copied ? "Det samme som i feltet over" : undefined);
}

/**
 * A field of a form in parts of ten: as in a form, but nothing stands above the first of a part.
 * @param {string[]} form
 * @param {number} index
 */
export function checkInPart(form, index) {
  return index % 10 === 0 ? checkAlone(form[index]) : checkInForm(form, index);
}

const PLACES = ["Ås", "Østre Toten", "Asker", "Ærøy", "Bergen"];

/**
 * The rows of the table, in no order.
 * @param {number} count
 */
export function people(count) {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return {
      number,
      name: `${PLACES[number % 5]} ${(number * 37) % 1009}`,
      place: PLACES[(number * 3) % 5],
      year: 1950 + ((number * 7) % 50),
      amount: (number * 7919) % 100000,
    };
  });
}
