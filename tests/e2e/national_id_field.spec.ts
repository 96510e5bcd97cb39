// NationalIdField: with real keys, and in other languages.

import { expect, test } from "./fixtures.ts";

test("TYF-2 the caret stays while a number is typed, and the groups come when it is left", async ({ page, visit }) => {
  await visit("examples/national_id_field/basic/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("0183801231");
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page.keyboard.type("0");
  expect(await input.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(1);
  await page.keyboard.press("End");
  await page.keyboard.type("7");
  await expect(input).toHaveValue("01838012317");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("018380 12317");
  await expect(page.getByText("Født 01.03.1980.")).toBeVisible();
});

test("NIF-1 TYF-1 what is wrong is told in the language of the area, without the number", async ({ page, visit }) => {
  await visit("examples/national_id_field/languages/");
  for (const [index, words] of [[0, "Sjå etter kva som manglar"], [1, "Check what is missing"]] as const) {
    const input = page.getByRole("textbox").nth(index);
    await input.press("End");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Tab");
    await expect(page.locator(".felles-field__message").nth(index)).toContainText(words);
  }
  await expect(page.getByText("018380")).toHaveCount(0);
});
