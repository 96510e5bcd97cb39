// @ts-check
// The pages of custom elements: those of our package, as the built showcase has it, and those of @digdir/designsystemet-web.

import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundle } from "./bundle.mjs";

/** @import { Page } from "./site.mjs" */

/** Where the package lies, in the showcase and in the site. */
const PACKAGE = "npm";
const EXAMPLES = path.join(path.dirname(import.meta.dirname), "widgets/examples");

/** @typedef {Page & { examples?: string[], entry?: string, content?: string }} ElementPage */

/**
 * A page with examples of the package's documentation; none is all of them.
 * @param {string} name
 * @param {string} shows
 * @param {...string} examples
 * @returns {ElementPage}
 */
const ours = (name, shows, ...examples) => ({ name: `elements-${name}`, library: "elements", kind: "elements", shows, examples });

/**
 * @param {string} name
 * @param {string} shows
 * @param {string} entry
 * @param {string} content
 * @returns {ElementPage}
 */
const theirs = (name, shows, entry, content) => ({
  name: `web-${name}`,
  library: "web",
  kind: "elements",
  shows,
  entry: `web/${entry}.js`,
  content,
});

const WEB_FIELD = `<ds-field class="ds-field">
  <label class="ds-label" for="reason">Hvorfor søker du?</label>
  <textarea class="ds-input" id="reason" name="reason"></textarea>
  <p data-field="counter" data-limit="200"></p>
</ds-field>`;
const WEB_SUGGESTION = `<ds-field class="ds-field">
  <label class="ds-label">Hvilken kommune bor du i?</label>
  <ds-suggestion class="ds-suggestion">
    <input class="ds-input" type="search" name="municipality" />
    <del aria-label="Fjern innhold"></del>
    <u-datalist>
      <u-option value="4601">Bergen</u-option>
      <u-option value="0301">Oslo</u-option>
      <u-option value="5001">Trondheim</u-option>
    </u-datalist>
  </ds-suggestion>
</ds-field>`;
const WEB_TABS = `<ds-tabs class="ds-tabs">
  <ds-tablist aria-label="Saken din">
    <ds-tab>Oversikt</ds-tab>
    <ds-tab>Meldinger</ds-tab>
  </ds-tablist>
  <ds-tabpanel>Vi har fått søknaden din.</ds-tabpanel>
  <ds-tabpanel>Du har ingen uleste meldinger.</ds-tabpanel>
</ds-tabs>`;
const WEB_SUMMARY = `<ds-error-summary class="ds-error-summary">
  <h2 class="ds-heading">Du må rette 1 feil</h2>
  <ul><li><a href="#reason">Fyll ut «Hvorfor søker du?»</a></li></ul>
</ds-error-summary>`;

const OUR_COUNT = ours("count", "felles-character-count", "character-count");
const OUR_NUMBER = ours("number", "felles-organisation-number-field", "organisation-number-field");
const THEIR_COUNT = theirs("field", "ds-field with a counter", "field", WEB_FIELD);

/** One field that answers what is typed. */
export const FIELDS = [OUR_COUNT, OUR_NUMBER, THEIR_COUNT];

/** One element of each group, and all; what is nearest to each. */
export const LOADED = [
  OUR_NUMBER,
  OUR_COUNT,
  ours("choices", "felles-combobox", "combobox"),
  ours("structure", "felles-tabs", "tabs"),
  ours("patterns", "felles-page-feedback", "page-feedback"),
  ours("service", "felles-questionnaire", "questionnaire"),
  ours("all", "all elements"),
  THEIR_COUNT,
  theirs("suggestion", "ds-suggestion", "suggestion", WEB_SUGGESTION),
  theirs("tabs", "ds-tabs", "tabs", WEB_TABS),
  theirs("all", "the whole package", "all", [WEB_SUMMARY, WEB_FIELD, WEB_SUGGESTION, WEB_TABS].join("\n")),
];

/** What is mounted many times: templates by their ids. @type {Record<"elements" | "web", Record<string, string>>} */
const SCENES = {
  elements: {
    counts: `<felles-character-count limit="200"><label>Navn <input name="name" /></label></felles-character-count>`,
    numbers: `<felles-organisation-number-field label="Organisasjonsnummer" name="unit" required></felles-organisation-number-field>`,
    tabs: `<felles-tabs label="Saken din">
  <section data-label="Oversikt" data-value="overview">Vi har fått søknaden din.</section>
  <section data-label="Meldinger" data-value="messages">Du har ingen uleste meldinger.</section>
</felles-tabs>`,
  },
  web: {
    counts: `<ds-field class="ds-field">
  <label class="ds-label">Navn</label>
  <input class="ds-input" name="name" />
  <p data-field="counter" data-limit="200"></p>
</ds-field>`,
    numbers: `<ds-field class="ds-field">
  <label class="ds-label">Organisasjonsnummer</label>
  <input class="ds-input" name="unit" required />
</ds-field>`,
    tabs: WEB_TABS,
  },
};

/** @type {ElementPage[]} */
export const MOUNTED = [
  { name: "elements-timing", library: "elements", kind: "elements" },
  { name: "web-timing", library: "web", kind: "elements", entry: "web/all.js" },
];

/**
 * Adds these pages to the site.
 * @param {string} site
 * @param {Page[]} pages
 * @param {string} showcase
 */
export async function assembleElements(site, pages, showcase) {
  const wanted = [...new Set([...LOADED, ...FIELDS, ...MOUNTED])].filter((page) => pages.includes(page));
  if (wanted.length === 0) return;
  await takePackage(path.join(showcase, PACKAGE), path.join(site, PACKAGE));
  for (const page of wanted) {
    const folder = path.join(site, page.name);
    await mkdir(folder, { recursive: true });
    if (page.entry) await bundle(page.entry, folder);
    const mounted = MOUNTED.includes(page);
    if (mounted) await cp(path.join(import.meta.dirname, "web/stage.js"), path.join(folder, "stage.js"));
    await writeFile(path.join(folder, "index.html"), mounted ? timing(page) : document(page, await contentOf(page)));
  }
}

/**
 * What a page may fetch of it.
 * @param {string} from
 * @param {string} folder
 */
async function takePackage(from, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const name of await readdir(from)) {
    if (/\.(js|wasm)$|^widgets\.css$/.test(name)) await cp(path.join(from, name), path.join(folder, name));
  }
}

/** @param {ElementPage} page */
async function contentOf({ content, examples = [] }) {
  if (content) return content;
  const names = examples.length ? examples.map((name) => `${name}.html`) : (await readdir(EXAMPLES)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(EXAMPLES, name), "utf8")));
  // Lists that elements fetch where they are given an address are data, and there is no service here.
  return texts.join("").replace(/ (src|codes|places)="felles\/[^"]*"/g, "").replace(/ service="\/[^"]*"/g, " demo");
}

/** A template of each scene, and one of each in the page: what they are made of is there once those are drawn. @param {ElementPage} page */
function timing(page) {
  const scenes = SCENES[page.library === "web" ? "web" : "elements"];
  const templates = Object.entries(scenes).map(([id, markup]) => `<template id="${id}">${markup}</template>`);
  const after = [...templates, `<script type="module" src="stage.js"></script>`].join("\n");
  return document(page, Object.values(scenes).join("\n"), after);
}

/**
 * As the readme of each has it.
 * @param {ElementPage} page
 * @param {string} content
 * @param {string} [after]
 */
function document(page, content, after = "") {
  const [style, script] =
    page.library === "web" ? ["style.css", "program.js"] : [`../${PACKAGE}/widgets.css`, `../${PACKAGE}/felles.js`];
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${page.name}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
<main id="stage">
${content}
</main>
${after}
  </body>
</html>
`;
}
