// OrganisationNumberField: as it is pasted from an invoice.

import { expect, test } from "./fixtures.ts";

test("ONF-1 TYF-3 what is pasted from an invoice becomes a number", async ({ page, visit }) => {
  await visit("examples/organisation_number_field/basic/");
  const input = page.getByRole("textbox", { name: "Organisasjonsnummer" });
  await input.focus();
  await page.keyboard.insertText("NO 310 000 019 MVA");
  await expect(page.getByText("Du søker for 310 000 019.")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("310 000 019");
  await input.press("End");
  await page.keyboard.press("Backspace");
  await expect(page.getByText("Du søker for")).toHaveCount(0);
});

test("a number is seen whole in each size", async ({ page, visit }) => {
  await visit("examples/organisation_number_field/sizes/");
  for (const input of await page.getByRole("textbox").all()) {
    expect(await input.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});
