// DateForm: typed, picked, and today's.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("STF-1 STF-2 by keyboard: a day outside is told, and today is one press away", async ({ page, visit }) => {
  await visit("examples/date_form/basic/");
  const date = page.getByRole("textbox", { name: /Oppstartsdato/ });
  await expect(date).toHaveAccessibleDescription(/Du kan velge fra 01\.01\.2026 til og med 31\.12\.2026\./);
  await page.keyboard.press("Tab");
  await expect(date).toBeFocused();
  await page.keyboard.type("31.12.2025");
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await expect(page.getByText("Datoen kan ikke være før 01.01.2026.")).toHaveCount(2);
  expect(await axe(page, { fragment: true })).toEqual([]);
  const today = page.getByRole("button", { name: "Start i dag" });
  await today.focus();
  await page.keyboard.press("Enter");
  await expect(date).toHaveValue("17.03.2026");
  await expect(page.locator(".felles-announcer")).toHaveText("17.03.2026");
  await expect(today).toBeFocused();
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Du starter 17.03.2026.")).toBeVisible();
});
