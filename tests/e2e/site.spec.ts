// The site as a whole: its files, its policy, its links, and what it is without script.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { POLICY, serve } from "../serve.mjs";
import { expect, hydrated, test } from "./fixtures.ts";
import { DIST, addressOf, isExample, pages, site, stop } from "./site.ts";

const documents = () =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".html"));

const read = (file: string) => readFileSync(path.join(DIST, file), "utf8");

test("every page in the folder is in the list that the tests go over", () => {
  const written = documents()
    .filter((file) => path.basename(file) === "index.html")
    .map((file) => file.slice(0, -"index.html".length));
  expect(written.sort()).toEqual(pages());
  expect(pages().filter(isExample).length).toBeGreaterThan(5);
});

test("no document has an inline script, style or handler", () => {
  for (const file of documents()) {
    const html = read(file).replace(/<!--.*?-->/gs, "");
    // Of JSON nothing runs: it is data, which the policy lets be.
    expect.soft(html.match(/<script(?![^>]*\b(?:src=|type="application\/json"))[^>]*>/g), file).toBeNull();
    expect.soft(html.match(/<style[\s>]/g), file).toBeNull();
    expect.soft(html.match(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*\s(?:style|on[a-z]+)=/g), file).toBeNull();
    expect.soft(html.match(/(?:href|src|action)="\s*javascript:/gi), file).toBeNull();
  }
});

test("every link to a page of the site leads to one, and every fragment to an element", () => {
  const known = new Map(documents().map((file) => [file, read(file)]));
  const broken: string[] = [];
  for (const [file, html] of known) {
    const content = html.replace(/<pre[\s>].*?<\/pre>/gs, "").replace(/data-example="[^"]*".*?<\/main>/gs, "");
    for (const [, href = ""] of content.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]*)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), new URL(file, "http://site/"));
      if (url.host !== "site") continue;
      const target = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      const found = known.get(target) ?? (existsSync(path.join(DIST, target)) ? "" : undefined);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (found === undefined) broken.push(`${file}: ${href}: no such page`);
      else if (fragment !== "" && isOurs(file) && !found.includes(` id="${fragment}"`)) broken.push(`${file}: ${href}: no such element`);
    }
  }
  expect(broken).toEqual([]);
});

/** Inside an example a fragment may lead nowhere: it shows a link, not a place. */
function isOurs(file: string): boolean {
  return !isExample(file) && !file.startsWith("components/") && !file.startsWith("patterns/");
}

test("the server sends the strict policy with every kind of file", async ({ page }) => {
  for (const address of ["", "felles.css", "start.js", "components/button/", "finnes-ikke"]) {
    const response = await page.request.get(address);
    expect.soft(response.headers()["content-security-policy"], address).toBe(POLICY);
  }
});

test("an unknown address, at any depth, is a real page that says so", async ({ page, problems }) => {
  problems.expect(/404/);
  for (const address of ["finnes-ikke", "components/button/finnes/ikke/"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await hydrated(page);
  }
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(site());
});

test("the site works from a path below its host", async ({ page }) => {
  const base = "/etat/byggeklosser/";
  const server = await serve(DIST, { port: 0, base });
  try {
    const root = addressOf(server, base);
    for (const address of ["", "components/button/", "examples/button/basic/"]) {
      await page.goto(root + address);
      await hydrated(page);
      const links = await page.getByRole("link").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(links.filter((link) => link.startsWith(new URL(root).origin) && !link.startsWith(root))).toEqual([]);
    }
    await page.getByRole("button").first().click();
    await expect(page.getByText("Trykket 1 ganger")).toBeVisible();
  } finally {
    await page.goto("about:blank");
    await stop(server);
  }
});

const readable = pages().filter((address) => !isExample(address));
/** Several in one test: a page without script is there in no time, and a tab of the browser is not. */
const AT_ONCE = 16;

for (let first = 0; first < readable.length; first += AT_ONCE) {
  const addresses = readable.slice(first, first + AT_ONCE);
  test(`without script /${addresses[0]} and the pages after it can be read`, async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator("html"), address).not.toHaveAttribute("data-hydrated");
      await expect.soft(page.getByRole("heading", { level: 1 }), address).toBeVisible();
      await expect.soft(page.getByRole("navigation").first(), address).toBeVisible();
      for (const example of await page.locator("[data-example]").all()) {
        expect.soft((await example.innerText()).trim() + (await example.innerHTML()), address).not.toBe("");
      }
      if (address.startsWith("components/") && address !== "components/") {
        await expect.soft(page.locator("[data-example]").first(), address).toBeVisible();
        await expect.soft(page.locator("pre code").first(), address).toBeVisible();
      }
    }
  });
}

test("the browser understands every declaration of felles.css", async ({ page }) => {
  await page.goto("");
  const css = read("felles.css");
  const refused = await page.evaluate((css) => {
    const refused: string[] = [];
    const blocks = css.replace(/url\([^)]*\)|"[^"]*"/g, (text) => text.replace(/[:;{}]/g, "_")).matchAll(/\{([^{}]*)\}/g);
    let count = 0;
    for (const [, block = ""] of blocks) {
      for (const declaration of block.split(";").filter((text) => text.includes(":"))) {
        const [name = "", ...value] = declaration.split(":");
        count++;
        if (name.startsWith("--") || ["syntax", "inherits", "initial-value"].includes(name)) continue;
        if (!CSS.supports(name, value.join(":").replace(/!important$/, ""))) refused.push(declaration);
      }
    }
    return count < 500 ? [`only ${count} declarations were read`] : refused;
  }, css);
  expect(refused).toEqual([]);
});

test("the search for a failing page finds one", async ({ page }) => {
  // What pages.spec.ts relies on is itself held against a page that is wrong in each way.
  const { axe } = await import("./axe.ts");
  await page.goto("");
  await page.evaluate(() => {
    const bad = document.createElement("button");
    bad.id = "same";
    const twin = bad.cloneNode() as Element;
    document.body.append(bad, twin);
  });
  expect((await axe(page)).filter((line) => line.startsWith("button-name"))).toHaveLength(2);
});
