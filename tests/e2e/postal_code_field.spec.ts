// PostalCodeField: the file of places, as the browser gets it.

import { expect, test } from "./fixtures.ts";

test("PCF-1 the file is fetched with the first whole code, once, and the place is shown", async ({ page, visit }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("postnummer.tsv")) fetched.push(request.url());
  });
  await visit("examples/postal_code_field/basic/");
  const input = page.getByRole("textbox", { name: "Postnummer" });
  const place = page.locator(".felles-postal-code-field__place");
  await input.pressSequentially("999");
  expect(fetched).toEqual([]);
  await page.keyboard.type("0");
  await expect(place).toHaveText("BÅTSFJORD");
  await expect(input).toHaveAccessibleDescription(/BÅTSFJORD/);
  await input.fill("0010");
  await expect(place).toHaveText("OSLO");
  expect(fetched).toHaveLength(1);
  await input.fill("001");
  await expect(place).toHaveText("");
});

test("PCF-2 a code that is not in the file is a warning, and can be sent", async ({ page, visit }) => {
  await visit("examples/postal_code_field/own_task/");
  const input = page.getByRole("textbox", { name: "Postnummer" });
  await input.fill("9999");
  await expect(page.locator(".felles-field__message")).toHaveAttribute("data-kind", "warning");
  await expect(input).not.toHaveAttribute("aria-invalid");
  await input.fill("0001");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
});
