// PhoneField: the choice of country, with keys and in a narrow place.

import { expect, test } from "./fixtures.ts";

test("PHF-1 a country is chosen by keyboard, and a number with a code chooses its own", async ({ page, visit }) => {
  await visit("examples/phone_field/country/");
  const country = page.getByRole("combobox", { name: "Landkode" });
  const input = page.getByRole("textbox", { name: "Telefon" });
  await page.keyboard.press("Tab");
  await expect(country).toBeFocused();
  await country.selectOption("SE");
  await page.keyboard.press("Tab");
  await expect(input).toBeFocused();
  await page.keyboard.type("070-174 06 05");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("+46 701740605");
  await input.fill("+45 32 12 34 56");
  await expect(country).toHaveValue("DK");
});

test("PHF-1 the countries are called what the page calls them", async ({ page, visit }) => {
  await visit("examples/phone_field/countries/");
  const country = page.getByRole("combobox");
  await expect(country).toHaveValue("SO");
  await expect(country.locator("option")).toHaveText(["Norge +47", "Somalia +252", "Eritrea +291", "Syria +963"]);
});

test("PHF-2 a landline takes no message", async ({ page, visit }) => {
  await visit("examples/phone_field/mobile/");
  await page.getByRole("textbox").fill("68 05 12 34");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("mobilnummer");
});

test("country and number stand below each other at 320 px", async ({ page, visit }) => {
  await visit("examples/phone_field/country/");
  await page.setViewportSize({ width: 320, height: 800 });
  const [select, input] = [await page.getByRole("combobox").boundingBox(), await page.getByRole("textbox").boundingBox()];
  expect(input?.y).toBeGreaterThan((select?.y ?? 0) + (select?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
