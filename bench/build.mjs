// @ts-check
// Times builds of a project with hundreds of components: `cargo xtask bench build [--components N] [--examples N]`.
// It takes half an hour and more, so it writes no file; what it says goes into results.md by hand.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { grow } from "./grow.mjs";
import { median } from "./samples.mjs";

/** Aims, in seconds. */
const RELOAD = 15;
const RELEASE = 15 * 60;
const EDITS = 5;

const { values: options } = parseArgs({
  options: {
    components: { type: "string", default: "280" },
    examples: { type: "string", default: "700" },
    port: { type: "string", default: "8199" },
  },
});
const folder = path.join(path.dirname(import.meta.dirname), "target/bench/grown");
const size = { components: Number(options.components), examples: Number(options.examples) };
const grown = await grow(folder, size);
console.log(`${grown.components} components, ${grown.examples} examples in ${path.relative(process.cwd(), folder)}`);

const start = performance.now();
await ended(xtask("build"));
say("release, with all dependencies", since(start), RELEASE);

const server = xtask("serve", "--port", options.port);
try {
  const address = `http://localhost:${options.port}/`;
  const first = performance.now();
  await listening(address);
  say("first dev build", since(first));
  const times = [];
  for (let edit = 1; edit <= EDITS; edit++) times.push(await editAndWait(address, edit));
  say(`edit to reload, median of ${EDITS}`, median(times) ?? 0, RELOAD);
} finally {
  // The whole group: xtask ends its own children when it is asked to.
  if (server.pid && server.exitCode === null) process.kill(server.pid, "SIGTERM");
}

/** @param {...string} words */
function xtask(...words) {
  const env = { ...process.env };
  delete env.CARGO_TARGET_DIR;
  return spawn("cargo", ["xtask", ...words], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
}

/** @param {import("node:child_process").ChildProcess} child */
async function ended(child) {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`cargo xtask ended with ${code}`);
}

/** @param {string} address */
async function listening(address) {
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("cargo xtask serve ended");
}

/**
 * Changes a text in an example, as a person does, and waits until open pages are told to reload.
 * @param {string} address
 * @param {number} edit
 */
async function editAndWait(address, edit) {
  const events = await fetch(`${address}-live/events`);
  const reader = events.body?.getReader();
  if (!reader) throw new Error("the live server sends no events");
  const before = await readFile(grown.example, "utf8");
  const begun = performance.now();
  await writeFile(grown.example, `${before}\n#[allow(dead_code)]\nconst EDIT_${edit}: u32 = ${edit};\n`);
  const decoder = new TextDecoder();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the live server went away");
    if (decoder.decode(value).includes("data: built")) break;
  }
  await reader.cancel();
  return since(begun);
}

/** @param {number} begun */
function since(begun) {
  return (performance.now() - begun) / 1000;
}

/**
 * @param {string} what
 * @param {number} seconds
 * @param {number} [aim]
 */
function say(what, seconds, aim) {
  const beside = aim === undefined ? "" : ` (aim: ${aim} s)`;
  console.log(`${what}: ${seconds.toFixed(1)} s${beside}`);
}
