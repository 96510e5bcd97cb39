// ContactPersonForm: one group, and two of them in an order.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("CPF-1 CPF-2 by keyboard: the group is filled in, with what is wrong told at each field", async ({ page, visit }) => {
  await visit("examples/contact_person_form/basic/");
  const group = page.getByRole("group", { name: "Kontaktperson" });
  await page.keyboard.press("Tab");
  await expect(group.getByRole("textbox", { name: /Navn/ })).toBeFocused();
  await page.keyboard.type("Kari Nordmann");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12");
  await page.keyboard.press("Tab");
  await page.keyboard.type("kari@example.no");
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-error-summary").getByRole("link")).toHaveCount(1);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await group.getByRole("textbox", { name: /Telefon/ }).fill("99999999");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Vi kontakter Kari Nordmann.")).toBeVisible();
});

test("CPF-1 two contacts of one order keep their own names", async ({ page, visit }) => {
  await visit("examples/contact_person_form/in_an_order/");
  await page.getByRole("textbox", { name: "Tjeneste" }).fill("Skattekort");
  for (const [group, name] of [["Den som bestiller", "Kari Nordmann"], ["Teknisk kontakt", "Ola Nordmann"]] as const) {
    const fields = page.getByRole("group", { name: group });
    await fields.getByRole("textbox", { name: /Navn/ }).fill(name);
    await fields.getByRole("textbox", { name: /Telefon/ }).fill("99999999");
    await fields.getByRole("textbox", { name: /E-post/ }).fill("post@example.no");
  }
  await page.getByRole("button", { name: "Bestill" }).click();
  await expect(page.locator(".felles-alert", { hasText: "Bestillingen er mottatt." })).toBeVisible();
});
