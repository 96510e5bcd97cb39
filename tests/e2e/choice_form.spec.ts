// ChoiceForm: chosen by keyboard, and by nobody.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("CHF-1 CHF-2 by keyboard: nothing chosen is told, then arrows choose", async ({ page, visit }) => {
  await visit("examples/choice_form/basic/");
  await page.getByRole("button", { name: "Velg denne næringskoden" }).click();
  const summary = page.locator(".felles-error-summary");
  await expect(summary).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await summary.getByRole("link", { name: "Velg en næringskode, eller finn en selv." }).click();
  const photo = page.getByRole("radio", { name: "74.200 Fotografvirksomhet" });
  await expect(photo).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "74.109 Annen designvirksomhet" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /Finn næringskode selv/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Du har valgt 74.109.")).toBeVisible();
});
