// IconText: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("the icon stands before the words from either side, and no shadow is printed", async ({ page, visit }) => {
  await visit("examples/icon_text/variants/");
  const line = page.locator('.felles-icon-text[data-variant="shadow"]');
  await page.emulateMedia({ media: "print" });
  expect(await line.evaluate((element) => getComputedStyle(element).boxShadow)).toMatch(/^(none|rgba\(0, 0, 0, 0\) 0px 0px 0px 0px)$/);
  await page.emulateMedia({ media: null });
  await expectMirrored(page, line, line.locator(".felles-icon-text__text"), 40);
  await expect(page.getByRole("img")).toHaveCount(0);
});
