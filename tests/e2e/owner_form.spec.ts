// OwnerForm: filled in by keyboard, with its errors, and what stays out of the browser.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("OWF-1 FORM-3 by keyboard: several surnames are told of, at the field and in the summary", async ({ page, visit }) => {
  await visit("examples/owner_form/basic/");
  const id = page.getByRole("textbox", { name: /Fødselsnummer/ });
  const surname = page.getByRole("textbox", { name: /Etternavn/ });
  await page.keyboard.press("Tab");
  await expect(id).toBeFocused();
  await page.keyboard.type("01838012317");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Innehaveren har ikke norsk nummer" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(surname).toBeFocused();
  await page.keyboard.type("Aas Hansen");
  await page.keyboard.press("Enter");
  const summary = page.locator(".felles-error-summary");
  await expect(summary).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await summary.getByRole("link", { name: /navneloven/ }).click();
  await expect(surname).toBeFocused();
  await expect(surname).toHaveAccessibleDescription(/bare det siste som teller etter navneloven/);
  await surname.fill("Aas-Hansen");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Innehaveren heter Aas-Hansen.")).toBeVisible();
  await expect(id).toHaveValue("018380 12317");
});

test("OWF-2 nothing of the person is kept in the browser", async ({ page, visit }) => {
  await visit("examples/owner_form/in_a_bigger_form/");
  await page.getByRole("textbox", { name: /Fødselsnummer/ }).fill("01838012317");
  await page.getByRole("textbox", { name: /Etternavn/ }).fill("Nordmann");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator(".felles-alert", { hasText: "Vi har sendt innehaveren en beskjed." })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("12317");
});
