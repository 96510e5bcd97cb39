// Pagination: keys, focus, and real links.

import { expect, test } from "./fixtures.ts";

test("PAG-3 PAG-6 what leads nowhere and what is left out is not reached", async ({ page, visit }) => {
  await visit("examples/pagination/basic/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Side 1", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Forrige side" })).toHaveCount(0);
  const reached = [];
  for (let presses = 0; presses < 7; presses += 1) {
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")));
    await page.keyboard.press("Tab");
  }
  expect(reached).toEqual(["Side 1", "Side 2", "Side 3", "Side 4", "Side 5", "Side 10", "Neste side"]);
});

test("PAG-7 the focus is on the page that was chosen, and the place of the arrow stays", async ({ page, visit }) => {
  await visit("examples/pagination/basic/");
  const next = page.getByRole("button", { name: "Neste side" });
  const before = await next.boundingBox();
  await page.getByRole("button", { name: "Side 5", exact: true }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("29 saker, side 5 av 10");
  await expect(page.getByRole("button", { name: "Side 5", exact: true })).toBeFocused();
  expect((await next.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  await next.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("29 saker, side 10 av 10");
  await expect(page.getByRole("button", { name: "Side 10", exact: true })).toBeFocused();
});

test("PAG-8 a page has an address, and a middle press opens it in a tab", async ({ page, visit, context }) => {
  await visit("examples/pagination/links/");
  const link = page.getByRole("link", { name: "Side 8", exact: true });
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click({ button: "middle" })]);
  await tab.waitForLoadState();
  expect(new URL(tab.url()).hash).toBe("#treff-8");
  await tab.close();
  await link.click();
  expect(new URL(page.url()).hash).toBe("#treff-8");
});

test("GEN-2 an owner who refuses keeps the page", async ({ page, visit }) => {
  await visit("examples/pagination/controlled/");
  await page.getByRole("button", { name: "Side 2", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Lagre før du går videre.");
  await expect(page.locator("[aria-current=page]")).toHaveText("1");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Side 2", exact: true }).click();
  await expect(page.locator("[aria-current=page]")).toHaveText("2");
});

test("it keeps within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const example of ["basic", "more_around", "adjacent", "long_text", "sizes"]) {
    await visit(`examples/pagination/${example}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), example).toBeLessThanOrEqual(320);
  }
});
