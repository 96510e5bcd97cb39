// Chips, and what is made of them: real keys and presses.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("CH-1 chips of one choice move by arrow keys, those of several by Tab", async ({ page, visit }) => {
  await visit("examples/chip/one/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "24 måneder" })).toBeChecked();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await visit("examples/chip/several/");
  const group = page.getByRole("group", { name: "Hvilke dager passer?" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(group.getByRole("checkbox", { name: "Tirsdag" })).toBeChecked();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("CH-2 a chip that stays pressed says so", async ({ page, visit }) => {
  await visit("examples/chip/buttons/");
  const unread = page.getByRole("button", { name: "Bare uleste" });
  await expect(unread).toHaveAttribute("aria-pressed", "true");
  await unread.click();
  await expect(unread).toHaveAttribute("aria-pressed", "false");
});

test("CH-3 taken away by key, the focus goes on, and the row has a name", async ({ page, visit }) => {
  await visit("examples/input_chip/basic/");
  const group = page.getByRole("group", { name: "Valgte etater" });
  await group.getByRole("button", { name: "Fjern Nav" }).focus();
  await page.keyboard.press("Enter");
  await expect(group.getByRole("button", { name: "Fjern Lånekassen" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(group.getByRole("button", { name: "Fjern Skatteetaten" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(group).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("0 valgt");
});

test("CHW-1 «Annet» opens the field, and Tab leads to it", async ({ page, visit }) => {
  await visit("examples/chips_with_other/basic/");
  const field = page.getByRole("textbox", { name: "Hvilke andre språk?" });
  await expect(field).toBeHidden();
  await page.getByRole("checkbox", { name: "Annet" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("CPN-1 done and cancel", async ({ page, visit }) => {
  await visit("examples/chip_panel/basic/");
  await page.getByRole("checkbox", { name: "Signere" }).click();
  await page.getByRole("button", { name: "Avbryt" }).click();
  await expect(page.getByRole("checkbox", { name: "Signere" })).not.toBeChecked();
  await page.getByRole("checkbox", { name: "Signere" }).click();
  await page.getByRole("button", { name: "Ferdig" }).click();
  await expect(page.getByRole("status")).toHaveText("2 rettigheter er lagret.");
});

test("PER-1 PER-2 a date chooses own dates, and the days must stand in order", async ({ page, visit }) => {
  await visit("examples/period_choice/basic/");
  await page.getByRole("textbox", { name: "Fra og med" }).fill("01.03.2026");
  await expect(page.getByRole("radio", { name: "Egne datoer" })).toBeChecked();
  await visit("examples/period_choice/wrong/");
  await expect(page.getByRole("textbox", { name: "Til og med" })).toHaveAccessibleDescription(/Siste dag må være/);
});
