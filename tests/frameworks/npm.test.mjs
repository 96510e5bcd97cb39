// @ts-check
// The package as people get it: packed, installed from the tarball, and used from TypeScript, Node, bundlers, frameworks and none.
// `cargo xtask test --only npm`, or `node --test tests/frameworks/npm.test.mjs` after a build.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { compile } from "svelte/compiler";
import { build } from "vite";
import webpack from "webpack";
import { serve } from "../serve.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = process.env["FELLES_DIST"] ?? path.join(ROOT, "dist");
const PACKAGE = path.join(DIST, "npm");
// Below the checkout, so that frameworks are found in its node_modules, and the package only in the project's own.
const PROJECT = path.join(ROOT, "target", "npm", "project");
const TSC = path.join(ROOT, "node_modules", "typescript", "bin", "tsc");

/** @param {string} program @param {string[]} words @param {string} folder */
const run = (program, words, folder) => execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** @type {import("@playwright/test").Browser} */
let browser;
/** @type {import("node:http").Server} */
let server;
let site = "";

before(async () => {
  assert.ok(existsSync(PACKAGE), "there is no package yet. Do: cargo xtask build");
  rmSync(PROJECT, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL("apps", import.meta.url)), PROJECT, { recursive: true });
  writeFileSync(path.join(PROJECT, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", PROJECT], PACKAGE));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", `./${filename}`], PROJECT);
  server = await serve(path.join(PROJECT, "served"), { port: 0, base: "/under/vei/" });
  const address = server.address();
  site = typeof address === "object" && address ? `http://localhost:${address.port}/under/vei/` : "";
  browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium", args: ["--disable-gpu"] });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/**
 * Opens a page that says nothing but what it should.
 * @param {string} address
 * @param {(page: import("@playwright/test").Page) => Promise<void>} work
 */
async function visit(address, work) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(site + address);
  await work(page);
  await page.close();
  assert.deepEqual(problems, []);
}

/** @param {import("@playwright/test").Page} page */
async function drawsPlain(page) {
  await page.locator("felles-account-number-field").getByRole("textbox", { name: "Konto" }).fill("12345678903");
  await page.locator("felles-account-number-field").getByText("Ring oss").waitFor({ state: "hidden" });
  await page.locator("felles-toast").evaluate((/** @type {any} */ toast) => toast.show("Lagret."));
  await page.getByText("Lagret.").waitFor();
}

test("what is packed is what the package says, and could be published", () => {
  const [{ files, version }] = JSON.parse(run("npm", ["pack", "--dry-run", "--json"], PACKAGE));
  const names = files.map((/** @type {{ path: string }} */ { path }) => path);
  for (const name of ["felles.js", "bridge.js", "light.js", "felles_fields_bg.wasm", "index.d.ts", "custom-elements.json", "felles.css", "granitt.css", "widgets.css", "README.md", "LICENSE", "NOTICE", "industry_codes.txt", "postnummer.tsv"]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(!names.some((/** @type {string} */ name) => name.includes("felles_test")));
  const crate = readFileSync(path.join(ROOT, "Cargo.toml"), "utf8").match(/^version = "(.+)"/m)?.[1];
  assert.equal(version, crate);
  // All checks but those that ask the registry; it asks for no log-in.
  run("npm", ["publish", "--dry-run", "--force"], PACKAGE);
});

test("importing it on a server does nothing and throws nothing", () => {
  run(process.execPath, ["--input-type=module", "--eval", 'import "felles";'], PROJECT);
});

test("its types are right, in TypeScript and in JSX", () => {
  const options = ["--noEmit", "--strict", "--target", "es2023", "--lib", "es2023,dom,dom.iterable", "--module", "preserve", "--moduleResolution", "bundler"];
  run(process.execPath, [TSC, ...options, "--jsx", "react-jsx", "--types", "react", "types.ts", "types.tsx"], PROJECT);
});

test("without a bundler: one script tag, under a path of a static host", async () => {
  const folder = path.join(PROJECT, "served", "alone");
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(PROJECT, "node_modules", "felles"), path.join(folder, "felles"), { recursive: true });
  const page = readFileSync(path.join(PROJECT, "plain.html"), "utf8");
  writeFileSync(path.join(folder, "index.html"), page.replace("plain.js", "felles/felles.js"));
  await visit("alone/", drawsPlain);
});

test("with webpack", async () => {
  const folder = path.join(PROJECT, "served", "webpack");
  const compiler = webpack({
    mode: "production",
    context: PROJECT,
    entry: "./plain.js",
    output: { path: folder, filename: "plain.js", publicPath: "auto", module: true },
    experiments: { outputModule: true },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, stats) => (error ? reject(error) : resolve(stats))));
  assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString());
  cpSync(path.join(PROJECT, "plain.html"), path.join(folder, "index.html"));
  await visit("webpack/", drawsPlain);
});

/** @type {import("vite").Plugin} */
const svelte = {
  name: "svelte",
  transform(code, id) {
    if (!id.endsWith(".svelte")) return null;
    // The strict policy allows no markup in texts.
    return compile(code, { filename: id, generate: "client", fragments: "tree" }).js;
  },
};

test("with Vite: plain, React, Vue and Svelte", async (context) => {
  const folder = path.join(PROJECT, "served", "vite");
  const pages = ["plain", "react", "vue", "svelte"];
  await build({
    root: PROJECT,
    base: "./",
    logLevel: "error",
    configFile: false,
    plugins: [svelte],
    oxc: { jsx: { runtime: "automatic" } },
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((name) => path.join(PROJECT, `${name}.html`)) },
    },
  });
  const assets = readdirSync(path.join(folder, "assets"));
  for (const group of ["fields", "choices", "structure", "patterns", "service"]) {
    assert.ok(assets.some((name) => name.startsWith(`felles_${group}_bg`) && name.endsWith(".wasm")), group);
  }
  await context.test("plain", () => visit("vite/plain.html", drawsPlain));
  for (const name of pages.slice(1)) await context.test(name, () => visit(`vite/${name}.html`, worksIn));
});

/** What every framework's page must do. @param {import("@playwright/test").Page} page */
async function worksIn(page) {
  const output = page.locator("output");
  /** @param {string} text */
  const says = (text) => output.getByText(text, { exact: true }).or(page.locator("output", { hasText: text })).first().waitFor();

  // Properties, events and forms.
  const account = page.locator("felles-account-number-field").getByRole("textbox");
  await account.fill("12345678903");
  await account.blur();
  const places = page.locator("felles-combobox");
  await places.getByRole("combobox").fill("berg");
  await places.getByRole("option", { name: "Bergen" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await says('12345678903|4601|[["konto","12345678903"],["kommune","4601"]]');

  // Content, which comes and goes in the middle.
  const tabs = page.locator("felles-tabs");
  const more = page.getByRole("button", { name: "Flere" });
  await tabs.getByRole("tab", { name: "To" }).waitFor();
  await more.click();
  await tabs.getByRole("tab", { name: "Midt" }).waitFor();
  assert.deepEqual(await tabs.getByRole("tab").allTextContents(), ["Én", "Midt", "To"]);
  await tabs.getByRole("tab", { name: "Midt" }).click();
  await page.getByText("Det nye").waitFor();
  await more.click();
  await tabs.getByRole("tab", { name: "Midt" }).waitFor({ state: "detached" });
  assert.deepEqual(await tabs.getByRole("tab").allTextContents(), ["Én", "To"]);

  // A list that is reordered.
  await page.locator("#a").getByRole("textbox").fill("12");
  await page.getByRole("button", { name: "Bytt om" }).click();
  assert.equal(await page.locator("#b ~ #a").count(), 1);
  assert.equal(await page.locator("#a").getByRole("textbox").inputValue(), "12");

  // The theme.
  await page.getByRole("button", { name: "Mørkt" }).click();
  await page.locator("felles-theme[data-color-scheme=dark]").waitFor();

  // Coming and going a thousand times.
  await page.locator("#shown").getByRole("textbox").waitFor();
  await page.evaluate(async () => {
    for (let round = 0; round < 1000; round++) {
      /** @type {any} */ (window).flip();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await page.locator("#shown").getByRole("textbox").fill("310000019");
}
