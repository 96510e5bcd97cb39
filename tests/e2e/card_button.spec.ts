// CardButton: CBN-1, and the group.

import { expect, test } from "./fixtures.ts";

test("CBN-1 it opens below its row, and Tab goes into what it opened", async ({ page, visit }) => {
  await visit("examples/card_button/children/");
  const opener = page.getByRole("button", { name: "Fjelltun Omsorg AS" });
  await opener.focus();
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  const group = page.getByRole("group", { name: "Underenheter i Fjelltun Omsorg AS" });
  await expect(group).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(group.getByRole("link").first()).toBeFocused();
  const [row, last, below] = await Promise.all([
    opener.boundingBox(),
    page.getByRole("link", { name: "Lillevik idrettslag" }).boundingBox(),
    group.boundingBox(),
  ]);
  if (row === null || last === null || below === null) throw new Error("is not shown");
  expect(below.y).toBeGreaterThan(row.y + row.height);
  expect(last.y).toBeCloseTo(row.y, 0);
  expect(below.width).toBeGreaterThan(row.width * 2);
  await opener.press("Space");
  await expect(group).toBeHidden();
});

test("GEN-2 a press is heard once, by mouse, Enter and Space", async ({ page, visit }) => {
  await visit("examples/card_button/group/");
  await page.getByRole("button", { name: "Deg selv Kari Nordmann Velg" }).press("Enter");
  await expect(page.getByText("Valgt: Kari Nordmann")).toBeVisible();
  await page.getByRole("button", { name: "Daglig leder Fjordbakeriet AS 312 345 678 Velg" }).press("Space");
  await expect(page.getByText("Valgt: Fjordbakeriet AS")).toBeVisible();
});

test("the group has fewer columns where there is less room, and rows are equally high", async ({ page, visit }) => {
  await visit("examples/card_button/group/");
  const boxes = async (): Promise<DOMRect[]> =>
    page.locator(".felles-card-button__group > *").evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect));
  const wide = await boxes();
  expect(new Set(wide.map((box) => Math.round(box.top))).size).toBe(1);
  expect(new Set(wide.map((box) => Math.round(box.height))).size).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(new Set((await boxes()).map((box) => Math.round(box.left))).size).toBe(1);
});
