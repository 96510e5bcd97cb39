// PostponeField: native radio buttons, and a time of one's own.

import { expect, test } from "./fixtures.ts";

test("PPF-1 arrows move between the choices; date and time come forward with theirs", async ({ page, visit }) => {
  await visit("examples/postpone_field/basic/");
  await page.getByRole("radio", { name: "1 time" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "1 dag" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Klokkeslett" })).toBeHidden();
  await page.getByText("Velg dato og klokkeslett").click();
  await expect(page.getByRole("textbox", { name: "Klokkeslett" })).toBeVisible();
});

test("PPF-2 what was chosen is received", async ({ page, visit }) => {
  await visit("examples/postpone_field/in_form/");
  await page.getByText("Velg dato og klokkeslett").click();
  await page.getByRole("textbox", { name: "Dato" }).fill("17.5.2026");
  await page.getByRole("textbox", { name: "Klokkeslett" }).fill("9");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Vi minner deg på det 17.05.2026 kl. 09:00.")).toBeVisible();
});
