// @ts-check
// What is measured, on which pages.

import { FIELDS, LOADED, MOUNTED } from "./elements.mjs";
import { watchForAnswer } from "./in_page.mjs";
import { BUILDER, HELLO, TIMING } from "./site.mjs";
import { changes, fetched, firstUse, leak, timing } from "./visit.mjs";

/**
 * @typedef {object} Test
 * @property {string} name
 * @property {import("./site.mjs").Page[]} pages
 * @property {number} [every] Only in every so manieth round; it is slow, and what it measures hardly varies.
 * @property {number} [digits] So many after the comma, where a number has any.
 * @property {(browser: import("@playwright/test").Browser, address: string, page: import("./site.mjs").Page) => Promise<import("./visit.mjs").Sample>} visit
 */

const BUTTON = "#stage button";
const FIELD = "#stage input";
const ROW = "#stage tbody tr";
const COMBOBOX = "#stage [role=combobox]";

/** @param {string[]} libraries */
const pagesOf = (...libraries) => TIMING.filter((page) => libraries.includes(page.library));

/**
 * 200 of the same custom element. What they are made of is loaded before.
 * @param {string} name
 * @param {string} scene
 * @param {Record<string, string>} selectors What each of them shows when it is whole.
 * @returns {Test}
 */
const mounted = (name, scene, selectors) => ({
  name: `custom elements: 200 of ${name}`,
  pages: MOUNTED,
  visit: (browser, at, { library }) =>
    timing(browser, at, { scene, count: 200, selector: `#stage ${selectors[library]}`, shown: true, unmounts: true }),
});

const SELECTED = "[role=tab][aria-selected=true]";

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
    name: "1,000 buttons with all options",
    pages: pagesOf("felles", "bare", "react"),
    visit: (browser, at) => timing(browser, at, { scene: "full-buttons", count: 1000, selector: BUTTON }),
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
    name: "form: 200 fields with rules of their own and between them",
    pages: pagesOf("felles", "react"),
    visit: (browser, at) => timing(browser, at, { scene: "ruled-form", count: 200, selector: FIELD, filled: 100 }),
  },
  {
    name: "table: 1,000 rows of five plain cells",
    pages: TIMING,
    visit: (browser, at, page) =>
      timing(browser, at, { scene: "table", count: 1000, selector: ROW, sorts: page.library === "html" ? 0 : 6 }),
  },
  {
    name: "combobox: a list of 10,000 options opened",
    pages: pagesOf("felles"),
    visit: (browser, at) => timing(browser, at, { scene: "combobox", count: 10_000, selector: COMBOBOX, made: 1, opened: 6 }),
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
  {
    name: "a change in the theme builder",
    pages: BUILDER,
    visit: (browser, at, page) => changes(browser, at, { ...page.changes, times: 60 }),
  },
  {
    name: "custom elements: kB that a page fetches, brotli",
    pages: LOADED,
    // Once: it is the same each time.
    every: Infinity,
    digits: 1,
    visit: (browser, at) => fetched(browser, at),
  },
  {
    name: "custom elements: first load to first field that answers",
    pages: FIELDS,
    visit: (browser, at) => firstUse(browser, at, { slow: false, watch: watchForAnswer }),
  },
  {
    name: "custom elements: the same on a slow phone and net",
    pages: FIELDS,
    visit: (browser, at) => firstUse(browser, at, { slow: true, watch: watchForAnswer }),
  },
  mounted("felles-character-count and ds-field with a counter", "counts", {
    elements: ".felles-character-count:not(:empty)",
    web: "[data-field=counter][data-label]",
  }),
  mounted("felles-organisation-number-field and ds-field", "numbers", {
    elements: "felles-organisation-number-field:state(ready):invalid",
    web: "ds-field > label[for]",
  }),
  mounted("felles-tabs and ds-tabs", "tabs", { elements: SELECTED, web: SELECTED }),
];
