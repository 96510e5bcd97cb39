// @ts-check
// A copy of this project with many more components: real ones, again and again under other names.

import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const MODULES = "components/mod.rs";
const CATALOGUE = "showcase/catalogue.rs";

/** What cannot be there twice: it implements our traits for a type that is not ours. */
const ONLY_ONCE = ["icon"];

/**
 * @typedef {{ name: string, exports: string[] }} Module As in components/mod.rs.
 * @typedef {{ folder: string, head: string, examples: string[] }} Entry As in showcase/catalogue.rs.
 */

/**
 * Makes the copy, and gives an example in it that can be edited.
 * @param {string} folder
 * @param {{ components: number, examples: number }} size How many there shall be in all.
 */
export async function grow(folder, { components, examples }) {
  await copyProject(folder);
  const modules = readModules(await readFile(path.join(folder, MODULES), "utf8"));
  const entries = readEntries(await readFile(path.join(folder, CATALOGUE), "utf8"));
  const originals = modules.filter(
    ({ name }) => !ONLY_ONCE.includes(name) && entries.some((entry) => entry.folder === `components/${name}`),
  );
  const grown = [...modules];
  const shown = originals.map(({ name }) => entryOf(entries, name));
  for (let index = 0; grown.length < components; index++) {
    const [original, number] = [originals[index % originals.length], Math.floor(index / originals.length) + 2];
    grown.push(await copyComponent(folder, original, number));
    shown.push(copyEntry(entryOf(entries, original.name), number));
  }
  const kept = share(shown, examples);
  await write(folder, MODULES, (text) => replaceBlock(text, "crate::modules! {", grown.map(moduleLine)));
  await write(folder, CATALOGUE, (text) => replaceBlock(text, "catalogue! {", kept.map(entryLines)));
  const last = kept[kept.length - 1];
  return {
    components: grown.length,
    examples: kept.reduce((sum, entry) => sum + entry.examples.length, 0),
    example: path.join(folder, last.folder, "examples", `${last.examples[0].split(" ")[0]}.rs`),
  };
}

/** What Git has, as it is now, and the packages that are installed. @param {string} folder */
async function copyProject(folder) {
  await rm(folder, { recursive: true, force: true });
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT });
  for (const file of listed.toString().split("\0").filter(Boolean)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(ROOT, file), path.join(folder, file)).catch(ignoreMissing);
  }
  await symlink(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
}

/** Deleted, but not yet in a commit. @param {NodeJS.ErrnoException} error */
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}

/**
 * @param {string} folder
 * @param {Module} original
 * @param {number} number
 * @returns {Promise<Module>}
 */
async function copyComponent(folder, { name, exports }, number) {
  const copy = { name: `${name}_${number}`, exports: exports.map((one) => renamed(one, number)) };
  const [from, to] = [name, copy.name].map((module) => path.join(folder, "components", module));
  await cp(from, to, { recursive: true });
  const kebab = name.replaceAll("_", "-");
  // Not the native elements of the same names.
  const words = new RegExp(`(?<!html::)\\b(${exports.join("|")})(Props)?\\b`, "g");
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".rs")) continue;
    await write(entry.parentPath, entry.name, (text) =>
      text
        .replace(words, (_, word, props = "") => renamed(word, number) + props)
        .replaceAll(`felles-${kebab}`, `felles-${kebab}-${number}`)
        .replaceAll(`components::${name}::`, `components::${copy.name}::`)
        .replace(/((?:sheet!\(|words! \{)\s*")([^"]*)"/g, `$1$2-${number}"`),
    );
  }
  return copy;
}

/**
 * @param {string} name
 * @param {number} number
 */
const renamed = (name, number) => (/^[A-Z]/.test(name) ? `${name}${number}` : `${name}_${number}`);

/** @param {string} text @returns {Module[]} */
function readModules(text) {
  return [...block(text, "crate::modules! {").matchAll(/^ {4}(\w+) \{([^}]*)\}/gm)].map(([, name, names]) => ({
    name,
    exports: names.split(",").map((one) => one.trim()).filter(Boolean),
  }));
}

/** @param {Module} module */
const moduleLine = ({ name, exports }) => `    ${name} { ${exports.join(", ")} }`;

/** @param {string} text @returns {Entry[]} */
function readEntries(text) {
  return [...block(text, "\ncatalogue! {").matchAll(/^ {4}(\S+) ([^{]*)\{([^}]*)\}/gm)].map(([, folder, head, lines]) => ({
    folder,
    head: head.trim(),
    examples: lines.split("\n").map((line) => line.trim().replace(/,$/, "")).filter(Boolean),
  }));
}

/**
 * @param {Entry[]} entries
 * @param {string} name
 */
function entryOf(entries, name) {
  const found = entries.find((entry) => entry.folder === `components/${name}`);
  if (!found) throw new Error(`${name} is not in ${CATALOGUE}`);
  return found;
}

/**
 * @param {Entry} entry
 * @param {number} number
 * @returns {Entry}
 */
function copyEntry({ folder, head, examples }, number) {
  return { folder: `${folder}_${number}`, head: head.replace('",', ` ${number}",`), examples };
}

/** @param {Entry} entry */
const entryLines = ({ folder, head, examples }) =>
  `    ${folder} ${head} {\n${examples.map((line) => `        ${line},\n`).join("")}    }\n`;

/**
 * Each its part of the examples; those that have few leave room for others.
 * @param {Entry[]} entries
 * @param {number} examples
 * @returns {Entry[]}
 */
function share(entries, examples) {
  const counts = entries.map(() => 1);
  for (let left = examples - entries.length, before = -1; left > 0 && left !== before; ) {
    before = left;
    entries.forEach((entry, index) => {
      if (left > 0 && counts[index] < entry.examples.length) {
        counts[index] += 1;
        left -= 1;
      }
    });
  }
  return entries.map((entry, index) => ({ ...entry, examples: entry.examples.slice(0, counts[index]) }));
}

/**
 * What stands between a line and the closing brace at its depth.
 * @param {string} text
 * @param {string} opening
 */
function block(text, opening) {
  const start = text.lastIndexOf(opening);
  const end = text.indexOf("\n}", start);
  if (start < 0 || end < 0) throw new Error(`no ${opening.trim()}`);
  return text.slice(start + opening.length, end + 1);
}

/**
 * @param {string} text
 * @param {string} opening
 * @param {string[]} lines
 */
function replaceBlock(text, opening, lines) {
  const inside = block(text, `\n${opening}`);
  return text.replace(`${opening}${inside}`, () => `${opening}\n${lines.join("\n")}\n`);
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {(text: string) => string} change
 */
async function write(folder, file, change) {
  const place = path.join(folder, file);
  await writeFile(place, change(await readFile(place, "utf8")));
}
