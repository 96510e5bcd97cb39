// AddressField: filled in by keyboard.

import { expect, test } from "./fixtures.ts";

test("ADF-1 PCF-1 an address is filled in by keyboard, and the place comes", async ({ page, visit }) => {
  await visit("examples/address_field/basic/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Gateadresse eller postboks" })).toBeFocused();
  await page.keyboard.type("Storgata 1");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Postnummer" })).toBeFocused();
  await page.keyboard.type("9990");
  // It is said too, in the live region.
  await expect(page.locator(".felles-postal-code-field__place")).toHaveText("BÅTSFJORD");
  await expect(page.getByRole("group", { name: "Postadresse" })).toBeVisible();
});

test("ADF-1 FORM-3 in a form, what is missing is told at each part", async ({ page, visit }) => {
  await visit("examples/address_field/in_form/");
  await page.getByRole("button", { name: "Meld flytting" }).click();
  const summary = page.locator(".felles-error-summary");
  await expect(summary.getByRole("link")).toHaveText(["Skriv gateadressen.", "Skriv postnummeret, 4 siffer."]);
  await summary.getByRole("link").nth(1).click();
  await expect(page.getByRole("textbox", { name: "Postnummer" })).toBeFocused();
});
