// Comparison: a table to assistive technology, wide and narrow.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("CMP-1 it is a table also where its cells stand below each other, with the names of the options", async ({
  page,
  visit,
}) => {
  await visit("examples/comparison/enk_or_as/");
  const table = page.getByRole("table", { name: "Enkeltpersonforetak eller aksjeselskap" });
  await expect(table.getByRole("columnheader", { name: "Aksjeselskap" })).toBeVisible();
  const option = table.locator(".felles-comparison__option").first();
  await expect(option).toBeHidden();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(option).toBeVisible();
  await expect(table.getByRole("rowheader", { name: "Hvem svarer for gjelda" })).toBeVisible();
  await expect(table.getByRole("cell", { name: "Ingen krav" })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("CMP-2 the chosen column follows the choice, and figures stand with their sources", async ({ page, visit }) => {
  await visit("examples/comparison/chosen/");
  await page.getByRole("radio", { name: "Stor" }).click();
  await expect(page.getByRole("columnheader", { name: "Stor plass Valgt" })).toBeVisible();
  await visit("examples/comparison/enk_or_as/");
  const figures = page.getByRole("table", { name: "Regler og tall" });
  const capital = figures.getByRole("row").filter({ hasText: "Minste aksjekapital" });
  await expect(capital).toContainText(/aksjeloven § 3-1( \(annet nettsted\))?, fra 2012/);
  await expect(capital).toContainText("Må kontrolleres");
  await expect(capital.getByRole("link", { name: /^aksjeloven § 3-1/ })).toHaveAttribute("href", /lovdata\.no/);
  await expect(figures.getByRole("row").filter({ hasText: "Forretningsadresse" })).toHaveCount(0);
});
