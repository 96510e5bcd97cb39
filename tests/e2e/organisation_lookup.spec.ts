// OrganisationLookup: what is seen and said.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("LKU-1 the organisation is shown and said as soon as the number is whole", async ({ page, visit }) => {
  await visit("examples/organisation_lookup/basic/");
  const input = page.getByRole("textbox", { name: "Organisasjonsnummer" });
  await input.pressSequentially("310000019");
  await expect(page.locator(".felles-lookup")).toContainText("Fjordvik kommune i Fjordvik");
  await expect(page.locator(".felles-announcer")).toHaveText("Fjordvik kommune, i Fjordvik");
  await expect(input).toHaveAccessibleDescription(/Fjordvik kommune/);
  await page.keyboard.press("Backspace");
  await expect(page.locator(".felles-lookup")).toBeEmpty();
});

test("LKU-2 each outcome can be read, and a failure can be tried again by keyboard", async ({ page, visit }) => {
  await visit("examples/organisation_lookup/outcomes/");
  const outcomes = page.locator(".felles-lookup");
  await expect(outcomes.nth(0)).toContainText("Fjordvik kommune");
  await expect(outcomes.nth(1)).toContainText("Vi finner ingen virksomhet");
  await expect(outcomes.nth(2)).toContainText("Vi får ikke kontakt med Enhetsregisteret nå.");
  expect(await axe(page, { fragment: true })).toEqual([]);
  const again = page.getByRole("button", { name: "Prøv igjen" });
  await again.focus();
  await page.keyboard.press("Enter");
  await expect(outcomes.nth(2)).toContainText("Vi får ikke kontakt med Enhetsregisteret nå.");
});

test("LKU-1 the page goes on when the organisation is found", async ({ page, visit }) => {
  await visit("examples/organisation_lookup/on_found/");
  const next = page.getByRole("button", { name: "Gå videre" });
  await expect(next).toBeEnabled();
  await page.getByRole("textbox").fill("310 000");
  await expect(next).toBeDisabled();
});
