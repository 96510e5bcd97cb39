// DurationField: a number and a native select.

import { expect, test } from "./fixtures.ts";

test("DUR-1 a number and a unit are received as one", async ({ page, visit }) => {
  await visit("examples/duration_field/in_form/");
  await page.getByRole("textbox", { name: "Antall" }).fill("3");
  await page.getByRole("combobox", { name: "Enhet" }).selectOption({ label: "uker" });
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Du er borte i 3 uker.")).toBeVisible();
});

test("DUR-1 a missing unit is told at the unit alone", async ({ page, visit }) => {
  await visit("examples/duration_field/in_form/");
  await page.getByRole("textbox", { name: "Antall" }).fill("3");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("combobox", { name: "Enhet" })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "Antall" })).not.toHaveAttribute("aria-invalid");
});
