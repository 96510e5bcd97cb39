// @ts-check
// What other validators say of numbers made up by rule, for tests/native/oracles.rs to compare with:
//   node tests/oracles.mjs
// writes tests/native/oracles.txt. The test makes the same numbers, so that none is written down here: some of them may be
// somebody's. tests/e2e/oracles.spec.ts sees to it that the file is what the validators say.

import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** Where the verdicts are kept. */
export const FILE = new URL("native/oracles.txt", import.meta.url);

// stdnum refuses birth dates that are not over yet. Its clock stands still, or the verdicts would be others every day.
const NOW = Date.UTC(2026, 0, 1);
const RealDate = Date;
class StoppedDate extends RealDate {
  /** @param {any[]} parts */
  constructor(...parts) {
    // @ts-ignore: all ways to make a date, and the one without a part stands still.
    super(...(parts.length === 0 ? [NOW] : parts));
  }
}

/** Numbers that look random, and are the same in every run and in the test. */
class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed;
  }

  /** @param {number} end */
  below(end) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * end);
  }

  /** @param {number} count */
  digits(count) {
    return Array.from({ length: count }, () => String(this.below(10))).join("");
  }
}

/** @param {string} digits @param {number[]} weights */
const weighted = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/**
 * Most are right but for one thing: of every kind, with each remainder of the first check digit, on days that are there and days
 * that are not.
 * @param {Random} random
 */
function nationalId(random) {
  const kind = random.below(8);
  if (kind === 7) return random.digits(11);
  let day = random.below(16) === 0 ? random.below(40) : 1 + random.below(31);
  let month = random.below(16) === 0 ? random.below(20) : 1 + random.below(12);
  if (random.below(16) === 0) [day, month] = [29, 2];
  if (kind === 2 || kind === 5 || kind === 6) day += 40;
  if (kind === 3 || kind === 5) month += 40;
  if (kind === 4 || kind === 6) month += 80;
  const year = random.below(random.below(8) === 0 ? 1 : 100);
  const first = two(day) + two(month) + two(year) + random.digits(3);
  const remainder = [0, 0, 0, 0, 1, 2, 3, random.below(11)][random.below(8)] ?? 0;
  let check = (remainder + 11 - weighted(first, [3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11;
  if (check === 10) check = random.below(10);
  const second = first + String(check);
  let last = (11 - weighted(second, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
  if (last === 10 || random.below(8) === 0) last = random.below(10);
  return second + String(last);
}

/** @param {Random} random */
const organisationNumber = (random) => random.digits(9);

/** @param {Random} random */
const accountNumber = (random) => (random.below(8) === 0 ? "0000" + random.digits(7) : random.digits(11));

/** @param {Random} random */
const kid = (random) => random.digits(2 + random.below(24));

/** @param {Random} random */
function iban(random) {
  const account = random.digits(11);
  const right = 98 - Number(BigInt(`${account}232400`) % 97n);
  return `NO${two(random.below(2) === 0 ? right : random.below(100))}${account}`;
}

/** @param {string} name */
const version = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

/** The verdicts, as the file has them. */
export function verdicts() {
  globalThis.Date = /** @type {any} */ (StoppedDate);
  try {
    const fnrvalidator = require("@navikt/fnrvalidator");
    const { NO } = require("stdnum").stdnum;
    const norsk = require("norsk-validator");
    /** @type {[string, number, (random: Random) => string, string, (number: string) => boolean][]} */
    const runs = [
      ["national_id", 100_000, nationalId, "@navikt/fnrvalidator", (number) => fnrvalidator.idnr(number).status === "valid"],
      ["national_id", 100_000, nationalId, "stdnum", (number) => NO.fodselsnummer.validate(number).isValid],
      ["organisation_number", 20_000, organisationNumber, "stdnum", (number) => NO.orgnr.validate(number).isValid],
      ["organisation_number", 20_000, organisationNumber, "norsk-validator", norsk.organisasjonsnummer],
      ["account_number", 20_000, accountNumber, "stdnum", (number) => NO.kontonr.validate(number).isValid],
      ["account_number", 20_000, accountNumber, "norsk-validator", norsk.kontonummer],
      ["kid", 20_000, kid, "norsk-validator", (number) => norsk.kidnummer(number)],
      ["iban", 20_000, iban, "norsk-validator", norsk.iban],
    ];
    return runs.map((run) => verdict(...run)).join("");
  } finally {
    globalThis.Date = RealDate;
  }
}

/**
 * One line of what it is, and lines of one bit a number, the first in the highest bit, in base 64.
 * @param {string} value
 * @param {number} count
 * @param {(random: Random) => string} make
 * @param {string} oracle
 * @param {(number: string) => boolean} accepts
 */
function verdict(value, count, make, oracle, accepts) {
  const random = new Random(2032);
  const bits = Buffer.alloc(Math.ceil(count / 8));
  let fingerprint = 0x811c9dc5;
  for (let at = 0; at < count; at++) {
    const number = make(random);
    for (const byte of Buffer.from(number)) fingerprint = Math.imul(fingerprint ^ byte, 0x01000193) >>> 0;
    if (accepts(number)) bits[at >> 3] |= 0x80 >> (at & 7);
  }
  const lines = bits.toString("base64").match(/.{1,120}/g) ?? [];
  return `${value} ${oracle} ${version(oracle)} ${count} ${fingerprint.toString(16)}\n${lines.join("\n")}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, verdicts());
}
