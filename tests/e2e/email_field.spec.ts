// EmailField, and what all fields of its kin do, with real keys. The rest is in tests/browser/email_field.rs.

import { expect, test } from "./fixtures.ts";

test("TYF-1 by keyboard: told when it is left, and gone at the keystroke that mends it", async ({ page, visit }) => {
  await visit("examples/email_field/basic/");
  const input = page.getByRole("textbox", { name: "E-post" });
  await input.focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
  await input.pressSequentially("kari.example.no");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("mangler @");
  await expect(input).toHaveAccessibleDescription(/mangler @/);
  await input.fill("kari@example.no");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
  await expect(page.getByText("Kvitteringen går til kari@example.no.")).toBeVisible();
});

test("EMF-1 two addresses that are not alike are told at the second", async ({ page, visit }) => {
  await visit("examples/email_field/repeated/");
  await page.getByLabel("E-post", { exact: true }).fill("kari@example.no");
  const again = page.getByLabel("Skriv e-postadressen en gang til");
  await again.fill("karl@example.no");
  await page.keyboard.press("Tab");
  await expect(page.locator(".felles-field__message")).toContainText("ikke like");
  await again.fill("kari@example.no");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
});

test("TYF-1 FORM-3 in a form, Enter sends what is wrong to the summary", async ({ page, visit }) => {
  await visit("examples/email_field/in_form/");
  await page.getByLabel("E-post").fill("kari");
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await expect(page.locator(".felles-error-summary")).toContainText("mangler @");
});
