// SearchField: real keys.

import { expect, test } from "./fixtures.ts";

test("SF-2 SF-1 Enter searches, Escape and the button empty the field", async ({ page, visit }) => {
  await visit("examples/search_field/basic/");
  const input = page.getByRole("searchbox", { name: "Søk i skjemaer" });
  await input.pressSequentially("barnehage");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Du søkte etter «barnehage».")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(input).toHaveValue("");
  await expect(input).toBeFocused();
  await page.keyboard.type("ferge");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Tøm søkefeltet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(input).toHaveValue("");
  await expect(input).toBeFocused();
  await expect(page.getByRole("button", { name: "Tøm søkefeltet" })).toBeHidden();
  await expect(page.getByRole("search", { name: "Søk i skjemaer" })).toBeVisible();
});

test("SF-1 what is found follows the typing, also when the field is emptied", async ({ page, visit }) => {
  await visit("examples/search_field/while_typing/");
  const input = page.getByRole("searchbox");
  await input.pressSequentially("berg");
  await expect(page.getByText("Bergen", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Tøm søkefeltet" }).click();
  await expect(page.getByText(/Alta, Arendal/)).toBeVisible();
});

test("the input and its button are equally high in each size", async ({ page, visit }) => {
  await visit("examples/search_field/sizes/");
  for (const form of await page.getByRole("search").all()) {
    const input = await form.getByRole("searchbox").boundingBox();
    const button = await form.locator(".felles-search-field__button").boundingBox();
    expect(button?.height).toBeCloseTo(input?.height ?? 0, 0);
  }
});
