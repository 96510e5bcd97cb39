// The general points that one example shows for all; what every page is asked is in pages.spec.ts.

import { expect, test } from "./fixtures.ts";

test("GEN-8 a press of the mouse on a button or tab shows no ring", async ({ page, visit }) => {
  await visit("examples/button/basic/");
  const button = page.getByRole("button").first();
  await button.click();
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("none");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});
