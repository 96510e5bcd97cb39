// The rules of the fields, for the pages that are not Rust. The same as in pages/src/stage.rs.

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
