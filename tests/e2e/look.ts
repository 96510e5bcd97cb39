// How an example looks, for the short tests of components that only look.

import { type Locator, type Page, expect } from "@playwright/test";

/** Lets text run from right to left. */
export async function rightToLeft(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
}

/** How far an element begins after the one around it, at the side where lines begin. */
export async function startGap(outer: Locator, inner: Locator): Promise<number> {
  const [around, within] = await Promise.all([outer.boundingBox(), inner.boundingBox()]);
  if (around === null || within === null) throw new Error("is not shown");
  const mirrored = await outer.evaluate((element) => getComputedStyle(element).direction === "rtl");
  return mirrored ? around.x + around.width - within.x - within.width : within.x - around.x;
}

/** An element has its place in the one around it also where text runs from right to left. */
export async function expectMirrored(page: Page, outer: Locator, inner: Locator, atLeast = 0): Promise<void> {
  const before = await startGap(outer, inner);
  expect(before).toBeGreaterThanOrEqual(atLeast);
  await rightToLeft(page);
  expect(await startGap(outer, inner)).toBeCloseTo(before, 0);
}

/** The address that a press on an element leads to, so many pixels from its start, or from its end where that is negative. */
export async function leadsTo(page: Page, element: Locator, from: number): Promise<string | undefined> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("is not shown");
  const place = { x: from < 0 ? box.x + box.width + from : box.x + from, y: box.y + box.height / 2 };
  return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest("a")?.href, place);
}
