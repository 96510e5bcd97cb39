// Every page of the site, each loaded once: what must hold for all of them.

import type { Page } from "@playwright/test";
import { COLOR_RULES, axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { isExample, pages } from "./site.ts";

for (const address of pages()) {
  test(`page /${address}`, async ({ page, visit }) => {
    await countShifts(page);
    await visit(address);
    const fragment = isExample(address);

    await test.step("has no id twice", async () => {
      expect(await repeatedIds(page)).toEqual([]);
    });
    await test.step("stood still while it loaded", async () => {
      expect(await shifts(page)).toEqual([]);
    });
    await test.step("is accessible in light", async () => {
      expect(await axe(page, { fragment })).toEqual([]);
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
    await test.step("has room for text of twice the size", async () => {
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      expect(await sideways(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
    });
    await test.step("does not scroll sideways at 320 px", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toEqual([]);
    });
    await test.step("has targets of 24 px at 320 px", async () => {
      expect(await axe(page, { only: ["target-size"] })).toEqual([]);
    });
    await test.step("does not scroll sideways from right to left", async () => {
      await page.evaluate(() => (document.documentElement.dir = "rtl"));
      expect(await sideways(page)).toEqual([]);
    });
  });
}

/** Ids that stand on more than one element. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

/** If the page can scroll sideways: how far, and the innermost elements that reach out of it. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    if (wide <= 0) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    });
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return [`${wide} px too wide`, ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };

/** Writes down each layout shift from the first paint on. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
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
