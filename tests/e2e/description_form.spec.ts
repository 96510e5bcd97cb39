// DescriptionForm: a text and a sector, and a server that wants more.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("DSF-1 by keyboard: what is missing is told, the sector is chosen, and it goes on", async ({ page, visit }) => {
  await visit("examples/description_form/basic/");
  const text = page.getByRole("textbox", { name: /kort beskrivelse/ });
  await page.keyboard.press("Tab");
  await expect(text).toBeFocused();
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await text.fill("Jeg strikker og selger luer.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Varehandel" })).toBeChecked();
  await expect(page.getByText("Det tar vanligvis 3–4 dager.")).toBeVisible();
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator(".felles-alert", { hasText: "Beskrivelsen er med i søknaden." })).toBeVisible();
});

test("DSF-1 FORM-5 what the server finds stands at the field", async ({ page, visit }) => {
  await visit("examples/description_form/text_only/");
  await page.getByRole("textbox").fill("Jeg strikker.");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByRole("textbox")).toHaveAccessibleDescription(/Skriv også hvem du selger til\./);
  await expect(page.getByRole("textbox")).toHaveValue("Jeg strikker.");
});
