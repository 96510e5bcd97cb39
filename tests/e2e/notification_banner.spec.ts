// NotificationBanner: focus on a real page. The rest is in tests/browser/notification_banner.rs.

import { expect, test } from "./fixtures.ts";

test("NB-1 what went well takes the focus, and Tab goes on from there", async ({ page, visit }) => {
  await visit("examples/notification_banner/success/");
  await page.getByRole("button", { name: "Betal 450 kroner" }).press("Enter");
  const banner = page.getByRole("alert", { name: "Vellykket" });
  await expect(banner).toBeFocused();
  await expect(banner).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "00 00 00 00" })).toBeFocused();
  await expect(banner).not.toHaveAttribute("tabindex");
  await page.getByText("Kvitteringen ligger i innboksen din").click();
  await expect(banner).not.toBeFocused();
});

test("NB-1 landmarks of their own names take no focus", async ({ page, visit }) => {
  await visit("examples/notification_banner/roles/");
  await expect(page.getByRole("region", { name: "Vellykket" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Driftsmelding" })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
