// DateInput: from field to field as people do.

import { expect, test } from "./fixtures.ts";

test("DI-1 DI-3 nothing is told before all three are left, and the date is received", async ({ page, visit }) => {
  await visit("examples/date_input/in_form/");
  await page.getByRole("textbox", { name: "Dag" }).focus();
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  await page.keyboard.type("februar");
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await page.keyboard.type("2026");
  await page.keyboard.press("Tab");
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Brevet er fra 04.02.2026.")).toBeVisible();
});

test("DI-2 the error describes all three, and only the day is wrong", async ({ page, visit }) => {
  await visit("examples/date_input/states/");
  const group = page.getByRole("group", { name: "Med feil i dagen" });
  const day = group.getByRole("textbox", { name: "Dag" });
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await expect(day).toHaveAccessibleDescription(/April har 30 dager/);
  await expect(group.getByRole("textbox", { name: "Måned" })).not.toHaveAttribute("aria-invalid");
  await expect(group.getByRole("textbox", { name: "År" })).toHaveAccessibleDescription(/April har 30 dager/);
});
