// SideNavigation.

import { expect, test } from "./fixtures.ts";

test("SDN-1 the mark follows the page, and the group of the page opens", async ({ page, visit }) => {
  await visit("examples/side_navigation/follows/");
  await expect(page.locator("[aria-current=page]")).toHaveText("Ferie");
  await page.getByRole("button", { name: "Vis reiseregning" }).click();
  await expect(page.locator("[aria-current=page]")).toHaveText("Reiseregning");
  await expect(page.getByRole("link", { name: "Reiseregning" })).toBeVisible();
});

test("SDN-2 the group with the page is open, and the keyboard opens the others", async ({ page, visit }) => {
  await visit("examples/side_navigation/groups/");
  await expect(page.getByRole("link", { name: "Nabovarsel" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Barnehageplass" })).toBeHidden();
  await page.locator("summary", { hasText: "Barnehage og skole" }).press("Enter");
  await expect(page.getByRole("link", { name: "Barnehageplass" })).toBeVisible();
});

test("SDN-3 where there is little room a word opens the list", async ({ page, visit }) => {
  await visit("examples/side_navigation/icons/");
  const word = page.locator("summary", { hasText: "Meny" });
  const link = page.getByRole("link", { name: /^Innboks/ });
  await expect(word).toBeHidden();
  await expect(link).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(link).toBeHidden();
  await word.click();
  await expect(link).toBeVisible();
  await link.click();
  await expect(link).toBeHidden();
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/side_navigation/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
