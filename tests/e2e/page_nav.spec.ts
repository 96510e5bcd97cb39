// PageNav.

import { expect, test } from "./fixtures.ts";

test("PGN-1 a letter leads to its heading, and Tab goes on into its list", async ({ page, visit }) => {
  await visit("examples/page_nav/basic/");
  await page.getByRole("link", { name: "B", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: "B", exact: true })).toBeFocused();
  expect(new URL(page.url()).hash).toBe("#register-b");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Barnehage" })).toBeFocused();
});

test("PGN-1 a letter with nothing is heard so, and is no link", async ({ page, visit }) => {
  await visit("examples/page_nav/basic/");
  await expect(page.getByRole("link", { name: "Q", exact: true })).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Gå til" }).getByRole("listitem").nth(16)).toHaveText("QQ, ingen");
  await expect(page.getByRole("navigation", { name: "Gå til" }).getByRole("listitem")).toHaveCount(29);
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/page_nav/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
