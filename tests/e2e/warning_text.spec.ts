// WarningText: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("its word is read first, and its symbol goes to the side where lines begin", async ({ page, visit }) => {
  await visit("examples/warning_text/basic/");
  const warning = page.locator(".felles-warning-text");
  await expect(warning).toHaveText(/^\s*Advarsel: Du kan få tvangsmulkt/);
  await page.emulateMedia({ forcedColors: "active" });
  const [symbol, text] = await warning.evaluate((element) => [element.querySelector("svg"), element].map((part) => part && getComputedStyle(part).color));
  expect(symbol).toBe(text);
  await page.emulateMedia({ forcedColors: "none" });
  await expectMirrored(page, warning, warning.locator("strong"), 30);
});
