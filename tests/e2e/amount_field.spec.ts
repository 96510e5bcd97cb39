// AmountField: as people write money.

import { expect, test } from "./fixtures.ts";

test("AMF-1 an amount is read as it is typed, and what may mean two things is asked for again", async ({ page, visit }) => {
  await visit("examples/amount_field/basic/");
  const input = page.getByRole("textbox");
  await input.fill("kr 1234,5");
  await expect(page.getByText("Merverdiavgiften er 308,63 kr.")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("1 234,50");
  await input.fill("1.234");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("både tusen og desimaler");
});

test("AMF-1 whole kroner are asked for", async ({ page, visit }) => {
  await visit("examples/amount_field/whole/");
  await page.getByRole("textbox").fill("100,50");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("hele kroner");
});
