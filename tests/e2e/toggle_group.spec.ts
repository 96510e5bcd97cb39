// ToggleGroup: real keys. What the script decides is in tests/browser/toggle_group.rs.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("TG-1 TG-2 it is named, and one stop of Tab", async ({ page, visit }) => {
  await visit("examples/toggle_group/basic/");
  const group = page.getByRole("radiogroup", { name: "Vis lekeplassene som" });
  await expect(group.getByRole("radio", { checked: true })).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(group.getByRole("radio", { name: "Liste" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(group.getByRole("radio").and(page.locator(":focus"))).toHaveCount(0);
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("TG-3 arrow keys move without choosing, Space and Enter choose", async ({ page, visit }) => {
  await visit("examples/toggle_group/states/");
  const group = page.getByRole("radiogroup", { name: "Den i midten er slått av" });
  const [income, debt] = [group.getByRole("radio", { name: "Inntekt" }), group.getByRole("radio", { name: "Gjeld" })];
  await page.keyboard.press("Tab");
  await expect(income).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(debt).toBeFocused();
  await expect(income).toBeChecked();
  await page.keyboard.press("Space");
  await expect(debt).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(income).toBeFocused();
  await expect(debt).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(income).toBeChecked();
});

test("TG-4 a press shows the other view", async ({ page, visit }) => {
  await visit("examples/toggle_group/basic/");
  await page.getByRole("radio", { name: "Kart" }).click();
  await expect(page.getByRole("status")).toHaveText("12 lekeplasser på kartet");
});

test("TG-7 an icon alone has its name, and shows it", async ({ page, visit }) => {
  await visit("examples/toggle_group/icons/");
  const graph = page.getByRole("radio", { name: "Linjediagram" });
  await graph.hover();
  await expect(page.getByRole("tooltip", { name: "Linjediagram" })).toBeVisible();
});
