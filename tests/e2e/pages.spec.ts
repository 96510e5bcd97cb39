// Every page of the site: what must hold for all of them. A component's page shows all its examples, so that is where they are
// asked; one of them alone is asked whether it stands by itself. That no example has an id twice, tests/native knows.

import type { Page } from "@playwright/test";
import { COLOR_RULES, axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { keysTaken, withoutRing } from "./keyboard.ts";
import { sideways } from "./sideways.ts";
import { examples, isExample, pages } from "./site.ts";

const DESKTOP = { width: 1280, height: 800 };

// One test does the work of ten.
test.describe.configure({ timeout: 120_000 });

const examplesAlone = examples();

for (const address of pages().filter((address) => !isExample(address))) {
  const alone = isOfExamples(address) ? examplesAlone.get(address.split("/")[1] ?? "")?.[0] : undefined;
  // What is around the examples looks the same on all their pages: its colours are asked on one of them.
  const isWhole = !isOfExamples(address) || address === "components/button/";
  const colors = isWhole ? { only: COLOR_RULES } : { only: COLOR_RULES, within: "[data-example]" };
  test(`GEN-5 GEN-6 GEN-8 page /${address}`, async ({ page, visit, problems }) => {
    // One of its examples has a list that cannot be read, and says so when it gets the focus.
    if (address === "patterns/industry_code_search/") problems.expect(/this is no list of industry codes/);
    await countShifts(page);
    if (alone !== undefined) {
      await test.step("has an example that stands alone", async () => {
        await visit(alone);
        expect.soft(await repeatedIds(page), `${alone} has no id twice`).toEqual([]);
        expect.soft(await shifts(page), `${alone} stood still while it loaded`).toEqual([]);
        await keepsItsWidth(page, alone);
        await page.setViewportSize(DESKTOP);
      });
    }
    await visit(address);
    await test.step("has no id twice", async () => {
      expect(await repeatedIds(page)).toEqual([]);
    });
    await test.step("stood still while it loaded", async () => {
      expect(await shifts(page)).toEqual([]);
    });
    await test.step("is accessible in light", async () => {
      expect(await axe(page)).toEqual([]);
    });
    await test.step("is accessible in dark", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page, colors)).toEqual([]);
    });
    await test.step("is accessible in forced colours", async () => {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      expect(await axe(page, colors)).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
    });
    await keepsItsWidth(page, address);
    await test.step("has targets of 24 px at 320 px", async () => {
      expect(await axe(page, { only: ["target-size"] })).toEqual([]);
      await page.setViewportSize(DESKTOP);
    });
    // Last, for all that can be pressed is.
    await test.step("shows a ring where the keyboard is", async () => {
      for (const forcedColors of ["active", "none"] as const) {
        await page.emulateMedia({ forcedColors });
        expect(await withoutRing(page), `without a ring, forced colours ${forcedColors}`).toEqual([]);
      }
    });
    await test.step("leaves foreign keys to the browser", async () => {
      expect(await keysTaken(page)).toEqual([]);
    });
  });
}

/** Whether it is the page of a component or a pattern. */
function isOfExamples(address: string): boolean {
  return /^(components|patterns)\/./.test(address);
}

/** Asks whether a page scrolls sideways: with text of twice the size, at 320 px, and from right to left. */
async function keepsItsWidth(page: Page, address: string): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect.soft(await sideways(page), `${address} has room for text of twice the size`).toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sideways(page), `${address} fits into 320 px`).toEqual([]);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect.soft(await sideways(page), `${address} fits from right to left`).toEqual([]);
  await page.evaluate(() => (document.documentElement.dir = ""));
}

/** Ids that stand on more than one element. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

type Moved = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: Moved[] };

/** Writes down each layout shift from the first paint on, but those of a browser's own buttons within its player of sound. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    // Their nodes are in the browser's own shadow tree, which no page may see.
    const isPlayersOwn = ({ node, previousRect, currentRect }: Moved) =>
      node === null &&
      [...document.querySelectorAll("audio")].some((player) => {
        const box = player.getBoundingClientRect();
        return [previousRect, currentRect].every(
          ({ left, right, top, bottom }) =>
            left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1,
        );
      });
    // When the font comes late: its stand-in is as wide to within two in a hundred, and so what follows in the line moves.
    const isAlongTheLine = ({ previousRect, currentRect }: Moved) =>
      previousRect.top === currentRect.top &&
      Math.abs(previousRect.left - currentRect.left) <= Math.max(6, 0.02 * previousRect.right);
    // A space between two words is a node too, and nobody sees it move.
    const isBlank = ({ node }: Moved) => node instanceof Text && node.data.trim() === "";
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.sources.length > 0 && entry.sources.every((source) => isBlank(source) || isPlayersOwn(source))) continue;
        // Less than a hair of one line.
        if (entry.value < 0.0001) continue;
        if (entry.sources.length > 0 && entry.sources.every(isAlongTheLine)) continue;
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent));
        shifts.push(`${entry.value.toFixed(4)} ${nodes.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts so far; the browser tells of them with its next frame. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    return (window as unknown as { shifts: string[] }).shifts;
  });
}
