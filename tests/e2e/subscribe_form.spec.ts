// SubscribeForm: by keyboard.

import { expect, test } from "./fixtures.ts";

test("SUB-1 Enter sends, a wrong address keeps the focus, and the thanks take it", async ({ page, visit }) => {
  await visit("examples/subscribe_form/basic/");
  const input = page.getByRole("textbox", { name: "E-postadresse" });
  await input.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-field__message")).toContainText("Skriv en e-postadresse");
  await expect(input).toBeFocused();
  await page.keyboard.type("kari@example.no");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-subscribe-form__done")).toBeFocused();
  await expect(page.getByText("Takk. Se i e-posten din")).toBeVisible();
  await expect(input).toBeHidden();
});

test("SUB-2 what went wrong is said, and the address stands", async ({ page, visit }) => {
  await visit("examples/subscribe_form/basic/");
  const input = page.getByRole("textbox", { name: "E-postadresse" });
  await input.fill("kari@example.com");
  await page.getByRole("button", { name: "Abonner" }).click();
  await expect(page.getByRole("alert")).toContainText("Vi fikk ikke lagt til adressen.");
  await expect(input).toHaveValue("kari@example.com");
});
