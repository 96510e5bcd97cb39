// Checkbox: real presses, and what assistive technology is told.

import { expect, test } from "./fixtures.ts";

test("FLD-6 the whole row toggles, by label, description and the space between", async ({ page, visit }) => {
  await visit("examples/checkbox/description/");
  const box = page.getByRole("checkbox", { name: "Varsle meg når saken er behandlet" });
  const row = page.locator(".felles-field").first();
  await page.getByText("Varsle meg når saken er behandlet").click();
  await expect(box).toBeChecked();
  const size = await row.boundingBox();
  expect(size?.height).toBeGreaterThanOrEqual(44);
  await page.mouse.click((size?.x ?? 0) + 2, (size?.y ?? 0) + (size?.height ?? 0) - 3);
  await expect(box).not.toBeChecked();
  const text = await page.getByText("Du får en SMS").boundingBox();
  await page.mouse.click((text?.x ?? 0) + 20, (text?.y ?? 0) + 5);
  await expect(box).toBeChecked();
  await page.keyboard.press("Space");
  await expect(box).not.toBeChecked();
});

test("FS-5 one that stands for several is mixed, and a press checks them all", async ({ page, visit }) => {
  await visit("examples/checkbox/indeterminate/");
  const all = page.getByRole("checkbox", { name: "Alle rettigheter" });
  const rights = page.locator("input[name=right]");
  const mixed = () => all.evaluate((input: HTMLInputElement) => input.indeterminate);
  await expect.poll(mixed).toBe(true);
  await all.click();
  await expect(all).toBeChecked();
  expect(await mixed()).toBe(false);
  for (const right of await rights.all()) await expect(right).toBeChecked();
  await rights.nth(1).click();
  await expect.poll(mixed).toBe(true);
  await expect(all).not.toBeChecked();
  expect(await all.evaluate((input: HTMLInputElement) => input.matches(":checked"))).toBe(false);
});

test("GEN-4 a read-only box takes the focus and keeps its state; a disabled one is passed", async ({ page, visit }) => {
  await visit("examples/checkbox/states/");
  const locked = page.getByRole("checkbox", { name: "Bare til lesing", exact: true });
  await page.keyboard.press("Tab");
  await expect(locked).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByText("Bare til lesing", { exact: true }).click();
  await expect(locked).toBeChecked();
  await expect(locked).toHaveAttribute("aria-readonly", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.matches(":disabled"))).toBe(false);
});

test("FLD-3 an error is tied to the box and goes when it is checked", async ({ page, visit }) => {
  await visit("examples/checkbox/error/");
  const box = page.getByRole("checkbox");
  await page.getByRole("button", { name: "Send inn" }).click();
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await expect(box).toHaveAccessibleDescription("Feil: Du må bekrefte at opplysningene er riktige");
  await box.click();
  await expect(box).not.toHaveAttribute("aria-invalid");
});

test("in forced colours the browser draws the box", async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await visit("examples/checkbox/sizes/");
  for (const box of await page.getByRole("checkbox").all()) {
    expect(await box.evaluate((input) => getComputedStyle(input).appearance)).toBe("auto");
  }
});
