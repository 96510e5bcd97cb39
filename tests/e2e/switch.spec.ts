// Switch: real keys and presses, and what assistive technology is told.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("SW-1 SW-2 it is a switch with a name and a description; Space and the row change it", async ({ page, visit }) => {
  await visit("examples/switch/description/");
  const mine = page.getByRole("switch", { name: "Vis bare saker som venter på meg" });
  await expect(mine).toHaveAccessibleDescription("Saker som andre arbeider med, blir skjult.");
  await expect(mine).not.toBeChecked();
  await page.keyboard.press("Tab");
  await expect(mine).toBeFocused();
  await page.keyboard.press("Space");
  await expect(mine).toBeChecked();
  // The label takes the presses in all of the row.
  const about = await page.getByText("Saker som andre arbeider med").boundingBox();
  await page.mouse.click((about?.x ?? 0) + 5, (about?.y ?? 0) + 5);
  await expect(mine).not.toBeChecked();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("SW-3 while it is saved it is busy, keeps the focus and cannot be changed; a failure is said", async ({ page, visit }) => {
  await visit("examples/switch/loading/");
  const auto = page.getByRole("switch", { name: "Betal faktura automatisk" });
  await auto.focus();
  await page.keyboard.press("Space");
  await expect(auto).toHaveAttribute("aria-busy", "true");
  await page.keyboard.press("Space");
  await expect(auto).toBeFocused();
  await expect(auto).toBeChecked();
  await expect(auto).not.toHaveAttribute("aria-busy");
  await page.keyboard.press("Space");
  await expect(auto).toHaveAccessibleDescription(/Vi fikk ikke slått det av/);
  await expect(auto).toBeChecked();
});

test("GEN-9 on and off are told apart without colour", async ({ page, visit }) => {
  await visit("examples/switch/states/");
  const thumb = (name: string) =>
    page.getByRole("switch", { name, exact: true }).evaluate((input) => getComputedStyle(input, "::before").marginInlineStart);
  expect(await thumb("Slått av")).not.toBe(await thumb("Slått av, på"));
});
