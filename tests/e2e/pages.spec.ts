// Every page of the site: what must hold for all of them. A component's page shows all its examples, so that is where they are
// asked; one of them alone is then asked whether it stands by itself. That no example has an id twice, tests/native knows.

import type { Page } from "@playwright/test";
import { COLOR_RULES, axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { sideways } from "./sideways.ts";
import { examples, isExample, pages } from "./site.ts";

for (const address of pages().filter((address) => !isExample(address))) {
  test(`page /${address}`, async ({ page, visit }) => {
    await countShifts(page);
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
      expect(await axe(page, { only: COLOR_RULES })).toEqual([]);
    });
    await test.step("is accessible in forced colours", async () => {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      expect(await axe(page, { only: COLOR_RULES })).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
    });
    await keepsItsWidth(page, address);
    await test.step("has targets of 24 px at 320 px", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axe(page, { only: ["target-size"] })).toEqual([]);
    });
  });
}

for (const [name, [address = ""]] of examples()) {
  test(`page /examples/${name}/`, async ({ page, visit }) => {
    await countShifts(page);
    await visit(address);
    expect.soft(await repeatedIds(page), `${address} has no id twice`).toEqual([]);
    expect.soft(await shifts(page), `${address} stood still while it loaded`).toEqual([]);
    await keepsItsWidth(page, address);
  });
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
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.sources.length > 0 && entry.sources.every(isPlayersOwn)) continue;
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
