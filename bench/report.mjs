// @ts-check
// The tables: printed, and written to results.md.

import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { quartiles } from "./samples.mjs";
import { HELLO, LIBRARIES, TIMING, loads } from "./site.mjs";

/**
 * @param {object} run
 * @param {string} run.site
 * @param {import("./samples.mjs").Samples} run.samples
 * @param {import("./tests.mjs").Test[]} run.tests
 * @param {number} run.rounds
 * @param {string} run.browser
 * @param {boolean} run.whole Whether all was measured; sizes are told only then.
 * @param {boolean} run.write
 */
export async function report({ site, samples, tests, rounds, browser, whole, write }) {
  const parts = tests.map((test) => section(test, samples));
  if (whole) parts.push(await sizes(site));
  const text = parts.join("\n");
  console.log(`\n${text}`);
  if (!write) return;
  const file = path.join(import.meta.dirname, "results.md");
  const kept = await readFile(file, "utf8").catch(() => "");
  // What people wrote below the tables stays.
  const at = kept.indexOf(KEPT);
  const tail = at < 0 ? `${KEPT}\n` : kept.slice(at);
  await writeFile(file, `${await head(rounds, browser)}\n${text}\n${tail}`);
}

/** Everything from this heading on is written by hand. */
const KEPT = "## Notes";

/**
 * @param {import("./tests.mjs").Test} test
 * @param {import("./samples.mjs").Samples} samples
 */
function section({ name, pages, digits }, samples) {
  const metrics = samples.metrics(name);
  const base = pages.find(({ library }) => library === "felles" || library === "elements")?.name;
  const rows = pages.map((page) => [
    title(page),
    ...metrics.map((metric) => {
      const values = samples.of(name, page.name, metric);
      if (values.length === 0) return "";
      const [low, high] = quartiles(values);
      const middle = number(samples.median(name, page.name, metric), digits);
      return values.length < 4 ? middle : `${middle} (${number(low, digits)}–${number(high, digits)})`;
    }),
  ]);
  const ratios = pages
    .filter((page) => base && page.name !== base && TIMED.test(metrics.join()))
    .map((page) => [
      `felles / ${title(page)}`,
      ...metrics.map((metric) => {
        const [ours, theirs] = [samples.median(name, base ?? "", metric), samples.median(name, page.name, metric)];
        return ours === undefined || !theirs ? "" : (ours / theirs).toFixed(2);
      }),
    ]);
  return `### ${name}\n\n${table(["", ...metrics], [...rows, ...ratios])}\n`;
}

/** Metrics whose ratio says something. */
const TIMED = /script|ms/;

/** @param {import("./site.mjs").Page} page */
function title(page) {
  if (page.library === "showcase") return page.name;
  if (page.kind === "elements") return [LIBRARIES[page.library], page.shows].filter(Boolean).join(", ");
  const own = page.library === "felles" && page.kind === "hello";
  const style = !own ? "" : page.style ? ", felles.css linked" : ", sheets in the wasm";
  return `${LIBRARIES[page.library]}${style}`;
}

/** @param {string} site */
async function sizes(site) {
  const rows = [];
  for (const page of [...HELLO, ...TIMING]) {
    const { program, scripts, styles } = loads(page);
    const parts = { wasm: program, "JavaScript": scripts, CSS: styles };
    /** @type {number[]} */
    const sum = [0, 0, 0];
    for (const [kind, files] of Object.entries(parts)) {
      if (files.length === 0) continue;
      const bytes = await weigh(site, files);
      bytes.forEach((value, index) => (sum[index] += value));
      rows.push([`${page.name}: ${kind}`, ...bytes.map(kilobytes)]);
    }
    rows.push([`**${page.name}: all**`, ...sum.map((value) => `**${kilobytes(value)}**`)]);
  }
  return `### Sizes in kB\n\n${table(["", "raw", "gzip", "brotli"], rows)}\n`;
}

/**
 * Raw, gzip and brotli, each file compressed by itself, as it is sent.
 * @param {string} site
 * @param {string[]} files
 */
async function weigh(site, files) {
  const sum = [0, 0, 0];
  for (const file of files) {
    const bytes = await readFile(path.join(site, file));
    sum[0] += bytes.length;
    sum[1] += gzipSync(bytes, { level: 9 }).length;
    sum[2] += brotliCompressSync(bytes).length;
  }
  return sum;
}

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {number | undefined} value
 * @param {number} [digits]
 */
function number(value, digits) {
  if (value === undefined) return "";
  if (digits !== undefined) return Number.isInteger(value) ? `${value}` : value.toFixed(digits);
  return Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0);
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => "-".repeat(width + 1) + (column === 0 ? "-" : ":")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/**
 * @param {number} rounds
 * @param {string} browser
 */
async function head(rounds, browser) {
  const root = path.dirname(import.meta.dirname);
  const lock = await readFile(path.join(root, "Cargo.lock"), "utf8");
  const npm = JSON.parse(await readFile(path.join(import.meta.dirname, "package-lock.json"), "utf8")).packages;
  const crate = (/** @type {string} */ name) => new RegExp(`name = "${name}"\nversion = "(.*)"`).exec(lock)?.[1];
  const versions = [
    `leptos ${crate("leptos")}`,
    `wasm-bindgen ${crate("wasm-bindgen")}`,
    ...["@digdir/designsystemet-react", "@digdir/designsystemet-web", "react"].map((name) => `${name} ${npm[`node_modules/${name}`].version}`),
    `Chromium ${browser}`,
    `Node ${process.versions.node}`,
  ];
  const memory = Math.round(totalmem() / 2 ** 30);
  return HEAD.replace("ROUNDS", String(rounds))
    .replace("MACHINE", `${availableParallelism()} cores, ${memory} GiB of memory`)
    .replace("VERSIONS", versions.join(", "));
}

const HEAD = `# Bench

Written by \`cargo xtask bench\`; do that again to repeat it, on a machine that does nothing else.
MACHINE; VERSIONS.

Every page is a release build, served compressed by a local server, in one headless Chromium. Each number is the median of ROUNDS
visits, with the quartiles in brackets. A visit is a fresh page in a fresh process; the pages take turns, another first
in each round. All pages but React's link felles.css; React's links Designsystemet's own. Times are milliseconds.

- **cold** is the first mount in a fresh page, **warm** the second, after an unmount. **script** ends when all effects, observers and
  promises have run, **layout** when the browser has also computed styles and laid the page out.
- **typing** is the sum over 100 keys, five in each of 20 fields, each checked by the field's rule; after each key the page is
  checked to show the right error. The event is sent by script, so the browser's own work on a key is not in it.
- **form** is \`form!\` with Form and TextField, against one state at the top that holds all values, whose rules all run on every
  change. A field tells what is wrong once it was left: after two of its five keys, which is checked.
- **sort** is the median of six presses of a header, **slowest sort** the slowest: words with æ, ø and å, by Norwegian order in felles and in
  React (Intl.Collator), by Unicode in bare Leptos elements.
- **first load** is from the start of the navigation until the first button answers a press. The slow phone has a fourth of
  the processor's speed and 1.6 Mbit/s with 150 ms latency.
- **the theme builder** is that of the released showcase. A change is one key in a field, with one of its views seen; **script** is the
  median of a visit's changes, **slowest** the slowest of them.
- **mounts and unmounts** compare the page after 1,000 further rounds with the page after 100, after forced garbage
  collections. Nodes and listeners are counted by the browser; wasm memory can only grow.
- **custom elements** are those of the package felles, as it is released, beside those of @digdir/designsystemet-web, built with Vite. What a
  page **fetches** is what the browser got, its document aside: a page with one example of the documentation, or with all of them,
  without the lists of codes, which are data. A page of designsystemet-web gets the least of
  @digdir/designsystemet-css that its element needs, and with the whole package the whole sheet; without it, its elements look like nothing.
  Nothing there is near felles-page-feedback and felles-questionnaire.
- **first field that answers**: what is typed into it changes what its element says of it: how many characters are left, or that this
  is no organisation number. ds-field knows no rules, so felles-organisation-number-field has no peer there.
- **200 of** an element are copies of a template, put in at once, after one of each was shown and taken away: all is loaded, and what
  is measured is drawing. A ds-field has its label and input in the page and ties them together; felles-organisation-number-field draws
  both, with its rule.

Aims: script time of a mount at most 0.8 (cold) and 0.65 (warm) of React's with Designsystemet and at most 1.3 of bare elements';
35 kB brotli for a page with one button; 16 ms of script for a change in the theme builder; 50 ms of script to sort 1,000 rows;
to layout, 0.6 of React's for a form with rules and 0.8 for a table, and 0.35 of its script for the keys typed into that form; 100 ms to
open a list of 10,000; 50 kB brotli fetched by a page with one custom element that is a field, 200 kB with all.
`;
