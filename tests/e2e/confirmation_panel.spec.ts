// ConfirmationPanel: by keyboard, in a form.

import { expect, test } from "./fixtures.ts";

test("FORM-3 what must be confirmed is asked for, and Space confirms it", async ({ page, visit }) => {
  await visit("examples/confirmation_panel/form/");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("link", { name: /^Bekreft at/ }).click();
  const box = page.getByRole("checkbox");
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await expect(page.locator(".felles-error-summary")).toHaveCount(0);
});
