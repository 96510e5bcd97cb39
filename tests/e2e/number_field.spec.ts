// NumberField: keys and the mouse wheel.

import { expect, test } from "./fixtures.ts";

test("NUF-1 arrow keys and the mouse wheel change nothing, and the number is written with its groups when it is left", async ({ page, visit }) => {
  await visit("examples/number_field/basic/");
  const input = page.getByRole("textbox", { name: "Antall ansatte" });
  await input.pressSequentially("12500");
  await page.keyboard.press("ArrowUp");
  await input.hover();
  await page.mouse.wheel(0, 200);
  await expect(input).toHaveValue("12500");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("12 500");
});

test("NUF-1 a number outside its limits is told", async ({ page, visit }) => {
  await visit("examples/number_field/limits/");
  const input = page.getByRole("textbox");
  await input.fill("100.5");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("100 eller mindre");
  await input.fill("80.5");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("80,5");
});
