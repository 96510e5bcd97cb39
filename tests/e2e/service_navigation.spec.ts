// ServiceNavigation: SN-1 and SN-2, also without a script.

import { expect, test } from "./fixtures.ts";

test("SN-1 the word opens the list where there is little room, and is gone where there is room", async ({ page, visit }) => {
  await visit("examples/service_navigation/basic/");
  const word = page.locator("summary");
  const menu = page.getByRole("navigation", { name: "Tjenestens meny" });
  await expect(word).toBeHidden();
  await expect(menu).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(menu).toBeHidden();
  await word.press("Enter");
  await expect(page.locator("details")).toHaveAttribute("open");
  await expect(menu.getByRole("link", { name: "Meldinger" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Søknader" })).toBeFocused();
  await word.press("Space");
  await expect(menu).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(menu).toBeVisible();
  await expect(word).toBeHidden();
});

test("SN-2 the part that the page belongs to is marked, and follows it", async ({ page, visit }) => {
  await visit("examples/service_navigation/section/");
  await expect(page.getByRole("link", { name: "Saker" })).toHaveAttribute("aria-current", "true");
  await page.getByRole("button", { name: "Vis arkivet" }).click();
  await expect(page.getByRole("link", { name: "Arkiv" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("link", { name: "Saker" })).not.toHaveAttribute("aria-current");
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/service_navigation/long_text/");
  await page.locator("summary").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
