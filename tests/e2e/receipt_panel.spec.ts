// ReceiptPanel: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("the number is read with what it is called, and its digits keep their order", async ({ page, visit }) => {
  await visit("examples/receipt_panel/next_steps/");
  const reference = page.locator(".felles-receipt-panel__reference");
  await expect(reference).toHaveText(/^\s*Saksnummer\s+2026\/118 402\s*$/);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await expect(reference.locator("bdi")).toHaveCSS("unicode-bidi", "isolate");
});

test("on paper there are no buttons and no filled areas", async ({ page, visit }) => {
  await visit("examples/receipt_panel/next_steps/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".felles-receipt-panel")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(page.locator(".felles-receipt-panel__actions")).toBeHidden();
  await page.emulateMedia({ media: null });
});
