// AddressForm: filled in by keyboard, and no PO box.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("BAF-1 BAF-2 by keyboard: a PO box is told of, the place comes, and the street goes on", async ({ page, visit }) => {
  await visit("examples/address_form/basic/");
  const street = page.getByRole("textbox", { name: /^Adresse/ });
  await page.keyboard.press("Tab");
  await expect(street).toBeFocused();
  await page.keyboard.type("P.O. Box 12");
  await page.keyboard.press("Tab");
  await expect(street).toHaveAccessibleDescription(/kan ikke være en postboks\. Skriv gaten og nummeret/);
  await expect(page.getByRole("textbox", { name: /Postnummer/ })).toBeFocused();
  await page.keyboard.type("9990");
  // It is said too, in the live region.
  await expect(page.locator(".felles-postal-code-field__place")).toHaveText("BÅTSFJORD");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "Gjør adressen privat" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await street.fill("Postboksveien 3");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Virksomheten holder til i Postboksveien 3.")).toBeVisible();
});
