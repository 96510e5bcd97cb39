// Questionnaire: by keyboard to a result and back, and without a script.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("QST-1 QST-3 by keyboard alone: three questions, the result, and an answer changed", async ({ page, visit }) => {
  await visit("examples/questionnaire/business_form/");
  const show = page.getByRole("button", { name: "Vis resultatet" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "Det er bare meg" })).toBeFocused();
  await expect(page.getByRole("radiogroup")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Nei, foretaket er norsk" })).toBeChecked();
  await expect(show).toHaveCount(0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(show).toBeFocused();
  await page.keyboard.press("Enter");
  const result = page.getByRole("region", { name: /ENK.*AS/ });
  await expect(result).toBeFocused();
  await expect(result).toContainText("Fordi du svarte «Det er bare meg»");
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("radio", { name: "Vi er flere som skal eie foretaket" }).click();
  await expect(result).toHaveCount(0);
  await expect(page.getByRole("radiogroup")).toHaveCount(4);
});

test("QST-2 what an answer takes away stands on the page", async ({ page, visit }) => {
  await visit("examples/questionnaire/answered/");
  await page.getByRole("radio", { name: "Det er bare meg" }).click();
  const taken = /Svaret på «.+» er tatt bort, for det gjelder ikke lenger/;
  await expect(page.locator(".felles-questionnaire__note")).toContainText(taken);
  await expect(page.getByRole("status")).toHaveText(taken);
  await expect(page.getByText("Adressen: ?foreign=no&owners=one&purpose=profit")).toBeVisible();
});

test("QST-4 without a script the answers go in the address, and a result is seen", async () => {
  await withoutScript("examples/questionnaire/business_form/", async (page) => {
    await page.getByRole("radio", { name: "Det er bare meg" }).check();
    await page.getByRole("button", { name: "Neste" }).click();
    expect(new URL(page.url()).search).toBe("?owners=one");
  });
  await withoutScript("examples/questionnaire/answered/", async (page) => {
    await expect(page.getByRole("region", { name: "Aksjeselskap (AS)" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Svar på nytt" })).toHaveAttribute("href", "?");
  });
});
