// PersonLookup: by keyboard, through all outcomes.

import { expect, test } from "./fixtures.ts";

test("PLU-1 LKU-1 LKU-2 by keyboard: missing, found, nobody, failed", async ({ page, visit }) => {
  await visit("examples/person_lookup/basic/");
  const outcome = page.locator(".felles-lookup");
  const surname = page.getByRole("textbox", { name: "Etternavn" });
  await page.getByRole("textbox", { name: "Fødselsnummer eller D-nummer" }).focus();
  await page.keyboard.type("01838012317");
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-field__message")).toHaveText(/Skriv etternavnet\./);
  await page.keyboard.press("Tab");
  await expect(surname).toBeFocused();
  await page.keyboard.type("Nordmann");
  await page.keyboard.press("Enter");
  await expect(outcome).toContainText("Kari Nordmann");
  await surname.fill("Hansen");
  await expect(outcome).toBeEmpty();
  await page.keyboard.press("Enter");
  await expect(outcome).toContainText("Vi finner ingen med dette nummeret");
  await surname.fill("Feil");
  await page.getByRole("button", { name: "Finn personen" }).click();
  await expect(outcome).toContainText("Vi får ikke kontakt med Folkeregisteret nå.");
  await expect(page.getByRole("button", { name: "Prøv igjen" })).toBeVisible();
});
