// AccountNumberField: real keys and undo.

import { expect, test } from "./fixtures.ts";

test("ANF-1 TYF-2 a number with points is written with spaces when it is left, and can be typed on", async ({ page, visit }) => {
  await visit("examples/account_number_field/basic/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("1234.56.78903");
  await expect(input).toHaveValue("1234.56.78903");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("1234 56 78903");
  await input.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("stemmer ikke");
});

test("GEN-2 the owner may set another account", async ({ page, visit }) => {
  await visit("examples/account_number_field/controlled/");
  await page.getByRole("button", { name: "Bruk kontoen fra i fjor" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("8601 11 17947");
});
