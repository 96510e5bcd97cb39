// @ts-check
// Measures felles beside its peers and writes results.md. `cargo xtask bench` builds what is needed and calls this:
//   node bench/run.mjs SITE [--showcase FOLDER] [--rounds N] [--only PART-OF-A-NAME] [--dry]
// Without --showcase what is made of the built showcase is left out: the theme builder, the custom elements.

import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { report } from "./report.mjs";
import { Samples } from "./samples.mjs";
import { serve } from "./serve.mjs";
import { assemble, isOfShowcase } from "./site.mjs";
import { TESTS } from "./tests.mjs";

/** Fewer rounds say too little. */
const LEAST_ROUNDS = 7;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    showcase: { type: "string" },
    rounds: { type: "string", default: "9" },
    only: { type: "string", default: "" },
    dry: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const site = positionals[0] && path.resolve(positionals[0]);
if (!site || !Number.isInteger(rounds) || rounds < 1) {
  console.error("node bench/run.mjs SITE [--showcase FOLDER] [--rounds N] [--only PART-OF-A-NAME] [--dry]");
  process.exit(2);
}
const inShowcase = (/** @type {import("./tests.mjs").Test} */ test) => test.pages.some(isOfShowcase);
const tests = TESTS.filter((test) => test.name.includes(options.only) && (options.showcase || !inShowcase(test)));
const whole = rounds >= LEAST_ROUNDS && tests.length === TESTS.length;

await assemble(site, tests.flatMap((test) => test.pages), options.showcase);
const server = await serve(site);
const browser = await chromium.launch({ executablePath: process.env.CHROME, args: FLAGS });
try {
  const busy = loadavg()[0] > 0.5 * availableParallelism();
  if (busy) console.log("  the machine is busy with other work: the times will be noisy");
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    await measure(round, samples);
    console.log(`  round ${round + 1} of ${rounds}`);
  }
  await report({ site, samples, tests, rounds, browser: browser.version(), whole, write: whole && !options.dry });
  if (!whole) console.log(`\nresults.md is written only by a whole run of at least ${LEAST_ROUNDS} rounds.`);
} finally {
  await browser.close();
  server.close();
}

/**
 * All pages of a test one after the other, another first in each round, so that none has the better moments.
 * @param {number} round
 * @param {Samples} samples
 */
async function measure(round, samples) {
  for (const { name, pages, every = 1, visit } of tests) {
    if (round % every !== 0) continue;
    for (const index of pages.keys()) {
      const page = pages[(index + round) % pages.length];
      samples.add(name, page.name, await visit(browser, `${server.address}/${page.path ?? page.name}/`, page));
    }
  }
}
