// NavMenu.

import { expect, test } from "./fixtures.ts";

test("NVM-1 the button opens it, Tab goes into it, and Escape back to the button", async ({ page, visit }) => {
  await visit("examples/nav_menu/basic/");
  const button = page.getByRole("button", { name: "Meny" });
  await button.press("Enter");
  const menu = page.getByRole("navigation", { name: "Meny" });
  await expect(menu).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("link", { name: "Innboks" })).toBeFocused();
  await expect(menu.getByRole("list", { name: "Tjenester" }).getByRole("link")).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test("NVM-2 a link that is followed closes it, and its owner knows", async ({ page, visit }) => {
  await visit("examples/nav_menu/owner/");
  await page.getByRole("button", { name: "Menyen" }).click();
  await expect(page.getByText("Menyen er åpen.")).toBeVisible();
  await page.getByRole("link", { name: "Vakter" }).click();
  await expect(page.getByText("Menyen er lukket.")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("it keeps within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/nav_menu/long_text/");
  await page.getByRole("button", { name: "Lang meny" }).click();
  const panel = await page.locator(".felles-nav-menu__panel").boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 999)).toBeLessThanOrEqual(320);
});
