// HelpLink.

import { expect, test } from "./fixtures.ts";

test("HPL-1 a list named by the question, and a chat that is asked for", async ({ page, visit }) => {
  await visit("examples/help_link/chat/");
  await expect(page.getByRole("list", { name: "Står du fast?" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Chat med oss" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("Chatten er åpnet.");
});

test("a number can be called", async ({ page, visit }) => {
  await visit("examples/help_link/basic/");
  await expect(page.locator("a[href^='tel:']")).toBeVisible();
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/help_link/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
