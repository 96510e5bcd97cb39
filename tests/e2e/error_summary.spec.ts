// ErrorSummary: focus and scrolling, with real keys. The rest is in tests/browser/error_summary.rs and form.rs.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("FORM-3 ES-2 ES-3 Enter sends, the summary takes the focus, and its links lead to the labels", async ({ page, visit }) => {
  await page.setViewportSize({ width: 400, height: 320 });
  await visit("examples/form/basic/");
  const name = page.getByRole("textbox", { name: "Navn" });
  await name.focus();
  await page.keyboard.press("Enter");
  const summary = page.getByRole("group", { name: "Du må rette 4 feil" });
  await expect(summary).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await summary.getByRole("link").nth(2).focus();
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: "Hva lurer du på?" });
  await expect(text).toBeFocused();
  await expect(page.locator("label", { hasText: "Hva lurer du på?" })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
});
