// @ts-check
// What is measured, on which pages.

import { HELLO, TIMING } from "./site.mjs";
import { firstUse, leak, timing } from "./visit.mjs";

/**
 * @typedef {object} Test
 * @property {string} name
 * @property {import("./site.mjs").Page[]} pages
 * @property {number} [every] Only in every so manieth round; it is slow, and what it measures hardly varies.
 * @property {(browser: import("@playwright/test").Browser, address: string) => Promise<import("./visit.mjs").Sample>} visit
 */

const BUTTON = "#stage button";
const FIELD = "#stage input";

/** @param {string[]} libraries */
const pagesOf = (...libraries) => TIMING.filter((page) => libraries.includes(page.library));

/** @type {Test[]} */
export const TESTS = [
  {
    name: "1,000 buttons",
    pages: TIMING,
    visit: (browser, at) => timing(browser, at, { scene: "buttons", count: 1000, selector: BUTTON }),
  },
  {
    name: "1,000 buttons with a listener each",
    pages: pagesOf("felles", "bare", "react"),
    visit: (browser, at) => timing(browser, at, { scene: "listening-buttons", count: 1000, selector: BUTTON }),
  },
  {
    name: "200 fields, each with state of its own",
    pages: TIMING,
    visit: (browser, at) => timing(browser, at, { scene: "own-fields", count: 200, selector: FIELD, keys: 100 }),
  },
  {
    name: "200 fields in one form state",
    pages: pagesOf("felles", "bare", "react"),
    visit: (browser, at) => timing(browser, at, { scene: "form-fields", count: 200, selector: FIELD, keys: 100 }),
  },
  {
    name: "200 fields in one form state, memoized by hand",
    pages: pagesOf("react"),
    visit: (browser, at) => timing(browser, at, { scene: "memo-form-fields", count: 200, selector: FIELD, keys: 100 }),
  },
  {
    name: "first load to first button usable",
    pages: HELLO,
    visit: (browser, at) => firstUse(browser, at, { slow: false }),
  },
  {
    name: "the same on a slow phone and net",
    pages: HELLO,
    visit: (browser, at) => firstUse(browser, at, { slow: true }),
  },
  {
    name: "1,000 mounts and unmounts of a button and a field",
    pages: TIMING,
    every: 4,
    visit: (browser, at) => leak(browser, at, { times: 1000 }),
  },
];
