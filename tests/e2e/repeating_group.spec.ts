// RepeatingGroup: by keyboard. The rest is in tests/browser/repeating_group.rs.

import { expect, test } from "./fixtures.ts";

test("REP-2 REP-3 rows by keyboard", async ({ page, visit }) => {
  await visit("examples/repeating_group/basic/");
  await page.getByRole("button", { name: "Legg til et barn" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Barn 2" }).getByRole("textbox", { name: "Navn" })).toBeFocused();
  await page.keyboard.type("Ola");
  await page.getByRole("button", { name: "Fjern Barn 2" }).focus();
  await page.keyboard.press("Enter");
  const question = page.getByRole("alertdialog", { name: "Vil du fjerne Barn 2?" });
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: "Fjern" }).click();
  await expect(page.getByRole("group", { name: "Barn 2" })).toHaveCount(0);
  await expect(page.locator(".felles-repeating-group__name").first()).toBeFocused();
});

test("Enter in a row sends the form, and adds no row", async ({ page, visit }) => {
  await visit("examples/repeating_group/basic/");
  await page.getByRole("textbox", { name: "Navn" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await expect(page.getByRole("group", { name: /^Barn \d$/ })).toHaveCount(1);
});
