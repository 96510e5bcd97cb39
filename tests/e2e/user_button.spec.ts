// UserButton.

import { expect, test } from "./fixtures.ts";

test("USB-1 it is named by both, opens what can be done, and Escape goes back", async ({ page, visit }) => {
  await visit("examples/user_button/basic/");
  const button = page.getByRole("button", { name: "Kari Nordmann, Fjordbakeriet AS" });
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Profilen din" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Logg ut" })).toBeHidden();
  await expect(button).toBeFocused();
});

test("USB-2 a link, a button, and a text that is neither", async ({ page, visit }) => {
  await visit("examples/user_button/kinds/");
  await expect(page.getByRole("link", { name: "Ola Nordmann" })).toHaveAttribute("href", "#min-side");
  await page.getByRole("button", { name: "Ida Nordmann" }).click();
  await expect(page.getByText("Trykket 1 ganger.")).toBeVisible();
  await expect(page.getByText("Jon Nordmann")).toBeVisible();
  await expect(page.getByRole("button", { name: "Jon Nordmann" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Jon Nordmann" })).toHaveCount(0);
});

test("a long name keeps within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/user_button/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
