// @ts-check
// The package as people get it: packed, installed from the tarball, and used from TypeScript, Node, bundlers, frameworks and none.
// `cargo xtask test --only npm`, or `node --test tests/frameworks/npm.test.mjs` after a build.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { compile } from "svelte/compiler";
import { build } from "vite";
import { serve } from "../serve.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = process.env["FELLES_DIST"] ?? path.join(ROOT, "dist");
const PACKAGE = path.join(DIST, "npm");
// Below the checkout, so that frameworks are found in its node_modules, and the package only in the project's own.
const PROJECT = path.join(ROOT, "target", "npm", "project");
const TSC = path.join(ROOT, "node_modules", "typescript", "bin", "tsc");

/** What a program says, and all of it where it fails. @param {string} program @param {string[]} words @param {string} folder */
async function run(program, words, folder) {
  const ended = await promisify(execFile)(program, words, { cwd: folder }).catch((error) => assert.fail(`${error.message}\n${error.stdout}`));
  return ended.stdout;
}

/** @type {import("@playwright/test").Browser} */
let browser;
/** @type {import("node:http").Server} */
let server;
let site = "";

/** What npm packed. @type {{ filename: string, version: string, files: { path: string }[] }} */
let packed;

before(async () => {
  assert.ok(existsSync(PACKAGE), "there is no package yet. Do: cargo xtask build");
  rmSync(PROJECT, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL("apps", import.meta.url)), PROJECT, { recursive: true });
  writeFileSync(path.join(PROJECT, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
  const install = async () => {
    [packed] = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", PROJECT], PACKAGE));
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", `./${packed.filename}`], PROJECT);
  };
  [browser, server] = await Promise.all([
    chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium", args: ["--disable-gpu"] }),
    serve(path.join(PROJECT, "served"), { port: 0, base: "/under/vei/" }),
    install(),
  ]);
  const address = server.address();
  site = typeof address === "object" && address ? `http://localhost:${address.port}/under/vei/` : "";
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
  page.setDefaultTimeout(90_000);
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
  const account = page.locator("felles-account-number-field");
  await account.getByRole("textbox", { name: "Konto" }).fill("12345678903");
  await account.getByText("Ring oss").waitFor({ state: "hidden" });
  await page.locator("felles-toast").evaluate((/** @type {any} */ toast) => toast.show("Lagret."));
  await page.getByRole("region", { name: "Varsler" }).getByText("Lagret.").waitFor();
}

// They wait for other programs most of the time.
describe("the package", { concurrency: true, timeout: 600_000 }, () => {
  test("what is packed is what the package says, and could be published", async () => {
    const names = packed.files.map(({ path }) => path);
    for (const name of ["felles.js", "bridge.js", "light.js", "felles_fields_bg.wasm", "felles.d.ts", "custom-elements.json", "felles.css", "granitt.css", "widgets.css", "README.md", "LICENSE", "NOTICE", "industry_codes.txt", "postnummer.tsv"]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.some((name) => name.includes("felles_test")));
    const crate = readFileSync(path.join(ROOT, "Cargo.toml"), "utf8").match(/^version = "(.+)"/m)?.[1];
    assert.equal(packed.version, crate);
    // All checks but those that ask the registry; it asks for no log-in.
    await run("npm", ["publish", "--dry-run", "--force", "--offline", packed.filename], PROJECT);
  });

  test("importing it on a server does nothing and throws nothing", async () => {
    const said = await run(process.execPath, ["--input-type=module", "--eval", 'import "felles";'], PROJECT);
    assert.equal(said, "");
  });

  test("its types are right, in TypeScript, JSX and templates", async () => {
    const options = ["--noEmit", "--strict", "--target", "es2023", "--lib", "es2023,dom,dom.iterable", "--module", "preserve", "--moduleResolution", "bundler"];
    await run(process.execPath, [TSC, ...options, "--jsx", "react-jsx", "--types", "react", "types.ts", "types.tsx"], PROJECT);
  });

  test("without a bundler: one script tag, under a path of a static host", async () => {
    const folder = path.join(PROJECT, "served", "alone");
    cpSync(path.join(PROJECT, "node_modules", "felles"), path.join(folder, "felles"), { recursive: true });
    const page = readFileSync(path.join(PROJECT, "plain.html"), "utf8");
    writeFileSync(path.join(folder, "index.html"), page.replace("plain.js", "felles/felles.js"));
    await visit("alone/", drawsPlain);
  });

  test("two versions on one page: each draws what it was the first to have", async () => {
    const folder = path.join(PROJECT, "served", "two");
    for (const copy of ["old", "new"]) cpSync(path.join(PROJECT, "node_modules", "felles"), path.join(folder, copy), { recursive: true });
    const stub = readFileSync(path.join(folder, "old", "felles.js"), "utf8");
    const older = stub.replace(/^ *"toast": .*\n/m, "");
    assert.notEqual(older, stub);
    writeFileSync(path.join(folder, "old", "felles.js"), older);
    const page = readFileSync(path.join(PROJECT, "plain.html"), "utf8");
    const script = '<script type="module" src="plain.js"></script>';
    assert.ok(page.includes(script));
    const both = ["old", "new"].map((copy) => script.replace("plain.js", `${copy}/felles.js`));
    writeFileSync(path.join(folder, "index.html"), page.replace(script, both.join("")));
    await visit("two/", async (page) => {
      await drawsPlain(page);
      const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/two/")[1]));
      assert.deepEqual(fetched.filter((name) => name?.endsWith(".wasm")).sort(), ["new/felles_structure_bg.wasm", "old/felles_fields_bg.wasm"]);
    });
  });

  test("with webpack", async () => {
    const folder = path.join(PROJECT, "served", "webpack");
    await run(process.execPath, [fileURLToPath(new URL("webpack.mjs", import.meta.url)), PROJECT, folder], PROJECT);
    cpSync(path.join(PROJECT, "plain.html"), path.join(folder, "index.html"));
    await visit("webpack/", drawsPlain);
  });

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
    const works = pages.slice(1).map((name) => context.test(name, () => visit(`vite/${name}.html`, worksIn)));
    await Promise.all([...works, context.test("plain", () => visit("vite/plain.html", drawsPlain))]);
  });
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

/** What every framework's page must do. @param {import("@playwright/test").Page} page */
async function worksIn(page) {
  // Properties, events and forms.
  const account = page.locator("felles-account-number-field").getByRole("textbox");
  await account.fill("12345678903");
  await account.blur();
  const places = page.locator("felles-combobox");
  await places.getByRole("combobox").fill("berg");
  await places.getByRole("option", { name: "Bergen" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText('12345678903|4601|[["konto","12345678903"],["kommune","4601"]]', { exact: true }).waitFor();

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
  await page.locator("#a").getByRole("textbox").fill("01838012317");
  await page.getByRole("button", { name: "Bytt om" }).click();
  await page.locator("#b ~ #a").waitFor();
  assert.equal(await page.locator("#a").getByRole("textbox").inputValue(), "018380 12317");

  // The theme.
  await page.getByRole("button", { name: "Mørkt" }).click();
  await page.locator("felles-theme[data-color-scheme=dark]").waitFor();

  // Coming a thousand times, drawn each time, and going again.
  await page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel();
    /** @param {() => unknown} reached */
    const until = async (reached) => {
      while (!reached()) {
        await new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      }
    };
    const shown = () => document.getElementById("shown");
    const flip = () => /** @type {any} */ (window).flip();
    await until(() => shown()?.matches(":state(ready)"));
    for (let round = 0; round < 1000; round++) {
      flip();
      await until(() => !shown());
      flip();
      await until(() => shown()?.matches(":state(ready)"));
    }
  });
  await page.locator("#shown").getByRole("textbox").fill("310000019");
}
